package swivel.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import swivel.app.operating.HttpDoor;
import swivel.app.operating.Metrics;
import swivel.app.operating.WebhookPage;
import swivel.conversation.message.Command;
import swivel.conversation.words.AboutTheCoach;
import swivel.reminders.ReminderClockwork;
import swivel.transports.telegram.Meter;
import swivel.transports.telegram.Profile;
import swivel.transports.telegram.TelegramSettings;
import swivel.transports.telegram.TelegramTransport;
import swivel.transports.telegram.Webhook;

/** What runs while the bot serves: Telegram, the reminders, and HTTP where it is wanted. Closed once, from any thread. */
final class Service implements AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final TelegramTransport telegram;
    private final ReminderClockwork clockwork;
    private final Config config;
    private final Map<String, HttpDoor.Page> pages;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable HttpDoor http;

    private Service(
            TelegramTransport telegram, ReminderClockwork clockwork, Config config, Map<String, HttpDoor.Page> pages) {
        this.telegram = telegram;
        this.clockwork = clockwork;
        this.config = config;
        this.pages = pages;
    }

    /** Nothing is counted where nobody could look at it: that would only make the start slower. */
    static Service of(Config config, Wiring wiring, InstantSource clock) {
        Metrics metrics = config.http() == null
                ? null
                : new Metrics(clock, wiring.database().outbox()::depth);
        TelegramTransport telegram = telegram(config, wiring, metrics == null ? Meter.none() : metrics, clock);
        return new Service(
                telegram,
                new ReminderClockwork(wiring::tick, clock, EVERY),
                config,
                metrics == null ? Map.of() : pages(config, new Vitals(clock, telegram, metrics, wiring)));
    }

    private static TelegramTransport telegram(Config config, Wiring wiring, Meter meter, InstantSource clock) {
        return new TelegramTransport(
                settings(config),
                new TelegramDesk(wiring.desk(), wiring.database().outbox(), config.admins()),
                wiring.database().outbox(),
                wiring.database().backlog(),
                wiring::draw,
                wiring.darkroom(),
                wiring::unreachable,
                meter,
                clock);
    }

    private static Map<String, HttpDoor.Page> pages(Config config, Vitals vitals) {
        Map<String, HttpDoor.Page> pages = new HashMap<>();
        pages.put("/healthz", HttpDoor.health(vitals.health()));
        pages.put("/metrics", HttpDoor.metrics(vitals.metrics()));
        Webhook webhook = config.webhook();
        if (webhook != null) {
            pages.put(webhook.url().getPath(), new WebhookPage(webhook, vitals.telegram()::receive));
        }
        return pages;
    }

    private static TelegramSettings settings(Config config) {
        return TelegramSettings.of(
                Objects.requireNonNull(config.telegramToken(), "Telegram needs a token"),
                config.telegramApi(),
                config.telegramLimits(),
                new Profile(
                        menu(Command.menu(), Command::description),
                        menu(Command.groupMenu(), command -> command.inGroups().orElse(command.description())),
                        AboutTheCoach.description(),
                        AboutTheCoach.about()),
                config.webhook());
    }

    private static List<Profile.Command> menu(List<Command> commands, Function<Command, String> does) {
        return commands.stream()
                .map(command -> new Profile.Command(command.word(), does.apply(command)))
                .toList();
    }

    /** Runs until it is closed. Reminders are gathered while Telegram is waited for, and go out once it is there. */
    void run(Runnable whenUp) throws InterruptedException {
        listen();
        clockwork.start();
        telegram.start();
        if (telegram.isRunning()) {
            whenUp.run();
        }
        closed.await();
    }

    private synchronized void listen() {
        if (config.http() != null && closed.getCount() > 0) {
            http = HttpDoor.open(config.http(), pages);
        }
    }

    @Override
    public synchronized void close() {
        if (closed.getCount() > 0) {
            closed.countDown();
            telegram.stop();
            clockwork.close();
            if (http != null) {
                http.close();
            }
        }
    }
}

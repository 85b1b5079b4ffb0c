package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.transports.telegram.LocalBotApi;

/** The whole bot against a Bot API server on loopback. */
class ServeTest {
    private static final long ANA = 815;

    @TempDir
    Path temp;

    private final SettableClock clock = new SettableClock();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final LocalBotApi telegram = LocalBotApi.start();

    @BeforeEach
    void setClock() {
        clock.set(Instant.parse("2026-11-23T07:29:00Z"));
    }

    @AfterEach
    void closeServer() {
        telegram.close();
        threads.shutdownNow();
    }

    @Test
    void aQuestionIsAnsweredWithTheCardAndItsButtons() throws Exception {
        try (Running _ = new Running()) {
            telegram.say(ANA, "how do I do the clamshell?");

            JsonNode message = telegram.take("sendmessage");

            assertThat(message.get("text").asText()).contains("Clamshell").contains("Stack your hips");
            assertThat(message.at("/reply_markup/inline_keyboard").toString())
                    .contains("Easier")
                    .contains("Harder")
                    .contains("Done");
        }
    }

    @Test
    void aPressIsAnsweredAndLogged() throws Exception {
        try (Running _ = new Running()) {
            telegram.press(ANA, "done:20261123:clamshell");

            telegram.take("answercallbackquery");

            assertThat(telegram.take("sendmessage").get("text").asText()).contains("Logged: Clamshell");
        }
    }

    @Test
    void aReminderComesOnceAtTheLocalMinute() throws Exception {
        try (Running bot = new Running()) {
            telegram.say(ANA, "i'm in Lisbon");
            telegram.take("sendmessage");
            telegram.say(ANA, "/remind 7:30");
            assertThat(telegram.take("sendmessage").get("text").asText()).contains("07:30");

            bot.tick();
            clock.set(Instant.parse("2026-11-23T07:30:00Z"));
            bot.tick();
            bot.tick();

            JsonNode reminder = telegram.take("sendmessage");
            assertThat(reminder.get("text").asText()).contains("Time for your hips");
            assertThat(reminder.at("/reply_markup/inline_keyboard").toString())
                    .contains("Start")
                    .contains("Snooze")
                    .contains("Skip");
            assertThat(telegram.waiting("sendmessage")).isZero();
        }
    }

    @Test
    void whatWasSaidWhileTheBotWasDownIsAnsweredAfterTheNextStart() throws Exception {
        new Running().close();
        telegram.say(ANA, "left hip 2/10");

        try (Running _ = new Running()) {
            assertThat(telegram.take("sendmessage").get("text").asText()).contains("Green");
        }
    }

    @Test
    void theCommandsAreRegistered() throws Exception {
        try (Running _ = new Running()) {
            assertThat(telegram.take("setmycommands").get("commands").findValuesAsText("command"))
                    .contains("today", "streak", "remind", "help", "forget");
        }
    }

    @Test
    void itStopsWithinTwoSeconds() throws Exception {
        Running bot = new Running();
        telegram.take("getupdates");

        long before = System.nanoTime();
        bot.close();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }

    /** The bot from its start to its end, with a database that outlives it. */
    private final class Running implements AutoCloseable {
        private final Wiring wiring;
        private final Service service;
        private final Future<?> loop;

        Running() {
            Door door = new Door(
                    Path.of("").toAbsolutePath(),
                    Map.of(
                            "TELEGRAM_BOT_TOKEN",
                            LocalBotApi.TOKEN,
                            "TELEGRAM_API_URL",
                            telegram.url().toString()),
                    clock,
                    new PrintWriter(Writer.nullWriter()),
                    new PrintWriter(Writer.nullWriter()),
                    temp.resolve("index"));
            Config config = door.config().withDatabase(temp.resolve("bot.db"));
            wiring = Wiring.open(door, config);
            service = wiring.service(config);
            loop = threads.submit(() -> {
                service.run(() -> {});
                return null;
            });
        }

        void tick() {
            wiring.tick(clock.instant());
        }

        @Override
        public void close() {
            service.close();
            assertThat(loop).succeedsWithin(5, TimeUnit.SECONDS);
            wiring.close();
        }
    }
}

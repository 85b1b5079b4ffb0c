package swivel.app.operating;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import swivel.conversation.Outbox;
import swivel.transports.telegram.Meter;

/** What is counted, for Prometheus. No label holds anything of a person. For several threads. */
public final class Metrics implements Meter {
    /** In seconds: a second is the pace of a chat, a minute that of a group. */
    private static final double[] ANSWER_BOUNDS = {0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300};

    private static final double[] LATENESS_BOUNDS = {1, 5, 10, 15, 30, 60, 300, 900, 3600, 10_800};

    private final InstantSource clock;
    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
    private final Counter updates = counter("swivel_updates_total", "Updates that came from Telegram.");
    private final Counter givenUp =
            counter("swivel_given_up_total", "Updates and messages that were set aside for good; the log says why.");
    private final Counter calls = counter(
            "swivel_telegram_calls_total",
            "Calls of the Bot API by outcome: ok, an error code of Telegram, or no_answer.",
            "method",
            "outcome");
    private final Histogram answers = histogram(
            "swivel_answer_seconds", "From what somebody said to the answer being in Telegram.", ANSWER_BOUNDS);
    private final Histogram reminders = histogram(
            "swivel_reminder_lateness_seconds",
            "From the time of a reminder to its being in Telegram.",
            LATENESS_BOUNDS);

    private volatile @Nullable Instant lastAnswer;

    /** @param depth how many messages wait to be sent; asked when somebody looks */
    public Metrics(InstantSource clock, IntSupplier depth) {
        this.clock = clock;
        gauge("swivel_outbox_messages", "Messages that wait to be sent.", depth);
        int started = Math.toIntExact(clock.instant().getEpochSecond());
        gauge("process_start_time_seconds", "When the program started, in seconds since 1970.", () -> started);
    }

    private Counter counter(String name, String help, String... labels) {
        return Counter.builder().name(name).help(help).labelNames(labels).register(registry);
    }

    private Histogram histogram(String name, String help, double... bounds) {
        return Histogram.builder()
                .name(name)
                .help(help)
                .classicOnly()
                .classicUpperBounds(bounds)
                .register(registry);
    }

    private void gauge(String name, String help, IntSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> callback.call(value.getAsInt()))
                .register(registry);
    }

    @Override
    public void received() {
        updates.inc();
    }

    @Override
    public void gaveUp() {
        givenUp.inc();
    }

    @Override
    public void sent(Outbox.Content content, Duration after) {
        double seconds = Math.max(0, after.toMillis()) / 1000.0;
        switch (content) {
            case Outbox.Answer _ -> answers.observe(seconds);
            case Outbox.Prompt _ -> reminders.observe(seconds);
        }
    }

    @Override
    public void called(String method, String outcome) {
        calls.labelValues(method, outcome).inc();
        if (outcome.equals("ok")) {
            lastAnswer = clock.instant();
        }
    }

    /** When Telegram last did what we asked; empty where it never has. */
    public Optional<Instant> lastAnswer() {
        return Optional.ofNullable(lastAnswer);
    }

    /** The page as Prometheus reads it. */
    void writeTo(OutputStream out) throws IOException {
        writer.write(out, registry.scrape());
    }

    static String contentType() {
        return PrometheusTextFormatWriter.CONTENT_TYPE;
    }
}

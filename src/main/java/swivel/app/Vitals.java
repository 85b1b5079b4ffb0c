package swivel.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import swivel.app.operating.Health;
import swivel.app.operating.Health.Check;
import swivel.app.operating.Metrics;
import swivel.storage.StorageException;
import swivel.transports.telegram.TelegramTransport;

/** What has to be well while the bot serves. */
record Vitals(InstantSource clock, TelegramTransport telegram, Metrics metrics, Wiring wiring) {
    /** A poll that brings nothing takes 50 s, a look at the webhook comes each minute. */
    private static final Duration SILENCE_OF_TELEGRAM = Duration.ofMinutes(3);

    private static final Duration SILENCE_OF_REMINDERS = Duration.ofMinutes(2);

    Health health() {
        return new Health(List.of(
                new Check("telegram", this::telegramTrouble),
                new Check("reminders", this::reminderTrouble),
                new Check("database", this::databaseTrouble)));
    }

    private Optional<String> telegramTrouble() {
        if (!telegram.isRunning()) {
            return Optional.of("not connected");
        }
        Instant heard = metrics.lastAnswer().orElse(Instant.MIN);
        return isOlder(heard, SILENCE_OF_TELEGRAM)
                ? Optional.of("no answer for " + SILENCE_OF_TELEGRAM.toMinutes() + " minutes")
                : Optional.empty();
    }

    private Optional<String> reminderTrouble() {
        return isOlder(wiring.lastTick(), SILENCE_OF_REMINDERS)
                ? Optional.of("not looked after for " + SILENCE_OF_REMINDERS.toMinutes() + " minutes")
                : Optional.empty();
    }

    private Optional<String> databaseTrouble() {
        try {
            wiring.database().outbox().depth();
            return Optional.empty();
        } catch (StorageException fault) {
            return Optional.of("cannot be read, see the log");
        }
    }

    private boolean isOlder(Instant then, Duration limit) {
        return then.isBefore(clock.instant().minus(limit));
    }
}

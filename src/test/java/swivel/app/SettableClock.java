package swivel.app;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands until it is set. */
final class SettableClock implements InstantSource {
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    void set(Instant then) {
        now = then;
    }

    @Override
    public Instant instant() {
        return now;
    }
}

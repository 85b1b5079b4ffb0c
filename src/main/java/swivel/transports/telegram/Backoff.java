package swivel.transports.telegram;

import java.time.Duration;

/** How long to wait after a failure: twice as long each time, up to a longest wait. */
final class Backoff {
    /** For what may be over in a moment. */
    private static final Backoff QUICK = new Backoff(Duration.ofMillis(250), Duration.ofSeconds(5));

    /** For a token that is refused: only a person can mend that. */
    private static final Backoff SLOW = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    private static final int MOST_DOUBLINGS = 10;

    private final Duration first;
    private final Duration longest;

    private Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    /** @param failures how many there have been before this one */
    static Duration after(int failures) {
        return QUICK.wait(failures);
    }

    /** As long as Telegram says, where it does. */
    static Duration after(ApiFault fault, int failures) {
        return fault.retryAfter().orElseGet(() -> (fault.refusesToken() ? SLOW : QUICK).wait(failures));
    }

    private Duration wait(int failures) {
        Duration doubled = first.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}

package swivel.transports.telegram;

import java.time.Duration;

/** How long to wait after a failure: a quarter of a second, twice as long each time, never over five seconds. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 10;

    private Backoff() {}

    /** @param failures how many there have been before this one */
    static Duration after(int failures) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}

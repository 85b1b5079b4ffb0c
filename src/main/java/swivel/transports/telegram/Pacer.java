package swivel.transports.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps to Telegram's limits: about 30 messages a second overall, one a second in a chat (short bursts pass), 20 a
 * minute in a group (Bot API FAQ). Each message pays for one interval; whoever has paid too far ahead waits. For
 * several threads.
 */
final class Pacer {
    private static final int CHATS_BEFORE_TIDYING = 10_000;

    private final Pace overall;
    private final Pace alone;
    private final Pace group;

    private final Map<String, Instant> paidUntil = new HashMap<>();
    private Instant allPaidUntil = Instant.MIN;

    private Pacer(Pace overall, Pace alone, Pace group) {
        this.overall = overall;
        this.alone = alone;
        this.group = group;
    }

    static Pacer telegrams() {
        return new Pacer(
                new Pace(Duration.ofNanos(34_500_000), 2),
                new Pace(Duration.ofSeconds(1), 3),
                new Pace(Duration.ofMillis(3500), 3));
    }

    /** For a server without limits; a chat that is held waits all the same. */
    static Pacer none() {
        Pace any = new Pace(Duration.ZERO, 1);
        return new Pacer(any, any, any);
    }

    /** @param burst how many messages may follow each other at once */
    private record Pace(Duration interval, int burst) {
        Duration credit() {
            return interval.multipliedBy(burst - 1);
        }
    }

    /** Takes the chat's turn and returns now; or takes nothing and returns the instant at which to ask again. */
    synchronized Instant take(String chat, Instant now) {
        Pace pace = paceOf(chat);
        Instant paid = paidUntil.getOrDefault(chat, now);
        Instant free = later(paid.minus(pace.credit()), later(allPaidUntil, now).minus(overall.credit()));
        if (free.isAfter(now)) {
            return free;
        }
        allPaidUntil = later(allPaidUntil, now).plus(overall.interval());
        paidUntil.put(chat, later(paid, now).plus(pace.interval()));
        if (paidUntil.size() > CHATS_BEFORE_TIDYING) {
            paidUntil.values().removeIf(now::isAfter);
        }
        return now;
    }

    /** Takes a turn only where nobody waits and nothing is owed, so that what may be left out delays nothing else. */
    synchronized boolean takeSpare(String chat, Instant now) {
        boolean owed = paidUntil.getOrDefault(chat, now).isAfter(now) || allPaidUntil.isAfter(now);
        return !owed && !take(chat, now).isAfter(now);
    }

    /** Nothing goes to this chat before then. */
    synchronized void hold(String chat, Instant until) {
        paidUntil.merge(chat, until.plus(paceOf(chat).credit()), Pacer::later);
    }

    /** Groups have negative ids (Bot API, Chat). */
    private Pace paceOf(String chat) {
        return chat.startsWith("-") ? group : alone;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

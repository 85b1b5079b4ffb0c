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
    private static final int CHATS_BEFORE_TIDYING = 1_000;

    /** For all chats together nobody ever pays further ahead than a few intervals. */
    private static final Duration FARTHEST_AHEAD = Duration.ofSeconds(5);

    private final Pace overall;
    private final Pace alone;
    private final Pace group;

    private final Map<String, Instant> paidUntil = new HashMap<>();
    private Instant allPaidUntil = Instant.MIN;
    private int tidiedAt = CHATS_BEFORE_TIDYING;

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

    /** How fast a chat is listened to: as fast as it can be answered, and a burst of it. */
    static Pacer listening() {
        Pace pace = new Pace(Duration.ofSeconds(1), 20);
        return new Pacer(new Pace(Duration.ZERO, 1), pace, pace);
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

    /** When the chat's turn comes, as far as it is known now; not after now where it is there. */
    synchronized Instant turn(String chat, Instant now) {
        forgetOtherClocks(now);
        Instant paid = paidUntil.getOrDefault(chat, now);
        return later(paid.minus(paceOf(chat).credit()), later(allPaidUntil, now).minus(overall.credit()));
    }

    /** Where the clock was set back, what was paid by it before says nothing any more. */
    private void forgetOtherClocks(Instant now) {
        if (allPaidUntil.isAfter(now.plus(FARTHEST_AHEAD))) {
            paidUntil.clear();
            allPaidUntil = Instant.MIN;
        }
    }

    /** Takes the chat's turn and returns now; or takes nothing and returns the instant at which to ask again. */
    synchronized Instant take(String chat, Instant now) {
        Instant turn = turn(chat, now);
        if (turn.isAfter(now)) {
            return turn;
        }
        allPaidUntil = later(allPaidUntil, now).plus(overall.interval());
        Pace pace = paceOf(chat);
        if (!pace.interval().isZero()) {
            Instant paid = later(paidUntil.getOrDefault(chat, now), now);
            paidUntil.put(chat, paid.plus(pace.interval()));
            tidy(now);
        }
        return now;
    }

    /** Whoever owes nothing is forgotten, each time that twice as many are known as were left. */
    private void tidy(Instant now) {
        if (paidUntil.size() > tidiedAt) {
            paidUntil.values().removeIf(now::isAfter);
            tidiedAt = Math.max(CHATS_BEFORE_TIDYING, 2 * paidUntil.size());
        }
    }

    /** Takes a turn only where nobody waits and nothing is owed, so that what may be left out delays nothing else. */
    synchronized boolean takeSpare(String chat, Instant now) {
        forgetOtherClocks(now);
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

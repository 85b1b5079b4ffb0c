package swivel.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Telegram's limits (Bot API FAQ): 30 messages in a second overall; one a second in a chat, of which short bursts pass;
 * 20 in a minute in a group. For several threads.
 */
final class Limits {
    private static final Limit OVERALL = new Limit(30, TimeUnit.SECONDS.toNanos(1));
    /** One a second, and a burst of three more. */
    private static final Limit CHAT = new Limit(8, TimeUnit.SECONDS.toNanos(5));

    private static final Limit GROUP = new Limit(20, TimeUnit.MINUTES.toNanos(1));

    private final boolean held;
    private final Deque<Long> all = new ArrayDeque<>();
    private final Map<String, Deque<Long>> chats = new HashMap<>();

    private Limits(boolean held) {
        this.held = held;
    }

    static Limits telegrams() {
        return new Limits(true);
    }

    static Limits none() {
        return new Limits(false);
    }

    private record Limit(int most, long nanos) {
        int secondsToWait(Deque<Long> sent, long now) {
            while (!sent.isEmpty() && now - sent.getFirst() >= nanos) {
                sent.removeFirst();
            }
            return sent.size() < most
                    ? 0
                    : (int) TimeUnit.NANOSECONDS.toSeconds(nanos - (now - sent.getFirst())) + 1;
        }
    }

    /** Counts a message and returns 0, or refuses it and says how long. */
    synchronized int secondsToWait(String chat, long now) {
        if (!held) {
            return 0;
        }
        Deque<Long> own = chats.computeIfAbsent(chat, key -> new ArrayDeque<>());
        int wait = Math.max(
                OVERALL.secondsToWait(all, now), (chat.startsWith("-") ? GROUP : CHAT).secondsToWait(own, now));
        if (wait == 0) {
            all.add(now);
            own.add(now);
        }
        return wait;
    }
}

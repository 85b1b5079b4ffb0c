package swivel.transports.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import swivel.conversation.Deliveries;
import swivel.conversation.Deliveries.Live;
import swivel.conversation.message.Address;
import swivel.conversation.message.Reply;

/**
 * The messages that count, and when each is drawn anew. An edit is kept nowhere: it is drawn when it goes out, so there
 * is never an old one to be sent late, and one that got lost is not sent again. For several threads.
 */
final class Countdowns {
    /** So long a press keeps its chat quiet, unless the answer to it comes before. */
    private static final Duration QUIET = Duration.ofSeconds(3);

    private final Deliveries deliveries;
    private final Map<Address, Shown> shown = new HashMap<>();
    private final Deque<Live> past = new ArrayDeque<>();
    private final Map<String, Instant> quiet = new HashMap<>();

    Countdowns(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** @param next when it is to be drawn again, or null */
    private record Shown(Live live, @Nullable Instant next) {}

    /** A message as it is to look now. */
    record Edit(Live live, Reply face) {}

    /** Takes up what was counting when the coach was stopped. */
    synchronized void resume(Instant now) {
        for (Live live : deliveries.live(TelegramTransport.CHANNEL)) {
            boolean counts =
                    Face.countdown(live.reply()).flatMap(it -> it.at(now)).isPresent();
            shown.put(live.to(), new Shown(live, counts ? now : null));
        }
    }

    synchronized Optional<Live> in(Address chat) {
        return Optional.ofNullable(shown.get(chat)).map(Shown::live);
    }

    /** This message counts from now on; another one that did in the same chat is past. */
    synchronized void show(Live live, Instant now) {
        in(live.to()).filter(other -> !other.message().equals(live.message())).ifPresent(past::add);
        shown.put(live.to(), new Shown(live, next(live, now)));
        quiet.remove(live.to().chat());
        deliveries.show(live);
    }

    /** Nothing counts in this chat any more. */
    synchronized void end(Address chat) {
        in(chat).ifPresent(live -> {
            past.add(live);
            remove(chat);
        });
    }

    /** The message is left as it is. */
    synchronized void forget(Live live) {
        if (in(live.to()).filter(live::equals).isPresent()) {
            remove(live.to());
        }
    }

    private void remove(Address chat) {
        shown.remove(chat);
        deliveries.settle(chat);
    }

    /** Somebody has just done something in this chat: what counts there may be over in a moment. */
    synchronized void hush(String chat, Instant now) {
        boolean counts = shown.keySet().stream().anyMatch(to -> to.chat().equals(chat));
        if (counts) {
            quiet.put(chat, now.plus(QUIET));
        }
    }

    /**
     * What is to be drawn now, one edit for a chat.
     *
     * @param room whether there is room for an edit in this chat; a chat for which there is none comes again
     */
    synchronized List<Edit> due(Instant now, Predicate<String> room) {
        quiet.values().removeIf(until -> !until.isAfter(now));
        Set<String> taken = new HashSet<>(quiet.keySet());
        List<Edit> due = new ArrayList<>();
        past.removeIf(live -> isTaken(live, room, taken) && due.add(new Edit(live, Face.past(live.reply()))));
        for (Shown one : List.copyOf(shown.values())) {
            boolean comes = one.next() != null && !one.next().isAfter(now);
            if (comes && isTaken(one.live(), room, taken)) {
                shown.put(one.live().to(), new Shown(one.live(), next(one.live(), now)));
                due.add(new Edit(one.live(), Face.at(one.live().reply(), now)));
            }
        }
        return due;
    }

    private static boolean isTaken(Live live, Predicate<String> room, Set<String> taken) {
        String chat = live.to().chat();
        return !taken.contains(chat) && room.test(chat) && taken.add(chat);
    }

    /** When the next edit comes, at the latest then. */
    synchronized Instant next(Instant latest) {
        Instant first = latest;
        for (Shown one : shown.values()) {
            if (one.next() != null && one.next().isBefore(first)) {
                first = one.next();
            }
        }
        return first;
    }

    private static @Nullable Instant next(Live live, Instant now) {
        return Face.countdown(live.reply())
                .flatMap(countdown -> Beat.after(countdown, now))
                .orElse(null);
    }
}

package swivel.transports.telegram;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import swivel.conversation.message.Card;
import swivel.conversation.message.Incoming;
import swivel.conversation.message.Reply;

/** A desk that remembers what it has handled, once each, and fails when told to. */
final class FakeDesk implements Desk {
    final BlockingQueue<Incoming> handled = new LinkedBlockingQueue<>();
    final BlockingQueue<Incoming> givenUp = new LinkedBlockingQueue<>();
    private final Set<String> done = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();
    private final AtomicInteger failingToGiveUp = new AtomicInteger();
    private volatile Consumer<Incoming> before = incoming -> {};

    void failOn(String words, int times) {
        failures.put(words, new AtomicInteger(times));
    }

    void failToGiveUp(int times) {
        failingToGiveUp.set(times);
    }

    void before(Consumer<Incoming> work) {
        before = work;
    }

    @Override
    public void handle(Incoming incoming) {
        before.accept(incoming);
        AtomicInteger left = failures.get(words(incoming));
        if (left != null && left.getAndDecrement() > 0) {
            throw new IllegalStateException("told to fail on " + words(incoming));
        }
        if (done.add(incoming.origin().key())) {
            handled.add(incoming);
        }
    }

    @Override
    public List<Card> cards(Incoming.Origin origin, String words) {
        return words.isEmpty()
                ? List.of()
                : List.of(new Card("card-" + words, words, "a line", Reply.of("On " + words)));
    }

    @Override
    public void giveUp(Incoming incoming) {
        if (failingToGiveUp.getAndDecrement() > 0) {
            throw new IllegalStateException("the database is broken");
        }
        givenUp.add(incoming);
    }

    String nextWords() throws InterruptedException {
        Incoming incoming = handled.poll(10, TimeUnit.SECONDS);
        if (incoming == null) {
            throw new AssertionError("Nothing was handled within 10 s");
        }
        return words(incoming);
    }

    static String words(Incoming incoming) {
        return incoming instanceof Incoming.Words said
                ? said.text()
                : incoming.getClass().getSimpleName();
    }
}

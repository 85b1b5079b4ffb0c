package swivel.load;

import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** People who go on talking at random until they are closed, but never far ahead of what they are answered. */
final class Speakers implements AutoCloseable {
    private static final long SEED = 4711;
    private static final int MOST_UNANSWERED = 300;

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();

    private final ScheduledFuture<?> talk;

    private Speakers(Runnable next, int aSecond) {
        this.talk =
                clockwork.scheduleAtFixedRate(next, 0, TimeUnit.SECONDS.toMicros(1) / aSecond, TimeUnit.MICROSECONDS);
    }

    static Speakers start(People people, Updates updates, int chats, int aSecond) {
        Random chance = new Random(SEED);
        return new Speakers(
                () -> {
                    if (people.unanswered() < MOST_UNANSWERED) {
                        people.speak(1 + chance.nextInt(chats), updates);
                    }
                },
                aSecond);
    }

    /** Nobody says anything any more. */
    void fallSilent() {
        talk.cancel(false);
        clockwork.close();
    }

    @Override
    public void close() {
        fallSilent();
    }
}

package swivel.transports.telegram;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Work in lanes: what is in one lane is done in its order, the lanes go side by side. For several threads. */
final class Lanes {
    private final Executor workers;
    private final Map<String, Queue<Runnable>> busy = new HashMap<>();

    Lanes(Executor workers) {
        this.workers = workers;
    }

    /** @param work throws nothing */
    void add(String lane, Runnable work) {
        synchronized (busy) {
            Queue<Runnable> waiting = busy.get(lane);
            if (waiting == null) {
                Queue<Runnable> fresh = new ArrayDeque<>(List.of(work));
                workers.execute(() -> empty(lane, fresh));
                busy.put(lane, fresh);
            } else {
                waiting.add(work);
            }
        }
    }

    private void empty(String lane, Queue<Runnable> waiting) {
        for (Runnable work = next(lane, waiting); work != null; work = next(lane, waiting)) {
            work.run();
        }
    }

    private @Nullable Runnable next(String lane, Queue<Runnable> waiting) {
        synchronized (busy) {
            Runnable work = waiting.poll();
            if (work == null) {
                busy.remove(lane);
            }
            return work;
        }
    }
}

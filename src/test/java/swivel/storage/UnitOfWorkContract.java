package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import swivel.conversation.Inbox;
import swivel.conversation.UnitOfWork;

/** What every {@link UnitOfWork} does, seen through an {@link Inbox}. */
abstract class UnitOfWorkContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    abstract UnitOfWork units();

    abstract Inbox inbox();

    @Test
    void whatIsDoneInOneUnitIsKeptTogether() {
        String result = units().inOne(() -> {
            inbox().markDone("a", NOW);
            inbox().markDone("b", NOW);
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(isKnown("a")).isTrue();
        assertThat(isKnown("b")).isTrue();
    }

    @Test
    void anExceptionTakesEverythingBack() {
        IllegalStateException fault = new IllegalStateException("half-way");

        assertThatThrownBy(() -> units().inOne(() -> {
                    inbox().markDone("a", NOW);
                    throw fault;
                }))
                .isSameAs(fault);

        assertThat(isKnown("a")).isFalse();
    }

    @Test
    void aUnitInsideAUnitSharesItsFate() {
        assertThatThrownBy(() -> units().inOne(() -> {
                    units().inOne(() -> {
                        inbox().markDone("inner", NOW);
                    });
                    throw new IllegalStateException("after the inner one");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(isKnown("inner")).isFalse();
    }

    @Test
    void aFaultOfAnInnerUnitThatIsSwallowedStillTakesEverythingBack() {
        assertThatThrownBy(() -> units().inOne(() -> {
                    inbox().markDone("outer", NOW);
                    try {
                        units().inOne(() -> {
                            throw new IllegalStateException("inside");
                        });
                    } catch (IllegalStateException swallowed) {
                        inbox().markDone("afterwards", NOW);
                    }
                }))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("none of it is kept");

        assertThat(isKnown("outer")).isFalse();
        assertThat(isKnown("afterwards")).isFalse();
    }

    @Test
    void afterAFaultTheNextUnitWorks() {
        assertThatThrownBy(() -> units().inOne(() -> {
                    throw new IllegalStateException("first");
                }))
                .isInstanceOf(IllegalStateException.class);

        units().inOne(() -> {
            inbox().markDone("a", NOW);
        });

        assertThat(isKnown("a")).isTrue();
    }

    @Test
    void manyVirtualThreadsTakeTurns() throws ExecutionException, InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var firsts = IntStream.range(0, 300)
                    .mapToObj(nr -> threads.submit(() -> units().inOne(() -> {
                        boolean first = inbox().markDone("event " + nr % 100, NOW);
                        return first && inbox().markDone("effect of " + nr % 100, NOW);
                    })))
                    .toList();
            int effects = 0;
            for (Future<Boolean> first : firsts) {
                effects += first.get() ? 1 : 0;
            }
            assertThat(effects).isEqualTo(100);
        }
    }

    private boolean isKnown(String event) {
        return !inbox().markDone(event, NOW);
    }
}

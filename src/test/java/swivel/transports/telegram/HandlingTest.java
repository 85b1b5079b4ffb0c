package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import swivel.conversation.message.Incoming;

/** What the desk gets: in which order, and what happens where it fails. */
class HandlingTest {
    @AutoClose
    private final Bench bench = new Bench();

    @Test
    void theMessagesOfAChatAreHandledInTheirOrder() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            bench.telegram.say(1, "message " + i);
        }
        bench.transport.start();

        for (int i = 0; i < 20; i++) {
            assertThat(bench.desk.nextWords()).isEqualTo("message " + i);
        }
        bench.telegram.awaitAllConfirmed();
    }

    @Test
    void chatsAreHandledSideBySide() throws InterruptedException {
        CyclicBarrier bothAreHandled = new CyclicBarrier(2);
        bench.desk.before(incoming -> meet(bothAreHandled));
        bench.telegram.say(1, "one");
        bench.telegram.say(2, "two");
        bench.transport.start();

        assertThat(List.of(bench.desk.nextWords(), bench.desk.nextWords())).containsExactlyInAnyOrder("one", "two");
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anUpdateThatFailsIsTriedAgainBeforeTheNextOneOfItsChat() throws InterruptedException {
        bench.desk.failOn("first", 2);
        bench.telegram.say(1, "first");
        bench.telegram.say(1, "second");
        bench.transport.start();

        assertThat(bench.desk.nextWords()).isEqualTo("first");
        assertThat(bench.desk.nextWords()).isEqualTo("second");
        assertThat(bench.desk.givenUp).isEmpty();
    }

    @Test
    void aPoisonousUpdateIsSetAsideAlone() throws InterruptedException {
        bench.desk.failOn("poison", Integer.MAX_VALUE);
        bench.telegram.say(1, "poison");
        bench.telegram.say(1, "after it");
        bench.telegram.say(2, "beside it");
        bench.transport.start();

        assertThat(List.of(bench.desk.nextWords(), bench.desk.nextWords())).containsExactly("beside it", "after it");
        assertThat(bench.desk.givenUp).hasSize(1);
        bench.telegram.awaitAllConfirmed();
    }

    @Test
    void nothingIsSetAsideWhileNothingCanBeWritten() throws InterruptedException {
        bench.desk.failOn("wait for the database", 4);
        bench.desk.failToGiveUp(1);
        bench.telegram.say(1, "wait for the database");
        bench.transport.start();

        assertThat(bench.desk.nextWords()).isEqualTo("wait for the database");
        assertThat(bench.desk.givenUp).isEmpty();
    }

    @Test
    void anErrorInTheDeskDoesNotEndTheLoop() throws InterruptedException {
        bench.desk.before(incoming -> {
            if (incoming instanceof Incoming.Words said && said.text().equals("deep")) {
                throw new StackOverflowError();
            }
        });
        bench.telegram.say(1, "deep");
        bench.telegram.say(1, "shallow");
        bench.transport.start();

        assertThat(bench.desk.nextWords()).isEqualTo("shallow");
    }
}

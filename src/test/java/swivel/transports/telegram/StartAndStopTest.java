package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How receiving starts and ends, over a real HTTP connection. */
class StartAndStopTest {
    @AutoClose
    private final Bench bench = new Bench();

    @Test
    void aWrongTokenIsAFaultThatSaysWhereToGetOne() {
        String wrong = "99:wrong";
        TelegramTransport transport = bench.transport(bench.telegram.url(), wrong);

        assertThatThrownBy(transport::start)
                .isInstanceOf(TelegramException.class)
                .hasMessageContaining("BotFather")
                .hasMessageContaining("TELEGRAM_BOT_TOKEN")
                .hasNoCause()
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain(wrong));
        assertThat(transport.isRunning()).isFalse();
        transport.stop();
    }

    @Test
    void aServerThatIsDownAtStartIsWaitedFor() throws InterruptedException {
        int port = LocalBotApi.freePort();
        TelegramTransport transport = bench.transport(LocalBotApi.url(port), LocalBotApi.TOKEN);
        Thread starting = Thread.ofVirtual().start(transport::start);
        assertThat(starting.join(Duration.ofMillis(300))).isFalse();

        try (LocalBotApi late = LocalBotApi.startAt(port)) {
            late.say(1, "are you there?");

            assertThat(bench.desk.nextWords()).isEqualTo("are you there?");
            assertThat(transport.isRunning()).isTrue();
            transport.stop();
        }
    }

    @Test
    void stoppingEndsTheWaitForAServerThatIsDown() throws InterruptedException {
        TelegramTransport transport = bench.transport(LocalBotApi.url(LocalBotApi.freePort()), LocalBotApi.TOKEN);
        Thread starting = Thread.ofVirtual().start(transport::start);

        transport.stop();

        assertThat(starting.join(Duration.ofSeconds(2))).isTrue();
        assertThat(transport.isRunning()).isFalse();
    }

    @Test
    void theCommandsAreRegisteredAlsoAfterAFailure() throws InterruptedException {
        bench.telegram.script("setMyCommands", Answer.badGateway());
        bench.transport.start();

        bench.telegram.take("setMyCommands");
        assertThat(bench.telegram.take("setMyCommands").path("commands").toString())
                .isEqualTo("[{\"command\":\"today\",\"description\":\"Today's routine\"}]");
        bench.telegram.say(1, "meanwhile");
        assertThat(bench.desk.nextWords()).isEqualTo("meanwhile");
    }

    @Test
    void anIdlePollEndsAtOnceWhenTheTransportStops() throws InterruptedException {
        bench.transport.start();
        bench.telegram.take("getUpdates");
        assertThat(bench.transport.isRunning()).isTrue();

        long begin = System.nanoTime();
        bench.transport.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        assertThat(bench.transport.isRunning()).isFalse();
    }

    @Test
    void aDeskThatHangsDoesNotHoldUpTheStop() throws InterruptedException {
        HeldWork held = HeldWork.onAny();
        bench.desk.before(held);
        bench.telegram.say(1, "hang");
        bench.transport.start();
        held.awaitBegin();

        long begin = System.nanoTime();
        bench.transport.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        assertThat(bench.telegram.unconfirmed()).hasSize(1);
    }

    @Test
    void whatWasNotDoneAtTheStopComesAgainAfterTheNextStart() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        bench.desk.failOn("keep me", 1);
        bench.desk.before(incoming -> begun.countDown());
        bench.telegram.say(1, "keep me");
        bench.transport.start();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        bench.transport.stop();

        TelegramTransport next = bench.transport(bench.outbox, Bench::drawn);
        next.start();

        assertThat(bench.desk.nextWords()).isEqualTo("keep me");
        bench.telegram.awaitAllConfirmed();
        next.stop();
    }
}

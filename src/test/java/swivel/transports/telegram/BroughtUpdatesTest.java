package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates that are brought instead of polled. */
class BroughtUpdatesTest {
    @AutoClose
    private final Bench bench = new Bench();

    @Test
    void anUpdateThatIsBroughtGoesTheWayOfThosePolled() throws InterruptedException {
        assertThat(bench.transport.receive(pushed(7, "too early"))).isEqualTo(Receipt.BRING_AGAIN);
        bench.transport.start();

        assertThat(bench.transport.receive(pushed(7, "in time"))).isEqualTo(Receipt.DONE);
        assertThat(bench.desk.nextWords()).isEqualTo("in time");
        assertThat(bench.transport.receive(pushed(7, "in time"))).isEqualTo(Receipt.DONE);
        assertThat(bench.desk.handled).isEmpty();

        bench.transport.stop();
        assertThat(bench.transport.receive(pushed(8, "too late"))).isEqualTo(Receipt.BRING_AGAIN);
    }

    @Test
    void theReceiptIsGivenOnlyWhenTheDeskIsDone() throws InterruptedException {
        HeldWork held = HeldWork.onAny();
        bench.desk.before(held);
        bench.transport.start();
        Thread bringing = Thread.ofVirtual().start(() -> bench.transport.receive(pushed(7, "slow")));
        held.awaitBegin();

        assertThat(bringing.join(Duration.ofMillis(100))).isFalse();

        held.release();
        assertThat(bringing.join(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void whatIsBroughtSideBySideKeepsTheOrderInWhichItsChatSpoke() throws InterruptedException {
        HeldWork held = HeldWork.on("first");
        bench.desk.before(held);
        bench.transport.start();
        Thread.startVirtualThread(() -> bench.transport.receive(pushed(7, "first")));
        held.awaitBegin();
        Thread second = Thread.startVirtualThread(() -> bench.transport.receive(pushed(8, "second")));

        assertThat(second.join(Duration.ofMillis(100))).isFalse();
        assertThat(bench.desk.handled).isEmpty();

        held.release();
        assertThat(bench.desk.nextWords()).isEqualTo("first");
        assertThat(bench.desk.nextWords()).isEqualTo("second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"update_id\":\"7\"}", "<html>"})
    void whatIsNoUpdateIsSaidToBeNone(String body) {
        bench.transport.start();

        assertThat(bench.transport.receive(body.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Receipt.NO_UPDATE);
    }

    private static byte[] pushed(long id, String words) {
        return """
                {"update_id":%d,"message":{"text":"%s","from":{"id":1},"chat":{"id":1,"type":"private"}}}""".formatted(id, words).getBytes(StandardCharsets.UTF_8);
    }
}

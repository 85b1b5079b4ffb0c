package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How updates are asked for and confirmed, over a real HTTP connection. */
class PollingTest {
    @AutoClose
    private final Bench bench = new Bench();

    @Test
    void onlyTheKindsOfUpdatesThatAreReadAreAskedFor() throws InterruptedException {
        bench.transport.start();

        assertThat(bench.telegram.take("getUpdates").toString())
                .isEqualTo("{\"timeout\":30,\"allowed_updates\":"
                        + "[\"message\",\"edited_message\",\"callback_query\",\"inline_query\",\"my_chat_member\"],"
                        + "\"method\":\"getUpdates\"}");
    }

    @Test
    void anUpdateIsConfirmedOnlyWhenItsWholeBatchIsDone() throws InterruptedException {
        HeldWork held = HeldWork.on("slow");
        bench.desk.before(held);
        long quick = bench.telegram.say(1, "quick");
        long slow = bench.telegram.say(2, "slow");
        bench.transport.start();

        assertThat(bench.desk.nextWords()).isEqualTo("quick");
        held.awaitBegin();
        assertThat(bench.telegram.unconfirmed()).containsExactly(quick, slow);
        held.release();
        assertThat(bench.desk.nextWords()).isEqualTo("slow");
        bench.telegram.awaitAllConfirmed();
    }

    @Test
    void idsThatStartAnewAtALowerNumberAreHeard() throws InterruptedException {
        bench.telegram.say(1, "before the idle week");
        bench.transport.start();
        assertThat(bench.desk.nextWords()).isEqualTo("before the idle week");
        bench.telegram.awaitAllConfirmed();

        bench.telegram.update(
                5,
                "{\"message\":{\"text\":\"after it\",\"from\":{\"id\":1},\"chat\":{\"id\":1,\"type\":\"private\"}}}");

        assertThat(bench.desk.nextWords()).isEqualTo("after it");
        bench.telegram.awaitAllConfirmed();
    }

    @Test
    void updatesOfAnyShapeHoldUpNobody() throws InterruptedException {
        bench.telegram.update("{}");
        bench.telegram.update("{\"message\":null}");
        bench.telegram.update("{\"message\":\"nonsense\"}");
        bench.telegram.update("{\"message\":{\"text\":\"nobody said this\"}}");
        bench.telegram.update("{\"callback_query\":{\"id\":\"q\",\"from\":null,\"message\":7}}");
        bench.telegram.update("{\"my_chat_member\":{\"new_chat_member\":[]}}");
        bench.telegram.update("{\"something_new\":{\"id\":1}}");
        bench.telegram.say(1, "and this is one");
        bench.transport.start();

        assertThat(bench.desk.nextWords()).isEqualTo("and this is one");
        bench.telegram.awaitAllConfirmed();
    }

    @Test
    void everyPressIsAnsweredAlsoOneThatIsTooOld() throws InterruptedException {
        bench.telegram.script(
                "answerCallbackQuery",
                Answer.refusal(400, "Bad Request: query is too old and response timeout expired"));
        bench.telegram.press(1, "done:clamshell");
        bench.telegram.press(2, "done:clamshell");
        bench.transport.start();

        assertThat(bench.desk.nextWords()).isEqualTo("Press");
        assertThat(bench.desk.nextWords()).isEqualTo("Press");
        assertThat(List.of(
                        bench.telegram
                                .take("answerCallbackQuery")
                                .path("callback_query_id")
                                .asText(),
                        bench.telegram
                                .take("answerCallbackQuery")
                                .path("callback_query_id")
                                .asText()))
                .containsExactlyInAnyOrder("q1", "q2");
    }

    static List<Answer> troubles() {
        return List.of(
                Answer.refusal(409, "Conflict: terminated by other getUpdates request"),
                Answer.tooMany(1),
                Answer.refusal(500, "Internal Server Error"),
                Answer.refusal(401, "Unauthorized"),
                Answer.badGateway(),
                new Answer.Raw(200, "{}"),
                new Answer.Raw(200, "{\"ok\":true,\"result\":{}}"),
                new Answer.Raw(200, ""),
                new Answer.Reset(),
                new Answer.Half());
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void pollingGoesOnAfterTrouble(Answer trouble) throws InterruptedException {
        bench.telegram.script("getUpdates", trouble, trouble);
        bench.transport.start();
        bench.telegram.say(1, "still there?");

        assertThat(bench.desk.nextWords()).isEqualTo("still there?");
    }

    @Test
    void aPauseThatTelegramAsksForIsKept() throws InterruptedException {
        bench.telegram.script("getUpdates", Answer.tooMany(2));
        bench.transport.start();
        bench.telegram.take("getUpdates");
        long refused = System.nanoTime();

        bench.telegram.take("getUpdates");

        assertThat(Duration.ofNanos(System.nanoTime() - refused)).isGreaterThan(Duration.ofMillis(1900));
    }

    @Test
    void aTokenThatIsRefusedWhileRunningIsTriedAgainSlowly() throws InterruptedException {
        Answer revoked = Answer.refusal(401, "Unauthorized");
        bench.telegram.script("getUpdates", revoked, revoked);
        bench.transport.start();
        bench.telegram.take("getUpdates");
        long refused = System.nanoTime();

        bench.telegram.take("getUpdates");
        bench.telegram.take("getUpdates");

        assertThat(Duration.ofNanos(System.nanoTime() - refused)).isGreaterThan(Duration.ofMillis(2900));
    }
}

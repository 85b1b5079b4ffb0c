package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.conversation.message.Incoming;

/** From Telegram to the desk, over a real HTTP connection. */
class ReceivingTest {
    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aWrongTokenIsAFaultThatSaysWhereToGetOne() {
        String wrong = "99:wrong";
        TelegramTransport transport = new TelegramTransport(
                Bench.settings(bench.telegram.url(), wrong),
                bench.desk,
                bench.outbox,
                bench.backlog,
                Bench::drawn,
                bench.darkroom(),
                person -> {},
                bench.meter,
                InstantSource.system());

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
        TelegramTransport transport = new TelegramTransport(
                Bench.settings(LocalBotApi.url(port), LocalBotApi.TOKEN),
                bench.desk,
                bench.outbox,
                bench.backlog,
                Bench::drawn,
                bench.darkroom(),
                person -> {},
                bench.meter,
                InstantSource.system());
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
        TelegramTransport transport = new TelegramTransport(
                Bench.settings(LocalBotApi.url(LocalBotApi.freePort()), LocalBotApi.TOKEN),
                bench.desk,
                bench.outbox,
                bench.backlog,
                Bench::drawn,
                bench.darkroom(),
                person -> {},
                bench.meter,
                InstantSource.system());
        Thread starting = Thread.ofVirtual().start(transport::start);

        transport.stop();

        assertThat(starting.join(Duration.ofSeconds(2))).isTrue();
        assertThat(transport.isRunning()).isFalse();
    }

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
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        bench.desk.before(incoming -> {
            begun.countDown();
            await(mayEnd);
        });
        bench.transport.start();
        Thread bringing = Thread.ofVirtual().start(() -> bench.transport.receive(pushed(7, "slow")));
        await(begun);

        assertThat(bringing.join(Duration.ofMillis(100))).isFalse();

        mayEnd.countDown();
        assertThat(bringing.join(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void whatIsBroughtSideBySideKeepsTheOrderInWhichItsChatSpoke() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        bench.desk.before(incoming -> {
            if (FakeDesk.words(incoming).equals("first")) {
                begun.countDown();
                await(mayEnd);
            }
        });
        bench.transport.start();
        Thread.startVirtualThread(() -> bench.transport.receive(pushed(7, "first")));
        await(begun);
        Thread second = Thread.startVirtualThread(() -> bench.transport.receive(pushed(8, "second")));

        assertThat(second.join(Duration.ofMillis(100))).isFalse();
        assertThat(bench.desk.handled).isEmpty();

        mayEnd.countDown();
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
        CountDownLatch begun = new CountDownLatch(1);
        bench.desk.before(incoming -> {
            begun.countDown();
            await(new CountDownLatch(1));
        });
        bench.telegram.say(1, "hang");
        bench.transport.start();
        await(begun);

        long begin = System.nanoTime();
        bench.transport.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        assertThat(bench.telegram.unconfirmed()).hasSize(1);
    }

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
    void anUpdateIsConfirmedOnlyWhenItsWholeBatchIsDone() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        bench.desk.before(incoming -> {
            if (FakeDesk.words(incoming).equals("slow")) {
                begun.countDown();
                await(mayEnd);
            }
        });
        long quick = bench.telegram.say(1, "quick");
        long slow = bench.telegram.say(2, "slow");
        bench.transport.start();

        assertThat(bench.desk.nextWords()).isEqualTo("quick");
        await(begun);
        assertThat(bench.telegram.unconfirmed()).containsExactly(quick, slow);
        mayEnd.countDown();
        assertThat(bench.desk.nextWords()).isEqualTo("slow");
        bench.telegram.awaitAllConfirmed();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWasNotDoneAtTheStopComesAgainAfterTheNextStart() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        bench.desk.failOn("keep me", 1);
        bench.desk.before(incoming -> begun.countDown());
        bench.telegram.say(1, "keep me");
        bench.transport.start();
        await(begun);
        bench.transport.stop();

        TelegramTransport next = bench.transport(bench.outbox, Bench::drawn);
        next.start();

        assertThat(bench.desk.nextWords()).isEqualTo("keep me");
        bench.telegram.awaitAllConfirmed();
        next.stop();
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
    void onlyTheKindsOfUpdatesThatAreReadAreAskedFor() throws InterruptedException {
        bench.transport.start();

        assertThat(bench.telegram.take("getUpdates").toString())
                .isEqualTo("{\"timeout\":30,\"allowed_updates\":"
                        + "[\"message\",\"edited_message\",\"callback_query\",\"inline_query\",\"my_chat_member\"],"
                        + "\"method\":\"getUpdates\"}");
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

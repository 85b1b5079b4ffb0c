package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** One chat speaks faster than anybody can be answered. */
class FloodTest {
    /** How many messages of a chat are heard at once. */
    private static final int BURST = 20;

    private final SettableClock clock = new SettableClock();

    @AutoClose
    private final Bench bench = new Bench(clock);

    @Test
    void aFloodIsConfirmedAtOnceAndHeardLaterInItsOrder() throws InterruptedException {
        flood(1, BURST + 3);
        bench.transport.start();

        assertThat(heard(BURST)).last().isEqualTo("1 says 19");
        bench.telegram.awaitAllConfirmed();
        assertThat(bench.backlog.chats(TelegramTransport.CHANNEL)).containsEntry("1", 3);
        assertThat(bench.desk.handled).isEmpty();

        for (int next = BURST; next < BURST + 3; next++) {
            clock.advance(Duration.ofSeconds(1));
            assertThat(bench.desk.nextWords()).isEqualTo("1 says " + next);
        }
    }

    @Test
    void whoSpeaksBehindAFloodIsHeardBeforeIt() throws InterruptedException {
        flood(1, 300);
        bench.telegram.say(2, "and I?");
        bench.transport.start();

        assertThat(heard(BURST + 1)).contains("and I?");
    }

    @Test
    void whatIsSaidAfterAFloodComesBehindIt() throws InterruptedException {
        flood(1, BURST + 1);
        bench.transport.start();
        heard(BURST);
        bench.telegram.awaitAllConfirmed();

        clock.advance(Duration.ofMillis(1500));
        bench.telegram.say(1, "the last word");
        assertThat(bench.desk.nextWords()).isEqualTo("1 says 20");
        clock.advance(Duration.ofSeconds(5));
        assertThat(bench.desk.nextWords()).isEqualTo("the last word");
    }

    @Test
    void aFloodOutlivesARestart() throws InterruptedException {
        flood(1, BURST + 2);
        bench.transport.start();
        heard(BURST);
        bench.telegram.awaitAllConfirmed();
        bench.transport.stop();

        TelegramTransport next = bench.transport(bench.outbox, Bench::drawn);
        next.start();

        assertThat(heard(2)).containsExactly("1 says 20", "1 says 21");
        next.stop();
    }

    @Test
    void aFloodWithoutEndFillsNoDisk() throws InterruptedException {
        flood(1, BURST + 1_100);
        bench.transport.start();
        bench.telegram.awaitAllConfirmed();

        assertThat(bench.backlog.chats(TelegramTransport.CHANNEL)).containsEntry("1", 1_000);
    }

    private void flood(long chat, int messages) {
        for (int i = 0; i < messages; i++) {
            bench.telegram.say(chat, chat + " says " + i);
        }
    }

    private List<String> heard(int messages) throws InterruptedException {
        List<String> heard = new ArrayList<>();
        while (heard.size() < messages) {
            heard.add(bench.desk.nextWords());
        }
        return heard;
    }
}

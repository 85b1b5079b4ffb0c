package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PacerTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00Z");

    private final Pacer pacer = Pacer.telegrams();

    /** Sends so many messages to the chat as fast as the pacer allows. */
    private List<Instant> turns(String chat, int messages) {
        List<Instant> turns = new ArrayList<>();
        Instant now = BEGIN;
        while (turns.size() < messages) {
            Instant turn = pacer.take(chat, now);
            if (turn.equals(now)) {
                turns.add(now);
            }
            now = turn;
        }
        return turns;
    }

    private static long mostWithin(Duration span, List<Instant> turns) {
        return turns.stream()
                .mapToLong(start -> turns.stream()
                        .filter(turn -> !turn.isBefore(start) && turn.isBefore(start.plus(span)))
                        .count())
                .max()
                .orElse(0);
    }

    @Test
    void aChatGetsAShortBurstAndThenOneMessageASecond() {
        assertThat(turns("42", 5)).containsExactly(BEGIN, BEGIN, BEGIN, BEGIN.plusSeconds(1), BEGIN.plusSeconds(2));
    }

    @Test
    void aGroupGetsNoMoreThanTwentyMessagesAMinute() {
        assertThat(mostWithin(Duration.ofMinutes(1), turns("-42", 60))).isBetween(17L, 20L);
    }

    @Test
    void aChatThatIsHeldGetsNothingBefore() {
        pacer.hold("42", BEGIN.plusSeconds(30));

        assertThat(pacer.take("42", BEGIN)).isEqualTo(BEGIN.plusSeconds(30));
        assertThat(pacer.take("43", BEGIN)).isEqualTo(BEGIN);
        assertThat(pacer.take("42", BEGIN.plusSeconds(30))).isEqualTo(BEGIN.plusSeconds(30));
    }

    @Test
    void manyChatsTogetherGetAboutThirtyMessagesASecond() {
        List<Instant> turns = new ArrayList<>();
        Instant now = BEGIN;
        for (int chat = 0; chat < 20_000; ) {
            Instant turn = pacer.take(String.valueOf(chat), now);
            if (turn.equals(now)) {
                turns.add(now);
                chat++;
            }
            now = turn;
        }

        assertThat(Duration.between(BEGIN, now)).isBetween(Duration.ofSeconds(20_000 / 31), Duration.ofSeconds(725));
        assertThat(mostWithin(Duration.ofSeconds(1), turns.subList(0, 200))).isBetween(25L, 31L);
    }

    @Property(tries = 200)
    void whoeverWaitsAsToldGetsTheTurn(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -3, max = 3) Integer> chats) {
        Pacer fresh = Pacer.telegrams();
        Instant now = BEGIN;
        for (int chat : chats) {
            now = fresh.take(String.valueOf(chat), now).equals(now) ? now : wait(fresh, String.valueOf(chat), now);
        }
        assertThat(now).isBefore(BEGIN.plusSeconds(40 * 4));
    }

    private static Instant wait(Pacer pacer, String chat, Instant now) {
        Instant told = pacer.take(chat, now);
        assertThat(pacer.take(chat, told)).isEqualTo(told);
        return told;
    }
}

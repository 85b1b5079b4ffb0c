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
import swivel.conversation.message.Block.Countdown;
import swivel.conversation.message.Block.Countdown.Phase;
import swivel.conversation.message.Block.Countdown.Running;
import swivel.conversation.message.Block.Countdown.Standing;
import swivel.conversation.message.Text;

class BeatTest {
    private static final Instant BEGAN = Instant.parse("2026-03-01T12:00:00Z");

    static Countdown countdown(Instant began, int... phases) {
        List<Phase> all = new ArrayList<>();
        for (int seconds : phases) {
            all.add(new Phase(Text.of("Hold"), seconds));
        }
        return new Countdown(new Running(began), all, Text.of("Time."), false);
    }

    private static List<Long> beats(Countdown countdown) {
        List<Long> beats = new ArrayList<>();
        for (var next = Beat.after(countdown, BEGAN); next.isPresent(); next = Beat.after(countdown, next.get())) {
            beats.add(Duration.between(BEGAN, next.get()).toSeconds());
        }
        return beats;
    }

    @Test
    void aHoldOfThreeQuartersOfAMinuteOnEachSideIsDrawnTwelveTimes() {
        assertThat(beats(countdown(BEGAN, 5, 45, 5, 45)))
                .containsExactly(5L, 10L, 20L, 30L, 40L, 50L, 55L, 60L, 70L, 80L, 90L, 100L);
    }

    /** Of a daily set: one stretch of 2 × 40 s on each side, and three drills by repetitions, which are never drawn anew. */
    @Test
    void twoSetsOnEachSideAreDrawnTwentyTwoTimes() {
        assertThat(beats(countdown(BEGAN, 5, 40, 5, 40, 15, 40, 5, 40))).hasSize(22);
        assertThat(beats(countdown(BEGAN))).isEmpty();
    }

    @Test
    void aWalkIsDrawnOnceAMinute() {
        assertThat(beats(countdown(BEGAN, 5, 420))).containsExactly(5L, 65L, 125L, 185L, 245L, 305L, 365L, 425L);
    }

    @Test
    void aClockThatStandsIsNotDrawnAnew() {
        Countdown paused = new Countdown(new Standing(3), countdown(BEGAN, 40).phases(), Text.of("Time."), true);

        assertThat(Beat.after(paused, BEGAN)).isEmpty();
    }

    @Property
    void beatsAreNeverCloserThanFiveSecondsAndTheLastOneIsTheEnd(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 5, max = 600) Integer> phases) {
        int[] seconds = phases.stream().mapToInt(Integer::intValue).toArray();
        List<Long> beats = beats(countdown(BEGAN, seconds));

        assertThat(beats.getLast())
                .isEqualTo(phases.stream().mapToInt(Integer::intValue).sum());
        for (int i = 1; i < beats.size(); i++) {
            assertThat(beats.get(i) - beats.get(i - 1)).isGreaterThanOrEqualTo(5);
        }
    }
}

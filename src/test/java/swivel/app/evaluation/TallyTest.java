package swivel.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.app.evaluation.Tally.Interval;

class TallyTest {
    /** R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theIntervalIsWilsons(int count, int of, double low, double high) {
        Interval interval = new Tally(count, of).interval();

        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Property
    void theShareLiesWithinItsInterval(
            @ForAll @IntRange(max = 500) int count, @ForAll @IntRange(max = 500) int others) {
        Tally tally = new Tally(count, count + others);
        Interval interval = tally.interval();

        assertThat(tally.share()).isBetween(interval.low() - 1e-12, interval.high() + 1e-12);
        assertThat(interval.low()).isNotNegative();
        assertThat(interval.high()).isLessThanOrEqualTo(1);
    }

    @Test
    void moreOfSomethingThanThereIsIsRefused() {
        assertThatThrownBy(() -> new Tally(3, 2)).hasMessageContaining("3 of 2");
    }
}

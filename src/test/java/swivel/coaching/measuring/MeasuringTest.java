package swivel.coaching.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import swivel.coaching.Libraries;
import swivel.coaching.Side;
import swivel.library.SelfTest;
import swivel.library.SelfTest.Measure;
import swivel.library.SelfTestId;

class MeasuringTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final SelfTest SEATED = test("seated-rotation");
    private static final SelfTest PLANK = test("side-plank-hold");
    private static final Yardstick DEGREES = yardstick(SEATED);
    private static final Yardstick PER_CENT = yardstick(PLANK);

    private final List<Measurement> measured = new ArrayList<>();

    @Test
    void theMiddleOneOfThreeReadingsCounts() {
        assertThat(Readings.median(List.of(36.0, 80.0, 34.0))).isEqualTo(36);
        assertThat(Readings.median(List.of(35.0))).isEqualTo(35);
        assertThat(Readings.median(List.of(35.0, 36.0))).isEqualTo(35.5);
    }

    @Property
    void theMedianDoesNotDependOnTheOrderAndLiesWithin(
            @ForAll @Size(min = 1, max = 7) List<@DoubleRange(min = -40, max = 120) Double> values,
            @ForAll Random random) {
        List<Double> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);

        assertThat(Readings.median(shuffled))
                .isEqualTo(Readings.median(values))
                .isBetween(Collections.min(values), Collections.max(values));
    }

    @Test
    void below5DegreesIsTheSameAndFrom10ItIsReal() {
        assertThat(DEGREES.difference(30, 34.9)).isEqualTo(Difference.SAME);
        assertThat(DEGREES.difference(30, 35)).isEqualTo(Difference.MAYBE);
        assertThat(DEGREES.difference(30, 39.9)).isEqualTo(Difference.MAYBE);
        assertThat(DEGREES.difference(30, 40)).isEqualTo(Difference.REAL);
        assertThat(DEGREES.difference(-5, 5)).isEqualTo(Difference.REAL);
    }

    @Test
    void sidesWithin15PerCentAreEven() {
        assertThat(PER_CENT.difference(85, 100)).isEqualTo(Difference.SAME);
        assertThat(PER_CENT.difference(84, 100)).isEqualTo(Difference.REAL);
        assertThat(PER_CENT.difference(0, 0)).isEqualTo(Difference.SAME);
    }

    @Property
    void aDifferenceIsTheSameFromBothEnds(
            @ForAll @DoubleRange(min = -40, max = 120) double one,
            @ForAll @DoubleRange(min = -40, max = 120) double other,
            @ForAll boolean inPercent) {
        Yardstick yardstick = inPercent ? PER_CENT : DEGREES;
        assertThat(yardstick.difference(one, other)).isEqualTo(yardstick.difference(other, one));
        assertThat(yardstick.difference(one, one)).isEqualTo(Difference.SAME);
    }

    @Test
    void aScoreHasNoYardstick() {
        SelfTest score = test("ninety-ninety-lift-off");
        assertThat(Yardstick.of(score, score.measures().getFirst())).isEmpty();
    }

    @Test
    void oneTestDayMakesNoLagAndTwoDo() {
        turnsIn(0, 25, 37);
        assertThat(lag()).isEmpty();
        turnsIn(7, 26, 38);
        assertThat(lag()).hasValueSatisfying(lag -> {
            assertThat(lag.side()).isEqualTo(Side.LEFT);
            assertThat(lag.gap()).isEqualTo(12);
            assertThat(lag.measure().name()).isEqualTo("turning in");
        });
    }

    @Test
    void aSideThatHasCaughtUpOrChangedLagsNoMore() {
        turnsIn(0, 25, 37);
        turnsIn(7, 26, 38);
        turnsIn(14, 31, 38);
        assertThat(lag()).isEmpty();
        turnsIn(21, 40, 28);
        assertThat(lag()).isEmpty();
    }

    @Test
    void eightWeeksWithoutChangeEndIt() {
        turnsIn(0, 20, 37);
        turnsIn(7, 20, 37);
        turnsIn(35, 22, 37);
        assertThat(lag()).hasValueSatisfying(lag -> {
            assertThat(lag.isOver(day(7 + 55))).isFalse();
            assertThat(lag.isOver(day(7 + 56))).isTrue();
        });
    }

    @Test
    void aGapThatNarrowsBeginsTheEightWeeksAnew() {
        turnsIn(0, 20, 37);
        turnsIn(7, 20, 37);
        turnsIn(35, 25, 37);
        assertThat(lag()).hasValueSatisfying(lag -> assertThat(lag.since()).isEqualTo(day(35)));
    }

    @Test
    void whatLagsMostComesFirst() {
        turnsIn(0, 25, 37);
        turnsIn(7, 25, 37);
        for (int day : List.of(0, 7)) {
            measured.add(new Measurement(day(day), PLANK.id(), Side.LEFT, "side plank", 60));
            measured.add(new Measurement(day(day), PLANK.id(), Side.RIGHT, "side plank", 20));
        }
        assertThat(Lag.of(measured, List.of(SEATED, PLANK)))
                .extracting(Lag::side)
                .containsExactly(Side.RIGHT, Side.LEFT);
    }

    @Test
    void aChangeGoesFromTheFirstDayToTheLast() {
        turnsIn(0, 25, 37);
        turnsIn(28, 28, 36);
        turnsIn(56, 36, 33);

        List<Change> changes = Change.of(measured, SEATED);

        assertThat(changes).extracting(Change::by).containsExactly(11.0, -4.0);
        assertThat(changes).extracting(Change::isGain).containsExactly(true, false);
    }

    @Test
    void testsAreAskedForAtTheBeginningAndAfterWeeks4And8And13() {
        List<Integer> asked = new ArrayList<>();
        for (int day = 0; day < 100; day++) {
            Optional<TestWeek> open = open(day);
            if (open.isPresent() && open.get().due().equals(day(day))) {
                asked.add(open.get().week());
            }
        }
        assertThat(asked).containsExactly(0, 4, 8, 13);
    }

    @Test
    void theyAreAskedForOnThreeDaysAtMostAndNotOnceTheyAreTaken() {
        assertThat(open(28)).isPresent();
        assertThat(open(30)).isPresent();
        assertThat(open(31)).isEmpty();
        turnsIn(27, 30, 30);
        assertThat(open(28)).isPresent();
        turnsIn(28, 30, 30);
        assertThat(open(29)).isEmpty();
    }

    private Optional<TestWeek> open(int day) {
        return TestWeek.open(Libraries.quarter(), FIRST, measured, day(day));
    }

    private Optional<Lag> lag() {
        return Lag.of(measured, List.of(SEATED)).stream().findFirst();
    }

    private void turnsIn(int day, double left, double right) {
        measured.add(new Measurement(day(day), SEATED.id(), Side.LEFT, "turning in", left));
        measured.add(new Measurement(day(day), SEATED.id(), Side.RIGHT, "turning in", right));
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private static Yardstick yardstick(SelfTest test) {
        Measure measure = test.measures().getFirst();
        return Yardstick.of(test, measure).orElseThrow();
    }

    private static SelfTest test(String id) {
        return Libraries.WHOLE.selfTest(new SelfTestId(id)).orElseThrow();
    }
}

package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import swivel.coaching.PersonId;
import swivel.coaching.Side;
import swivel.coaching.measuring.Measurement;
import swivel.coaching.measuring.Measurements;
import swivel.coaching.measuring.Readings;
import swivel.library.SelfTestId;

/** What every {@link Measurements} does. */
abstract class MeasurementsContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PersonId ANA = new PersonId("telegram:1");
    private static final SelfTestId HANG = new SelfTestId("bed-edge-hang");

    abstract Measurements measurements();

    @Test
    void readingsComeBackInTheirOrderAndTheMiddleOneCounts() {
        Readings read = readings(DAY, Side.LEFT, 36, -5, 34.5);
        measurements().note(ANA, read, NOW);

        assertThat(measurements().readings(ANA)).containsExactly(read);
        assertThat(measurements().of(ANA))
                .containsExactly(new Measurement(DAY, HANG, Side.LEFT, "thigh below level", 34.5));
        assertThat(measurements().of(new PersonId("telegram:2"))).isEmpty();
    }

    @Test
    void aFigureThatIsTakenAgainOnTheSameDayTakesThePlaceOfTheFirst() {
        measurements().note(ANA, readings(DAY, Side.LEFT, 30), NOW);
        measurements().note(ANA, readings(DAY, Side.LEFT, 33), NOW.plusSeconds(60));

        assertThat(measurements().of(ANA)).extracting(Measurement::value).containsExactly(33.0);
    }

    @Test
    void theOldestDayComesFirst() {
        measurements().note(ANA, readings(DAY, Side.RIGHT, 2), NOW);
        measurements().note(ANA, readings(DAY, Side.LEFT, 3), NOW);
        measurements().note(ANA, readings(DAY.minusDays(7), Side.LEFT, 1), NOW);

        assertThat(measurements().of(ANA)).extracting(Measurement::value).containsExactly(1.0, 2.0, 3.0);
    }

    private static Readings readings(LocalDate day, Side side, double... values) {
        List<Double> list = Arrays.stream(values).boxed().toList();
        return new Readings(day, HANG, side, "thigh below level", list);
    }
}

package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.Libraries;
import swivel.coaching.Region;
import swivel.coaching.Someone;
import swivel.coaching.SymptomReport;
import swivel.library.ProgrammeId;

/** Days on which it would be easy to give more work to somebody who hurts in one more place. */
class MoreComplaintsTest {
    private static final Set<DayOfWeek> FULL_DAYS = Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

    /** A drill that the second complaint takes from one place; one that fits held back only; a stretch without its partner. */
    @ParameterizedTest
    @CsvSource({
        "turning-sports, 1, 6, 0, adductor-strain, 0, GROIN, 4, HIP, 4",
        "hip-rotation, 2, 6, 20, uncontrolled-bp, 2, KNEE, 4, HAMSTRING, 3",
        "hip-rotation, 2, 8, 60, thr-anterior, 0, KNEE, 4, GLUTE, 3",
        "hip-rotation, 1, 4, 0, pregnancy-20wk-supine, 2, GROIN, 3, GLUTE, 4",
        "hip-rotation, 1, 45, 60, pregnancy-20wk-supine, 2, GROIN, 4, INNER_THIGH, 4",
    })
    void oneComplaintMoreNeverGivesMoreWork(
            String programme,
            int level,
            int minutes,
            int daysHere,
            String condition,
            int dayOfWeek,
            Region region,
            int severity,
            Region another,
            int severityThere) {
        LocalDate day = Someone.MONDAY_1.plusDays(dayOfWeek);
        Athlete athlete = Someone.athlete(
                        level,
                        minutes,
                        Set.of(),
                        Set.of(condition),
                        AgeBand.FROM_16_TO_49,
                        FULL_DAYS,
                        Someone.MONDAY_1.minusDays(daysHere))
                .withProgramme(new ProgrammeId(programme));
        SymptomReport one = Someone.report(day, region, severity);
        SymptomReport other = Someone.report(day, another, severityThere);

        Work without = work(athlete, List.of(one), day);
        Work with = work(athlete, List.of(one, other), day);

        assertThat(with).isLessThanOrEqualTo(without);
    }

    private static Work work(Athlete athlete, List<SymptomReport> reports, LocalDate day) {
        return RoutinePropertiesTest.plan(athlete, List.of(), reports, day, Libraries.WHOLE)
                .work();
    }
}

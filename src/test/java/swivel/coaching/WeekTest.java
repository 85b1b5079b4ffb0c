package swivel.coaching;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.DayKind.DAILY;
import static swivel.coaching.DayKind.FULL;
import static swivel.coaching.DayKind.RECOVERY;
import static swivel.coaching.DayKind.REST;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import swivel.library.TrainingWeek;

class WeekTest {
    private static final TrainingWeek USUAL = Libraries.quarter().weekOf(1);

    @Test
    void theUsualWeekHasThreeFullDaysOneOfRecoveryAndSundayOff() {
        assertThat(Week.of(Set.of(MONDAY, WEDNESDAY, FRIDAY), USUAL).kinds().values())
                .containsExactly(FULL, DAILY, FULL, RECOVERY, FULL, DAILY, REST);
    }

    @Test
    void withSundayTakenTheLastFreeDayIsForRest() {
        assertThat(Week.of(Set.of(TUESDAY, THURSDAY, SUNDAY), USUAL).kinds().values())
                .containsExactly(DAILY, FULL, DAILY, FULL, RECOVERY, REST, FULL);
    }

    @Test
    void ofDaysInARowEveryOtherOneCounts() {
        assertThat(Week.of(Set.of(MONDAY, TUESDAY, WEDNESDAY, SATURDAY, SUNDAY), USUAL)
                        .kinds())
                .containsEntry(MONDAY, FULL)
                .containsEntry(TUESDAY, DAILY)
                .containsEntry(WEDNESDAY, FULL)
                .containsEntry(SATURDAY, FULL)
                .containsEntry(SUNDAY, REST);
    }

    @Test
    void turnsMoveOnByOneFromEachDayToTheNextOfItsKind() {
        Week week = Week.of(Set.of(MONDAY, WEDNESDAY, FRIDAY), USUAL);
        int monday = week.turn(Someone.MONDAY_1);
        assertThat(week.turn(Someone.MONDAY_1.plusDays(2))).isEqualTo(monday + 1);
        assertThat(week.turn(Someone.MONDAY_1.plusDays(4))).isEqualTo(monday + 2);
        assertThat(week.turn(Someone.MONDAY_1.plusDays(7))).isEqualTo(monday + 3);
    }

    @Property(tries = 128)
    void noWeekHasMoreThanThreeFullDaysOrTwoInARowOrNoDayOff(@ForAll Set<DayOfWeek> chosen) {
        Week week = Week.of(chosen, USUAL);
        assertThat(Collections.frequency(week.kinds().values(), FULL)).isLessThanOrEqualTo(3);
        assertThat(week.kinds()).containsValue(REST);
        week.kinds().forEach((day, kind) -> {
            if (kind == FULL) {
                assertThat(chosen).contains(day);
                assertThat(week.kinds().get(day.plus(1))).isNotEqualTo(FULL);
            }
        });
    }
}

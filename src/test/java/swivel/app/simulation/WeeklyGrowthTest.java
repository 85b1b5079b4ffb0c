package swivel.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import swivel.coaching.DayKind;

class WeeklyGrowthTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 5);

    private final WeeklyGrowth growth = new WeeklyGrowth(FIRST_DAY);

    @Test
    void aFifthIsAllowed() {
        assertThat(week(0, 600)).isEmpty();
        assertThat(week(1, 720)).isEmpty();
    }

    @Test
    void moreThanThatIsToldOnTheLastDayOfTheWeek() {
        assertThat(week(0, 600)).isEmpty();
        assertThat(week(1, 721)).contains("week 2: 70 to 84 min");
    }

    @Test
    void itIsTheMostOfAllEarlierWeeksThatCounts() {
        assertThat(week(0, 600)).isEmpty();
        assertThat(week(1, 100)).isEmpty();
        assertThat(week(2, 700)).isEmpty();
    }

    @Test
    void aDayThatTheyWereNotShownCountsAsTheLastOfItsKind() {
        assertThat(week(0, 600)).isEmpty();
        for (int day = 0; day < 6; day++) {
            growth.day(FIRST_DAY.plusWeeks(1).plusDays(day), DayKind.DAILY, 720, true);
        }
        assertThat(growth.day(FIRST_DAY.plusWeeks(1).plusDays(6), DayKind.DAILY, 999, false))
                .isEmpty();
        assertThat(week(2, 865)).contains("week 3: 84 to 100 min");
    }

    private Optional<String> week(int week, int secondsADay) {
        Optional<String> told = Optional.empty();
        for (int day = 0; day < 7; day++) {
            assertThat(told).isEmpty();
            told = growth.day(FIRST_DAY.plusWeeks(week).plusDays(day), DayKind.DAILY, secondsADay, true);
        }
        return told;
    }
}

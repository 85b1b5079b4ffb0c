package swivel.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeeklyGrowthTest {
    private final WeeklyGrowth growth = new WeeklyGrowth();

    @Test
    void aFifthIsAllowed() {
        assertThat(week(600)).isEmpty();
        assertThat(week(720)).isEmpty();
    }

    @Test
    void moreThanThatIsToldOnTheLastDayOfTheWeek() {
        assertThat(week(600)).isEmpty();
        assertThat(week(721)).contains("week 2: 70 to 84 min");
    }

    @Test
    void itIsTheMostOfAllEarlierWeeksThatCounts() {
        assertThat(week(600)).isEmpty();
        assertThat(week(100)).isEmpty();
        assertThat(week(700)).isEmpty();
    }

    @Test
    void aDayThatTheyWereNotShownCountsAsTheSameDayAWeekBefore() {
        assertThat(week(600)).isEmpty();
        for (int day = 0; day < 6; day++) {
            assertThat(growth.day(740, true)).isEmpty();
        }
        assertThat(growth.day(9999, false)).isEmpty();
        assertThat(week(865)).contains("week 3: 84 to 100 min");
    }

    private Optional<String> week(int secondsADay) {
        Optional<String> told = Optional.empty();
        for (int day = 0; day < 7; day++) {
            assertThat(told).isEmpty();
            told = growth.day(secondsADay, true);
        }
        return told;
    }
}

package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Someone;
import swivel.coaching.progress.Progress;
import swivel.library.SessionId;
import swivel.library.SessionPlan;

class VolumeTest {
    private static final SessionPlan FULL =
            Libraries.WHOLE.programmes().session(new SessionId("full-session")).orElseThrow();

    @ParameterizedTest
    @CsvSource({"3, 3", "10, 10", "12, 10", "20, 10", "30, 15", "90, 15"})
    void theFirstFortnightTakesHalfOfWhatIsWantedOrTenMinutes(int wanted, int first) {
        assertThat(minutes(wanted, 0)).isEqualTo(first);
        assertThat(minutes(wanted, 1)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"12", "15", "20", "25", "30", "45"})
    void fromWeekToWeekItGrowsByAFifthAtMostUntilItIsWhatIsWanted(int wanted) {
        for (int week = 1; week < 13; week++) {
            assertThat(minutes(wanted, week)).isBetween(minutes(wanted, week - 1), minutes(wanted, week - 1) * 6 / 5);
        }
        assertThat(minutes(wanted, 12)).isEqualTo(Math.min(wanted, 30));
    }

    @Test
    void afterThreeWeeksOffItBeginsAgain() {
        Athlete athlete = wanting(30);
        LocalDate back = MONDAY_1.plusWeeks(10);
        History off = Someone.keptAtIt(athlete, History.none(), MONDAY_1.plusWeeks(6));
        Progress progress = Progress.of(off, Libraries.WHOLE, athlete.firstDay(), back);
        assertThat(Volume.of(athlete, FULL, progress))
                .returns(15, volume -> volume.minutes())
                .returns(30, Volume::growsTo);
    }

    @Test
    void whoHasLessTimeTodayGetsAllOfItOnceTheSessionIsAsLong() {
        Volume grown = new Volume(24, 30);
        assertThat(grown.upTo(20)).isEqualTo(new Volume(20, 20));
        assertThat(grown.upTo(25)).isEqualTo(grown);
    }

    private static int minutes(int wanted, int week) {
        Athlete athlete = wanting(wanted);
        LocalDate day = MONDAY_1.plusWeeks(week);
        History history = Someone.keptAtIt(athlete, History.none(), day);
        return Volume.of(athlete, FULL, Progress.of(history, Libraries.WHOLE, athlete.firstDay(), day))
                .minutes();
    }

    private static Athlete wanting(int minutes) {
        return Someone.athlete(1, minutes, Set.of(), Set.of(), null, Set.of(MONDAY_1.getDayOfWeek()), MONDAY_1);
    }
}

package swivel.language.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class UntilReaderTest {
    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aDayOfTheWeekIsTheNextOne() {
        assertEnd("till sunday", "2026-11-29");
        assertEnd("til next monday ok", "2026-11-30");
        assertEnd("away, back on tuesday", "2026-11-24");
    }

    @Test
    void aLengthCountsFromToday() {
        assertEnd("for two weeks", "2026-12-07");
        assertEnd("for a fortnight", "2026-12-07");
        assertEnd("staying 10 days", "2026-12-03");
        assertEnd("for the next month", "2026-12-23");
        assertEnd("for a couple of days", "2026-11-25");
    }

    @Test
    void aDateThatHasPassedIsThatOfNextYear() {
        assertEnd("until the 5th of January", "2027-01-05");
        assertEnd("until december 1st", "2026-12-01");
    }

    @Test
    void whatIsNoEndIsNone() {
        assertThat(new UntilReader().read("stop reminding me")).isEmpty();
        assertThat(new UntilReader().read("until the 31 feb")).isEmpty();
    }

    @Test
    void aPauseMayBeginLater() {
        assertStart("away from friday to tuesday", "2026-11-27");
        assertStart("from tomorrow for a week", "2026-11-24");
        assertStart("away from the 3rd to the 10th", "2026-12-03");
        assertStart("on holiday from 20 december until 2 january", "2026-12-20");
        assertStart("no reminders next week", "2026-11-30");
    }

    @Test
    void whatIsNoLaterBeginningIsNow() {
        assertThat(new UntilReader().start("for the next week")).isEmpty();
        assertThat(new UntilReader().start("silent until next week")).isEmpty();
        assertThat(new UntilReader().start("remind me again from monday")).isEmpty();
    }

    private static void assertStart(String said, String day) {
        assertThat(new UntilReader().start(said)).map(start -> start.end(TODAY)).contains(LocalDate.parse(day));
    }

    private static void assertEnd(String said, String day) {
        assertThat(new UntilReader().read(said))
                .as(said)
                .map(until -> until.end(TODAY))
                .contains(LocalDate.parse(day));
    }
}

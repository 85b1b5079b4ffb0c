package swivel.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.coaching.Athlete;
import swivel.coaching.Occasion;

final class ReminderRuleTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 07:30, 2026-03-02T06:29:59Z, 2026-03-02, 2026-03-02T06:30:00Z",
        "Europe/Berlin, 07:30, 2026-03-02T06:30:00Z, 2026-03-03, 2026-03-03T06:30:00Z",
        "Asia/Kathmandu, 07:30, 2026-03-02T00:00:00Z, 2026-03-02, 2026-03-02T01:45:00Z",
        "Pacific/Kiritimati, 07:30, 2026-03-02T12:00:00Z, 2026-03-03, 2026-03-02T17:30:00Z"
    })
    void itComesAtTheNextWallTime(String zone, String time, Instant after, LocalDate day, Instant at) {
        assertThat(next(Anybody.in(zone, time), null, after)).contains(new Due(day, at));
    }

    @ParameterizedTest
    @CsvSource({
        // clocks go from 02:00 to 03:00; half past two is before the day begins and so of the day before
        "Europe/Berlin, 02:30, 2026-03-28T12:00:00Z, 2026-03-28, 2026-03-29T01:00:00Z",
        // from 02:00 to 02:30
        "Australia/Lord_Howe, 02:15, 2026-10-03T12:00:00Z, 2026-10-03, 2026-10-03T15:30:00Z",
        // from 00:00 to 01:00
        "America/Havana, 00:30, 2026-03-07T12:00:00Z, 2026-03-07, 2026-03-08T05:00:00Z"
    })
    void aTimeThatTheZoneLeavesOutIsTheFirstValidInstantAfterIt(
            String zone, String time, Instant after, LocalDate day, Instant at) {
        assertThat(next(Anybody.in(zone, time), null, after)).contains(new Due(day, at));
    }

    @Test
    void aTimeThatComesTwiceCountsTheFirstTime() {
        Athlete berliner = Anybody.in("Europe/Berlin", "02:30");

        Due first = new Due(LocalDate.of(2026, 10, 24), Instant.parse("2026-10-25T00:30:00Z"));
        Due next = new Due(LocalDate.of(2026, 10, 25), Instant.parse("2026-10-26T01:30:00Z"));
        assertThat(next(berliner, null, first.at().minusSeconds(1))).contains(first);
        assertThat(next(berliner, null, first.at())).contains(next);
    }

    @Test
    void aTimeBeforeTheDayBeginsBelongsToTheDayBefore() {
        Athlete nightOwl = Anybody.in("Europe/Berlin", "01:00", Set.of(DayOfWeek.MONDAY));

        assertThat(next(nightOwl, null, Instant.parse("2026-03-01T12:00:00Z")))
                .contains(new Due(MONDAY, Instant.parse("2026-03-03T00:00:00Z")));
    }

    @Test
    void onlyTheChosenDaysOfTheWeekHaveOne() {
        Athlete weekender = Anybody.in("Europe/Berlin", "10:00", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        Instant monday = Instant.parse("2026-03-02T12:00:00Z");

        Due saturday = next(weekender, null, monday).orElseThrow();
        Due sunday = next(weekender, saturday.day(), saturday.at()).orElseThrow();
        Due nextSaturday = next(weekender, sunday.day(), sunday.at()).orElseThrow();

        assertThat(saturday.day()).isEqualTo("2026-03-07");
        assertThat(sunday.day()).isEqualTo("2026-03-08");
        assertThat(nextSaturday.day()).isEqualTo("2026-03-14");
    }

    @Test
    void aDateThatHadItsReminderHasNoSecondOneInAnotherZone() {
        Instant sentInTokyo = Instant.parse("2026-03-01T22:30:00Z");
        Due again = next(Anybody.in("Pacific/Honolulu", "07:30"), MONDAY, sentInTokyo)
                .orElseThrow();

        assertThat(again).isEqualTo(new Due(MONDAY.plusDays(1), Instant.parse("2026-03-03T17:30:00Z")));
    }

    @Test
    void withoutAZoneOrAWishThereIsNone() {
        Athlete athlete = Anybody.in("Europe/Berlin", "07:30");
        Athlete nowhere = Athlete.newcomer(athlete.id(), null, Instant.EPOCH).withReminder(athlete.reminder());

        assertThat(next(nowhere, null, Instant.EPOCH)).isEmpty();
        assertThat(next(athlete.withReminder(null), null, Instant.EPOCH)).isEmpty();
    }

    @Test
    void itIsTooLateThreeHoursAfterItsTime() {
        Athlete berliner = Anybody.in("Europe/Berlin", "07:30");
        Due due = new Due(MONDAY, Instant.parse("2026-03-02T06:30:00Z"));

        assertThat(isTooLate(due, berliner, Instant.parse("2026-03-02T09:30:00Z")))
                .isFalse();
        assertThat(isTooLate(due, berliner, Instant.parse("2026-03-02T09:30:00.001Z")))
                .isTrue();
    }

    @Test
    void itIsTooLateOnceItsDayIsOver() {
        Athlete berliner = Anybody.in("Europe/Berlin", "02:30");
        Due due = new Due(MONDAY, Instant.parse("2026-03-03T01:30:00Z"));

        assertThat(isTooLate(due, berliner, Instant.parse("2026-03-03T01:59:59Z")))
                .isFalse();
        assertThat(isTooLate(due, berliner, Instant.parse("2026-03-03T02:00:00Z")))
                .isTrue();
    }

    @Test
    void theOneThatTheSpringNightPushedToTheEndOfItsDayIsNotTooLate() {
        Athlete berliner = Anybody.in("Europe/Berlin", "02:30");
        Due pushed = new Due(LocalDate.of(2026, 3, 28), Instant.parse("2026-03-29T01:00:00Z"));

        assertThat(isTooLate(pushed, berliner, pushed.at().plusSeconds(10))).isFalse();
    }

    @Test
    void itIsMovedFromNowOnceItHasCome() {
        ReminderBook.Entry sent = entry(new Due(MONDAY.plusDays(1), Instant.parse("2026-03-03T06:30:00Z")), 0);

        assertThat(snooze(sent, "2026-03-02T06:40:00Z", HALF_AN_HOUR))
                .contains(new Due(MONDAY, Instant.parse("2026-03-02T07:10:00Z")));
    }

    @Test
    void itIsMovedFromItsTimeWhereItIsStillToCome() {
        ReminderBook.Entry moved = entry(new Due(MONDAY, Instant.parse("2026-03-02T07:10:00Z")), 1);

        assertThat(snooze(moved, "2026-03-02T06:41:00Z", Duration.ofHours(1)))
                .contains(new Due(MONDAY, Instant.parse("2026-03-02T08:10:00Z")));
    }

    @Test
    void itIsMovedThreeTimesAtMost() {
        Due due = new Due(MONDAY, Instant.parse("2026-03-02T07:10:00Z"));

        assertThat(snooze(entry(due, 2), "2026-03-02T07:10:00Z", HALF_AN_HOUR)).isPresent();
        assertThat(snooze(entry(due, 3), "2026-03-02T07:10:00Z", HALF_AN_HOUR)).isEmpty();
    }

    @Test
    void itIsNotMovedPastTheEndOfItsDay() {
        ReminderBook.Entry late = entry(new Due(MONDAY, Instant.parse("2026-03-03T01:00:00Z")), 1);

        assertThat(snooze(late, "2026-03-03T01:29:59Z", HALF_AN_HOUR)).isPresent();
        assertThat(snooze(late, "2026-03-03T01:30:00Z", HALF_AN_HOUR)).isEmpty();
    }

    @Test
    void theReminderOfAnotherDayIsNotMoved() {
        ReminderBook.Entry entry = entry(new Due(MONDAY.plusDays(1), Instant.parse("2026-03-03T06:30:00Z")), 0);
        Athlete berliner = Anybody.in("Europe/Berlin", "07:30");
        Instant now = Instant.parse("2026-03-02T07:00:00Z");

        assertThat(ReminderRule.snooze(entry, berliner, MONDAY.minusDays(1), now, HALF_AN_HOUR))
                .isEmpty();
        assertThatThrownBy(() -> ReminderRule.snooze(entry, berliner, MONDAY, now, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT0S");
    }

    @Test
    void aDayThatBeginsAtMidnightIsTheCalendarsDay() {
        Athlete early = Anybody.whoseDayBegins(LocalTime.MIDNIGHT, Anybody.in("Europe/Berlin", "00:00"));

        assertThat(next(early, null, Instant.parse("2026-03-01T22:00:00Z")))
                .contains(new Due(MONDAY, Instant.parse("2026-03-01T23:00:00Z")));
        assertThat(early.day(MONDAY.atStartOfDay(ZoneId.of("Europe/Berlin")).toInstant()))
                .isEqualTo(MONDAY);
    }

    private static ReminderBook.Entry entry(Due due, int snoozes) {
        Athlete berliner = Anybody.in("Europe/Berlin", "07:30");
        return new ReminderBook.Entry(
                berliner.id(), Occasion.ROUTINE, Anybody.chatOf(berliner), due, MONDAY, snoozes, false, null);
    }

    private static Optional<Due> snooze(ReminderBook.Entry entry, String now, Duration by) {
        Athlete berliner = Anybody.in("Europe/Berlin", "07:30");
        return ReminderRule.snooze(entry, berliner, MONDAY, Instant.parse(now), by);
    }

    private static Optional<Due> next(Athlete athlete, @Nullable LocalDate lastDay, Instant after) {
        return ReminderRule.next(athlete, Occasion.ROUTINE, lastDay, after);
    }

    private static boolean isTooLate(Due due, Athlete athlete, Instant now) {
        return Lateness.isTooLate(due, Occasion.ROUTINE, athlete, now);
    }
}

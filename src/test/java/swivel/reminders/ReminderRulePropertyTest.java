package swivel.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.Occasion;

/** What holds in every zone, on every date from 2024 to 2040, at every time of day. */
final class ReminderRulePropertyTest {
    private static final long FIRST = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2040-12-01T00:00:00Z").getEpochSecond();
    private static final List<String> ZONES = List.of(
            "Africa/Cairo",
            "Africa/Casablanca",
            "America/Asuncion",
            "America/Havana",
            "America/Los_Angeles",
            "America/New_York",
            "America/Nuuk",
            "America/Phoenix",
            "America/Santiago",
            "America/Scoresbysund",
            "America/St_Johns",
            "Antarctica/Troll",
            "Asia/Beirut",
            "Asia/Gaza",
            "Asia/Jerusalem",
            "Asia/Kathmandu",
            "Asia/Kolkata",
            "Asia/Tokyo",
            "Atlantic/Azores",
            "Australia/Lord_Howe",
            "Australia/Sydney",
            "Europe/Berlin",
            "Europe/Chisinau",
            "Europe/Dublin",
            "Europe/London",
            "Pacific/Apia",
            "Pacific/Chatham",
            "Pacific/Easter",
            "Pacific/Honolulu",
            "Pacific/Kiritimati",
            "Pacific/Pago_Pago",
            "UTC",
            "UTC-09:30");

    @Property
    void itComesStrictlyLaterOnAChosenDay(@ForAll("athletes") Athlete athlete, @ForAll("instants") Instant after) {
        Due due = next(athlete, null, after);

        assertThat(due.at()).isAfter(after);
        assertThat(reminder(athlete).days()).contains(due.day().getDayOfWeek());
    }

    /** Looks at the clock on the wall, second by second before and minute by minute in the hours before. */
    @Property
    void theWallClockHasJustReachedItsTimeForTheFirstTime(
            @ForAll("athletes") Athlete athlete, @ForAll("instants") Instant after) {
        Due due = next(athlete, null, after);

        LocalDateTime wanted = wanted(athlete, due.day());
        assertThat(wall(athlete, due.at())).isAfterOrEqualTo(wanted);
        assertThat(wall(athlete, due.at().minusSeconds(1))).isBefore(wanted);
        assertThat(LongStream.rangeClosed(1, 200)
                        .mapToObj(minutes -> wall(athlete, due.at().minusSeconds(60 * minutes))))
                .doesNotContain(wanted);
    }

    @Property
    void atAnotherWallTimeOnlyWhereTheZoneLeavesItsOwnOut(
            @ForAll("athletes") Athlete athlete, @ForAll("instants") Instant after) {
        Due due = next(athlete, null, after);
        LocalDateTime wanted = wanted(athlete, due.day());

        boolean exists = !zone(athlete).getRules().getValidOffsets(wanted).isEmpty();
        assertThat(wall(athlete, due.at()).equals(wanted)).isEqualTo(exists);
    }

    @Property(tries = 300)
    void everyChosenDayHasExactlyOne(@ForAll("athletes") Athlete athlete, @ForAll("instants") Instant start) {
        Due due = next(athlete, null, start);
        for (int step = 0; step < 400; step++) {
            Due following = next(athlete, due.day(), due.at());
            LocalDate expected = due.day().plusDays(1);
            while (!reminder(athlete).days().contains(expected.getDayOfWeek())) {
                expected = expected.plusDays(1);
            }
            assertThat(following.day()).isEqualTo(expected);
            assertThat(following.at()).isAfter(due.at());
            due = following;
        }
    }

    @Property
    void noDateIsSkippedAndNoneIsForgottenByTheOneWhoOnlyKnowsTheTime(
            @ForAll("athletes") Athlete athlete, @ForAll("instants") Instant after) {
        Due due = next(athlete, null, after);

        assertThat(next(athlete, due.day().minusDays(1), after)).isEqualTo(due);
        assertThat(next(athlete, null, due.at().minusMillis(1))).isEqualTo(due);
    }

    @Property(tries = 300)
    void aTravellerHasOneForEachDateAtMost(
            @ForAll("athletes") Athlete athlete,
            @ForAll("journeys") List<Leg> journey,
            @ForAll("instants") Instant start) {
        Set<LocalDate> days = new TreeSet<>();
        Athlete traveller = athlete;
        LocalDate last = null;
        Instant now = start;
        Due due = next(traveller, null, now);
        for (Leg leg : journey) {
            Instant landing = now.plus(leg.after());
            while (!due.at().isAfter(landing)) {
                assertThat(days.add(due.day()))
                        .as("first reminder of %s", due.day())
                        .isTrue();
                last = due.day();
                due = next(traveller, last, due.at());
            }
            now = landing;
            traveller = traveller.withZone(leg.zone());
            due = next(traveller, last, now);
        }
    }

    /** A flight that lands in another zone some time after the one before. */
    record Leg(Duration after, ZoneId zone) {}

    @Provide
    Arbitrary<Athlete> athletes() {
        Arbitrary<String> times = Arbitraries.integers().between(0, 24 * 60 - 1).map(ReminderRulePropertyTest::time);
        Arbitrary<LocalTime> dayBegins =
                Arbitraries.of(LocalTime.MIDNIGHT, LocalTime.of(2, 30), LocalTime.of(3, 0), LocalTime.of(5, 0));
        Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
        return Combinators.combine(Arbitraries.of(ZONES), times, dayBegins, days)
                .as((zone, time, begins, chosen) -> Anybody.whoseDayBegins(begins, Anybody.in(zone, time, chosen)));
    }

    /** Half of them within two days of a change of the clocks in some zone, where mistakes live. */
    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Instant> any = Arbitraries.longs().between(FIRST, LAST).map(Instant::ofEpochSecond);
        Arbitrary<ZoneId> zones = Arbitraries.of(ZONES).map(ZoneId::of);
        Arbitrary<Long> hours = Arbitraries.longs().between(-48, 2);
        Arbitrary<Instant> nearAChange = Combinators.combine(any, zones, hours).as((instant, zone, shift) -> {
            var change = zone.getRules().nextTransition(instant);
            return (change == null ? instant : change.getInstant()).plus(Duration.ofHours(shift));
        });
        return Arbitraries.oneOf(any, nearAChange);
    }

    @Provide
    Arbitrary<List<Leg>> journeys() {
        Arbitrary<Duration> stays = Arbitraries.integers().between(1, 100).map(Duration::ofHours);
        Arbitrary<ZoneId> zones = Arbitraries.of(ZONES).map(ZoneId::of);
        return Combinators.combine(stays, zones)
                .as(Leg::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    private static String time(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private static Due next(Athlete athlete, @Nullable LocalDate lastDay, Instant after) {
        return ReminderRule.next(athlete, Occasion.ROUTINE, lastDay, after).orElseThrow();
    }

    private static LocalDateTime wanted(Athlete athlete, LocalDate day) {
        LocalTime time = reminder(athlete).time();
        return (time.isBefore(athlete.dayBegins()) ? day.plusDays(1) : day).atTime(time);
    }

    private static LocalDateTime wall(Athlete athlete, Instant at) {
        return at.atZone(zone(athlete)).toLocalDateTime();
    }

    private static ZoneId zone(Athlete athlete) {
        return Objects.requireNonNull(athlete.zone());
    }

    private static Athlete.Reminder reminder(Athlete athlete) {
        return Objects.requireNonNull(athlete.reminder());
    }
}

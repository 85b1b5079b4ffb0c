package swivel.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import swivel.coaching.Athlete;
import swivel.coaching.Occasion;

/**
 * Every zone of the IANA database, every day from 2024 to 2040, every half hour as the reminder's time: one reminder for
 * each date, at its wall time, or at the first instant after it where the clocks leave it out. The days around each
 * change of the clocks are looked at always, all of them with {@code -Dzones=all}.
 */
final class EveryZoneTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);
    private static final List<LocalTime> EVERY_HALF_HOUR = IntStream.range(0, 48)
            .mapToObj(half -> LocalTime.MIDNIGHT.plusMinutes(30L * half))
            .toList();

    @Test
    void theDaysAroundEveryChangeOfTheClocks() {
        long checked = byRules().values().parallelStream()
                .mapToLong(zone -> changes(zone).stream()
                        .mapToLong(day -> check(zone, day.minusDays(2), day.plusDays(2)))
                        .sum())
                .sum();

        assertThat(checked).isGreaterThan(500_000);
    }

    @Test
    @EnabledIfSystemProperty(named = "zones", matches = "all")
    void everyDay(TestReporter reporter) {
        Collection<ZoneId> zones = byRules().values();
        long began = System.nanoTime();

        long checked = zones.parallelStream()
                .mapToLong(zone -> check(zone, FIRST, LAST))
                .sum();

        long days = FIRST.datesUntil(LAST.plusDays(1)).count();
        assertThat(checked).isEqualTo(zones.size() * days * EVERY_HALF_HOUR.size());
        reporter.publishEntry("%,d reminders of %d zones, which have %d different rules, in %d s"
                .formatted(
                        checked,
                        ZoneId.getAvailableZoneIds().size(),
                        zones.size(),
                        Duration.ofNanos(System.nanoTime() - began).toSeconds()));
    }

    /** One zone for each set of rules: most names are other names of the same. */
    private static Map<String, ZoneId> byRules() {
        return ZoneId.getAvailableZoneIds().stream()
                .map(ZoneId::of)
                .collect(Collectors.toMap(
                        zone -> zone.getRules().getTransitionRules() + " "
                                + zone.getRules().getTransitions() + " "
                                + zone.getRules().getOffset(Instant.EPOCH),
                        zone -> zone,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static List<LocalDate> changes(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<LocalDate> days = new ArrayList<>(List.of(FIRST.plusDays(2)));
        Instant from = FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();
        ZoneOffsetTransition change = rules.nextTransition(from);
        while (change != null && change.getDateTimeBefore().toLocalDate().isBefore(LAST)) {
            days.add(change.getDateTimeBefore().toLocalDate());
            change = rules.nextTransition(change.getInstant());
        }
        return days;
    }

    /** @return how many reminders were looked at */
    private static long check(ZoneId zone, LocalDate first, LocalDate last) {
        long checked = 0;
        for (LocalTime time : EVERY_HALF_HOUR) {
            Athlete athlete = Anybody.in(zone.getId(), time.toString());
            Instant now =
                    first.atTime(athlete.dayBegins()).atZone(zone).toInstant().minusSeconds(1);
            LocalDate lastDay = first.minusDays(1);
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                Due due = ReminderRule.next(athlete, Occasion.ROUTINE, lastDay, now)
                        .orElseThrow();
                if (!due.day().equals(day) || !due.at().isAfter(now) || !isRight(due, time, athlete, zone)) {
                    throw new AssertionError(zone + ", " + time + " on " + day + ": " + due);
                }
                lastDay = day;
                now = due.at();
                checked++;
            }
        }
        return checked;
    }

    /** The wall clock says so for the first time; where it never does, it has just leapt over it. */
    private static boolean isRight(Due due, LocalTime time, Athlete athlete, ZoneId zone) {
        LocalDate date = time.isBefore(athlete.dayBegins()) ? due.day().plusDays(1) : due.day();
        LocalDateTime wanted = date.atTime(time);
        ZoneRules rules = zone.getRules();
        return rules.getValidOffsets(wanted).stream()
                .max(Comparator.comparingInt(ZoneOffset::getTotalSeconds))
                .map(first -> due.at().equals(wanted.toInstant(first)))
                .orElseGet(() -> wall(due.at(), rules).isAfter(wanted)
                        && wall(due.at().minusSeconds(1), rules).isBefore(wanted));
    }

    private static LocalDateTime wall(Instant at, ZoneRules rules) {
        return LocalDateTime.ofInstant(at, rules.getOffset(at));
    }
}

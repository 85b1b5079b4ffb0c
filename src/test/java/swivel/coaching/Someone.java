package swivel.coaching;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.library.DrillId;
import swivel.library.Equipment;

/** Athletes and reports to test with. */
public final class Someone {
    /** A Monday. */
    public static final LocalDate MONDAY_1 = LocalDate.of(2026, 6, 1);

    private static final PersonId ID = new PersonId("test:1");

    private Someone() {}

    /** Half a year along, with half an hour, all equipment and no condition. */
    public static Athlete trained(int level) {
        return athlete(level, 30, EnumSet.allOf(Equipment.class), Set.of(), AgeBand.FROM_16_TO_49);
    }

    public static Athlete with(String... conditions) {
        return athlete(2, 30, EnumSet.allOf(Equipment.class), Set.of(conditions), AgeBand.FROM_16_TO_49);
    }

    public static Athlete athlete(
            int level, int minutes, Set<Equipment> equipment, Set<String> conditions, @Nullable AgeBand age) {
        return athlete(
                level, minutes, equipment, conditions, age, Set.of(MONDAY, WEDNESDAY, FRIDAY), MONDAY_1.minusDays(182));
    }

    public static Athlete athlete(
            int level,
            int minutes,
            Set<Equipment> equipment,
            Set<String> conditions,
            @Nullable AgeBand age,
            Set<DayOfWeek> fullDays,
            LocalDate firstDay) {
        return new Athlete(
                ID,
                Whereabouts.at(ZoneOffset.UTC),
                new Body(age, conditions, Set.of()),
                new Training(null, level, minutes, equipment, fullDays, false, Set.of()),
                Contact.none(),
                Acquaintance.MADE,
                firstDay);
    }

    public static Athlete newcomer(LocalDate firstDay) {
        return Athlete.newcomer(ID, ZoneOffset.UTC, at(firstDay, 8));
    }

    /** The same history of somebody who trained a little every other day since their first, so that no break is long. */
    public static History keptAtIt(Athlete athlete, History history, LocalDate until) {
        Stream<DoneDrill> little = athlete.firstDay()
                .datesUntil(until, Period.ofDays(2))
                .map(day -> new DoneDrill(day, new DrillId("pelvic-reset")));
        return new History(
                history.planned(),
                Stream.concat(little, history.done().stream()).toList(),
                history.feedback(),
                history.reports(),
                history.warning(),
                history.clearedAt());
    }

    public static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    public static SymptomReport report(LocalDate day, Symptom symptom) {
        return new SymptomReport(symptom, day, at(day, 8));
    }

    public static SymptomReport report(LocalDate day, Region region, int severity) {
        return report(day, Symptom.of(region, Side.LEFT, severity, null));
    }

    public static SymptomReport gone(LocalDate day, Region region) {
        return report(day, new Symptom(region, Side.LEFT, null, null, true, false, null, null, null, null));
    }
}

package swivel.coaching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import swivel.library.Quarter;
import swivel.library.TrainingWeek;

/** What each day of a person's week is for. */
public record Week(Map<DayOfWeek, DayKind> kinds) {
    private static final LocalDate A_MONDAY = LocalDate.of(1970, 1, 5);

    public Week {
        kinds = Collections.unmodifiableMap(new EnumMap<>(kinds));
    }

    /** The week of this person: the usual one of their level, on their own days. */
    public static Week of(Athlete athlete, Quarter quarter) {
        return of(athlete.fullDays(), quarter.weekOf(athlete.level()));
    }

    /**
     * The usual week on somebody's own days: no more full days than usual and no two in a row, recovery after the same
     * full day as usual, rest on the last days that are left, daily sets on the others.
     */
    public static Week of(Set<DayOfWeek> chosen, TrainingWeek usual) {
        Map<DayOfWeek, DayKind> kinds = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            kinds.put(day, DayKind.DAILY);
        }
        List<DayOfWeek> full = spread(chosen, usual.full().size());
        full.forEach(day -> kinds.put(day, DayKind.FULL));
        for (DayOfWeek recovery : usual.recovery()) {
            int before = (int) usual.full().stream()
                    .filter(day -> day.compareTo(recovery) < 0)
                    .count();
            if (before > 0 && before <= full.size()) {
                kinds.put(full.get(before - 1).plus(1), DayKind.RECOVERY);
            }
        }
        lastWithout(full, usual.rest().size()).forEach(day -> kinds.put(day, DayKind.REST));
        return new Week(kinds);
    }

    private static List<DayOfWeek> spread(Set<DayOfWeek> chosen, int most) {
        List<DayOfWeek> full = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean beside = full.contains(day.minus(1)) || full.contains(day.plus(1));
            if (chosen.contains(day) && !beside && full.size() < most) {
                full.add(day);
            }
        }
        return full;
    }

    private static List<DayOfWeek> lastWithout(List<DayOfWeek> full, int count) {
        List<DayOfWeek> free = new ArrayList<>(List.of(DayOfWeek.values()));
        free.removeAll(full);
        return free.subList(Math.max(0, free.size() - count), free.size());
    }

    /** Whether any day of it holds a full session. */
    public boolean hasFullDays() {
        return kinds.containsValue(DayKind.FULL);
    }

    public DayKind kind(LocalDate day) {
        DayKind kind = kinds.get(day.getDayOfWeek());
        return kind == null ? DayKind.DAILY : kind;
    }

    /** Whether a session is planned on this day. */
    public boolean isTraining(LocalDate day) {
        return switch (kind(day)) {
            case FULL, DAILY -> true;
            case RECOVERY, REST -> false;
        };
    }

    /** Counts the days of one kind through all weeks, so that whatever takes turns moves on by one from each to the next. */
    public int turn(LocalDate day) {
        DayKind kind = kind(day);
        int perWeek = Collections.frequency(kinds.values(), kind);
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int earlier = (int)
                monday.datesUntil(day).filter(other -> kind(other) == kind).count();
        return Math.toIntExact(ChronoUnit.WEEKS.between(A_MONDAY, monday)) * perWeek + earlier;
    }
}

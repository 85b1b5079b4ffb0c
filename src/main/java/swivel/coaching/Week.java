package swivel.coaching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each day of a person's week is for: full sessions on their own days, recovery after the middle one, rest on the
 * last day that is left, daily sets on the others.
 */
public record Week(Map<DayOfWeek, DayKind> kinds) {
    private static final int MOST_FULL_DAYS = 3;
    private static final LocalDate A_MONDAY = LocalDate.of(1970, 1, 5);

    public Week {
        kinds = Collections.unmodifiableMap(new EnumMap<>(kinds));
    }

    /** The week of somebody who would train on these days: three of them at most count, and no two in a row. */
    public static Week of(Set<DayOfWeek> chosen) {
        Map<DayOfWeek, DayKind> kinds = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            kinds.put(day, DayKind.DAILY);
        }
        List<DayOfWeek> full = spread(chosen);
        full.forEach(day -> kinds.put(day, DayKind.FULL));
        if (!full.isEmpty()) {
            DayOfWeek middle = full.get((full.size() - 1) / 2);
            kinds.put(middle.plus(1), DayKind.RECOVERY);
        }
        kinds.put(lastWithout(full), DayKind.REST);
        return new Week(kinds);
    }

    private static List<DayOfWeek> spread(Set<DayOfWeek> chosen) {
        List<DayOfWeek> full = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean beside = full.contains(day.minus(1)) || full.contains(day.plus(1));
            if (chosen.contains(day) && !beside && full.size() < MOST_FULL_DAYS) {
                full.add(day);
            }
        }
        return full;
    }

    private static DayOfWeek lastWithout(List<DayOfWeek> full) {
        Set<DayOfWeek> free = EnumSet.allOf(DayOfWeek.class);
        full.forEach(free::remove);
        return Collections.max(free);
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

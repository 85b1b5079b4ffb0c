package swivel.coaching.routine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import swivel.coaching.History;
import swivel.coaching.PlannedDay;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.library.Category;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/** What was done and planned before a day. The day itself does not count, so that doing a drill never changes the plan. */
final class Past {
    private static final int WINDOW_DAYS = 7;

    private final LocalDate day;
    private final Map<DrillId, NavigableSet<LocalDate>> done = new HashMap<>();
    private final Map<DrillId, LocalDate> seen = new HashMap<>();
    private final boolean strengthYesterday;

    Past(History history, LocalDate day, Library library) {
        this.day = day;
        boolean strength = false;
        for (DoneDrill drill : history.done()) {
            if (drill.day().isBefore(day)) {
                done.computeIfAbsent(drill.drill(), id -> new TreeSet<>()).add(drill.day());
                see(drill.drill(), drill.day());
                strength |= drill.day().equals(day.minusDays(1)) && isStrength(drill.drill(), library);
            }
        }
        for (PlannedDay planned : history.planned()) {
            if (planned.day().isBefore(day)) {
                planned.drills().forEach(drill -> see(drill, planned.day()));
            }
        }
        strengthYesterday = strength;
    }

    private static boolean isStrength(DrillId id, Library library) {
        return library.facts(id)
                .filter(drill -> drill.category() == Category.STRENGTH)
                .isPresent();
    }

    private void see(DrillId drill, LocalDate on) {
        seen.merge(drill, on, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Sessions in the seven days that end with this day, which itself is still open. */
    int sessionsThisWeek(DrillFacts drill) {
        NavigableSet<LocalDate> days = done.get(drill.id());
        return days == null ? 0 : days.tailSet(day.minusDays(WINDOW_DAYS - 1L)).size();
    }

    /** When it was last planned or done; long ago where it never was. */
    LocalDate lastSeen(DrillFacts drill) {
        return seen.getOrDefault(drill.id(), LocalDate.MIN);
    }

    boolean hasStrengthYesterday() {
        return strengthYesterday;
    }
}

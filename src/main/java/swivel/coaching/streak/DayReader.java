package swivel.coaching.streak;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.DayKind;
import swivel.coaching.History;
import swivel.coaching.Light;
import swivel.coaching.PlannedDay;
import swivel.coaching.SymptomReport;
import swivel.coaching.Week;
import swivel.coaching.light.TrafficLight;
import swivel.library.DrillId;

/** Reads from the facts what became of a day. */
final class DayReader {
    private static final int ENOUGH = 2;

    private final Athlete athlete;
    private final Week week;
    private final List<SymptomReport> reports;
    private final NavigableMap<LocalDate, PlannedDay> planned = new TreeMap<>();
    private final Map<LocalDate, Set<DrillId>> done = new HashMap<>();
    private final Set<LocalDate> checkedIn = new HashSet<>();

    DayReader(Athlete athlete, Week week, History history) {
        this.athlete = athlete;
        this.week = week;
        this.reports = history.reports();
        history.planned().forEach(plan -> planned.put(plan.day(), plan));
        history.done()
                .forEach(drill -> done.computeIfAbsent(drill.day(), day -> new HashSet<>())
                        .add(drill.drill()));
        history.reports().forEach(report -> checkedIn.add(report.day()));
    }

    Outcome read(LocalDate day, LocalDate today) {
        PlannedDay plan = planned.get(day);
        DayKind kind = plan == null ? week.kind(day) : plan.kind();
        if (kind == DayKind.REST || (athlete.isPausedOn(day) && !hasDoneEnough(day, plan))) {
            return Outcome.HELD;
        }
        Light light = light(day, plan);
        boolean kept = switch (light) {
            case GREEN, HOLD -> hasDoneEnough(day, plan);
            case AMBER, RED -> hasDoneEnough(day, plan) || checkedIn.contains(day);
            case URGENT -> false;
        };
        if (kept) {
            return Outcome.KEPT;
        }
        if (light == Light.RED || light == Light.URGENT) {
            return Outcome.HELD;
        }
        return day.isBefore(today) ? Outcome.MISSED : Outcome.OPEN;
    }

    /** Two of the planned drills, or all where fewer were planned; any two where no plan was kept. */
    private boolean hasDoneEnough(LocalDate day, @Nullable PlannedDay plan) {
        Set<DrillId> drills = done.getOrDefault(day, Set.of());
        return plan == null ? drills.size() >= ENOUGH : plan.isFulfilled(drills);
    }

    /** As it was planned, or as it was to be judged from what had been reported by the end of the day. */
    private Light light(LocalDate day, @Nullable PlannedDay plan) {
        if (plan != null) {
            return plan.light();
        }
        if (isPaused(day)) {
            return Light.URGENT;
        }
        return reports.isEmpty()
                ? Light.GREEN
                : TrafficLight.judge(History.reporting(reports), athlete, week, day, endOf(day))
                        .light();
    }

    /** A warning sign pauses until a day is planned again. */
    private boolean isPaused(LocalDate day) {
        Map.Entry<LocalDate, PlannedDay> last = planned.lowerEntry(day);
        return last != null && last.getValue().light() == Light.URGENT;
    }

    private Instant endOf(LocalDate day) {
        ZoneId known = athlete.whereabouts().zone(day);
        ZoneId zone = known == null ? ZoneOffset.UTC : known;
        return day.plusDays(1)
                .atTime(athlete.dayBegins())
                .atZone(zone)
                .toInstant()
                .minusMillis(1);
    }
}

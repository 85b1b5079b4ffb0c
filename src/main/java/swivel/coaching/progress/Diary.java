package swivel.coaching.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import swivel.coaching.DrillFeedback;
import swivel.coaching.DrillFeedback.Feedback;
import swivel.coaching.History;
import swivel.coaching.Light;
import swivel.coaching.PlannedDay;
import swivel.library.DrillId;

/**
 * What happened to somebody's drills before a day. The day itself is still open and does not count; a rise next morning
 * shows in the light of that morning.
 */
final class Diary {
    static final int A_WEEK = 7;
    static final int THREE_WEEKS = 21;

    private final LocalDate today;
    private final NavigableSet<LocalDate> trained = new TreeSet<>();
    private final Map<DrillId, NavigableSet<LocalDate>> done = new HashMap<>();
    private final Map<DrillId, NavigableMap<LocalDate, Set<Feedback>>> said = new HashMap<>();
    private final NavigableMap<LocalDate, Light> lights = new TreeMap<>();
    private final List<Experience> shared;

    Diary(History history, LocalDate today) {
        this.today = today;
        history.done().stream().filter(one -> one.day().isBefore(today)).forEach(one -> {
            trained.add(one.day());
            done.computeIfAbsent(one.drill(), id -> new TreeSet<>()).add(one.day());
        });
        for (DrillFeedback one : history.feedback()) {
            if (one.day().isBefore(today)) {
                said.computeIfAbsent(one.drill(), id -> new TreeMap<>())
                        .computeIfAbsent(one.day(), day -> new HashSet<>())
                        .add(one.feedback());
            }
        }
        for (PlannedDay plan : history.planned()) {
            if (plan.day().isBefore(today)) {
                lights.put(plan.day(), plan.light());
            }
        }
        this.shared = shared();
    }

    NavigableSet<LocalDate> trained() {
        return trained;
    }

    /**
     * What bears on a drill, oldest first; nothing where it was never done and nothing was said of it.
     *
     * @param easier its easier variant, or null
     */
    List<Experience> of(DrillId drill, @Nullable DrillId easier) {
        List<Experience> own = new ArrayList<>(said(drill));
        days(drill).forEach(day -> own.add(session(day, drill, false)));
        if (own.isEmpty()) {
            return own;
        }
        LocalDate first =
                own.stream().map(Experience::day).min(Comparator.naturalOrder()).orElse(today);
        if (easier != null) {
            days(easier).stream()
                    .filter(day -> !days(drill).contains(day))
                    .map(day -> session(day, easier, true))
                    .filter(Experience.Clean.class::isInstance)
                    .forEach(own::add);
        }
        shared.stream().filter(event -> event.day().isAfter(first)).forEach(own::add);
        own.sort(Comparator.comparing(Experience::day));
        return own;
    }

    /** On which days the drill was done; a session counts once its next morning is over. */
    private NavigableSet<LocalDate> days(DrillId drill) {
        return done.getOrDefault(drill, new TreeSet<>()).headSet(today.minusDays(1), false);
    }

    private List<Experience> said(DrillId drill) {
        List<Experience> experiences = new ArrayList<>();
        said.getOrDefault(drill, new TreeMap<>()).forEach((day, words) -> {
            if (words.contains(Feedback.HURT)) {
                experiences.add(new Experience.Hurt(day));
            } else if (words.contains(Feedback.TOO_HARD)) {
                experiences.add(new Experience.TooHard(day));
            }
        });
        return experiences;
    }

    private Experience session(LocalDate day, DrillId drill, boolean easierVariant) {
        Set<Feedback> words = said.getOrDefault(drill, new TreeMap<>()).getOrDefault(day, Set.of());
        boolean clean = isGreen(day)
                && isGreen(day.plusDays(1))
                && !words.contains(Feedback.TOO_HARD)
                && !words.contains(Feedback.HURT);
        return clean
                ? new Experience.Clean(day, words.contains(Feedback.TOO_EASY), easierVariant)
                : new Experience.Unsettled(day);
    }

    private boolean isGreen(LocalDate day) {
        return lights.getOrDefault(day, Light.GREEN) == Light.GREEN;
    }

    /** What bears on all drills alike. */
    private List<Experience> shared() {
        List<Experience> events = new ArrayList<>();
        boolean amber = false;
        for (Map.Entry<LocalDate, Light> day : lights.entrySet()) {
            boolean now = day.getValue().isWorseThan(Light.HOLD);
            if (now && !amber) {
                events.add(new Experience.Amber(day.getKey()));
            }
            amber = now;
        }
        LocalDate last = null;
        for (LocalDate day : trained) {
            daysOff(last, day, events);
            last = day;
        }
        daysOff(last, today, events);
        return events;
    }

    private static void daysOff(@Nullable LocalDate last, LocalDate next, List<Experience> events) {
        if (last == null) {
            return;
        }
        for (int days : List.of(A_WEEK, THREE_WEEKS)) {
            if (ChronoUnit.DAYS.between(last, next) > days) {
                events.add(new Experience.Off(last.plusDays(days), days));
            }
        }
    }
}

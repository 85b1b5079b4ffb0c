package swivel.coaching.streak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The streaks that can be counted to a day, one from each kept day on that has not ended since. */
final class Runs {
    private static final int LENIENT_DAYS = 14;

    private final LocalDate lenientUntil;
    private final List<Run> running = new ArrayList<>();

    Runs(LocalDate firstDay) {
        this.lenientUntil = firstDay.plusDays(LENIENT_DAYS);
    }

    void add(LocalDate day, Outcome outcome) {
        switch (outcome) {
            case KEPT -> {
                running.add(isLenient(day) ? Run.fresh() : Run.withoutFreezes());
                running.replaceAll(Run::kept);
            }
            case MISSED -> {
                running.removeIf(run -> !run.survives());
                running.replaceAll(Run::missed);
            }
            case HELD, OPEN -> {}
        }
    }

    /** Whether a streak that starts on this day starts with freezes. */
    boolean isLenient(LocalDate day) {
        return day.isBefore(lenientUntil);
    }

    boolean isRunning() {
        return !running.isEmpty();
    }

    Run longest() {
        Run longest = Run.withoutFreezes();
        for (Run run : running) {
            longest = run.days() > longest.days() ? run : longest;
        }
        return longest;
    }
}

package swivel.coaching.routine;

import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;
import static swivel.coaching.Someone.keptAtIt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.PlannedDay;
import swivel.coaching.Someone;
import swivel.coaching.SymptomReport;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.library.Library;

/** Routines as they are planned for somebody. */
final class Plans {
    private Plans() {}

    /** At this week of the second quarter. */
    static Athlete inWeek(int week, int minutes) {
        return inWeek(week, 2, minutes);
    }

    static Athlete inWeek(int week, int level, int minutes) {
        return Someone.athlete(
                level,
                minutes,
                Someone.trained(2).equipment(),
                Set.of(),
                AgeBand.FROM_16_TO_49,
                Someone.trained(2).fullDays(),
                MONDAY_1.minusWeeks(13L + week - 1));
    }

    static List<Routine> week(Athlete athlete, Library library) {
        List<Routine> week = new ArrayList<>();
        List<PlannedDay> planned = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            LocalDate day = MONDAY_1.plusDays(i);
            History history = new History(planned, List.of(), List.of(), List.of());
            Routine routine = new RoutinePlanner(library).plan(athlete, history, day, at(day, 8));
            week.add(routine);
            planned.add(routine.asPlannedDay());
        }
        return week;
    }

    static Routine plan(Athlete athlete, LocalDate day) {
        return plan(athlete, History.none(), day);
    }

    static Routine plan(Athlete athlete, History history, LocalDate day) {
        return new RoutinePlanner(Libraries.WHOLE).plan(athlete, keptAtIt(athlete, history, day), day, at(day, 12));
    }

    static History done(DoneDrill... done) {
        return new History(List.of(), List.of(done), List.of(), List.of());
    }

    static History reported(SymptomReport... reports) {
        return new History(List.of(), List.of(), List.of(), List.of(reports));
    }
}

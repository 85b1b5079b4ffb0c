package swivel.conversation.counsel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import swivel.coaching.Athlete;
import swivel.coaching.DayChoice;
import swivel.coaching.History;
import swivel.coaching.Light;
import swivel.coaching.People;
import swivel.coaching.PersonId;
import swivel.coaching.PlannedDay;
import swivel.coaching.SymptomReport;
import swivel.coaching.TrainingLog;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.Warnings;
import swivel.coaching.Week;
import swivel.coaching.guided.Station;
import swivel.coaching.light.Complaint;
import swivel.coaching.light.Judgement;
import swivel.coaching.light.TrafficLight;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Routine;
import swivel.coaching.routine.RoutinePlanner;
import swivel.coaching.routine.Scaler;
import swivel.coaching.routine.Scaler.Alternative;
import swivel.coaching.routine.Scaling;
import swivel.coaching.routine.Swapping;
import swivel.coaching.streak.Streak;
import swivel.coaching.streak.StreakDays;
import swivel.conversation.words.HealthWords;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/** What today is for a person, derived from what is kept. */
final class Today {
    private final Library library;
    private final RoutinePlanner planner;
    private final People people;
    private final TrainingLog log;
    private final Warnings warnings;
    private final Course course;

    Today(Library library, Stores stores) {
        this.library = library;
        this.planner = new RoutinePlanner(library);
        this.people = stores.people();
        this.log = stores.log();
        this.warnings = stores.warnings();
        this.course = new Course(library, stores);
    }

    /** How far people have come. */
    Course course() {
        return course;
    }

    Routine routine(Athlete athlete, Instant now) {
        return swapping(athlete, now).routine();
    }

    /** The routine as it is planned, and what was exchanged in it. */
    Swapping swapping(Athlete athlete, Instant now) {
        return swapping(athlete, athlete.day(now), now);
    }

    private Swapping swapping(Athlete athlete, LocalDate day, Instant now) {
        History history = history(athlete, day);
        Routine planned = choice(athlete.id(), day)
                .map(choice -> planner.plan(athlete, history, choice, now))
                .orElseGet(() -> planner.plan(athlete, history, course.lags(athlete), day, now));
        return new Swapping(planned, log.swaps(athlete.id(), day, day), new Scaler(athlete, history, day, library));
    }

    /** What this choice would make of its day. */
    Routine routine(Athlete athlete, DayChoice choice, Instant now) {
        return planner.plan(athlete, history(athlete, choice.day()), choice, now);
    }

    /** What was wanted of a day in place of what is planned; empty where the library has lost that session since. */
    private Optional<DayChoice> choice(PersonId person, LocalDate day) {
        return log.choices(person, day, day).stream()
                .filter(choice -> !(choice instanceof DayChoice.Another(var _, var session))
                        || library.programmes().session(session).isPresent())
                .findFirst();
    }

    /** The routine of a day that is over, as it stood at its end, with what was exchanged in it. */
    Routine routineAsOf(Athlete athlete, LocalDate day) {
        return swapping(athlete, day, endOf(athlete, day)).routine();
    }

    private static Instant endOf(Athlete athlete, LocalDate day) {
        ZoneId zone = athlete.whereabouts().zone(day);
        return day.plusDays(1)
                .atTime(athlete.dayBegins())
                .atZone(zone == null ? ZoneOffset.UTC : zone)
                .toInstant()
                .minusMillis(1);
    }

    /** The routine of a day to come, as it would be if nothing changed until then. */
    Routine routineOn(Athlete athlete, LocalDate day, Instant now) {
        return planner.plan(athlete, history(athlete, athlete.day(now)), day, now);
    }

    /** The routine, kept as the plan of the day for whoever is known, so that the streak can look back at it. */
    Routine keptRoutine(Athlete athlete, Instant now) {
        Routine routine = routine(athlete, now);
        if (people.find(athlete.id()).isPresent()) {
            log.plan(athlete.id(), planned(athlete.id(), routine.asPlannedDay()));
        }
        return routine;
    }

    /** The drills of today's routine in their order; none as long as it was not shown. */
    List<DrillId> shown(Athlete athlete, Instant now) {
        return isShown(athlete, now) ? RoutineCounsel.drills(routine(athlete, now)) : List.of();
    }

    /** The drill as it stands in today's routine; empty where it does not, or nobody has seen that yet. */
    Optional<PlannedDrill> planned(Athlete athlete, DrillId drill, Instant now) {
        return isShown(athlete, now) ? routine(athlete, now).find(drill) : Optional.empty();
    }

    private boolean isShown(Athlete athlete, Instant now) {
        LocalDate day = athlete.day(now);
        return !log.planned(athlete.id(), day, day).isEmpty();
    }

    /** What was done already was done by the plan of its time, whatever changes afterwards. */
    private PlannedDay planned(PersonId person, PlannedDay now) {
        Set<DrillId> done = done(person, now.day());
        return log.planned(person, now.day(), now.day()).stream()
                .filter(before -> before.isFulfilled(done))
                .map(before -> before.on(now.kind(), now.light()))
                .findFirst()
                .orElse(now);
    }

    /** Whether all of it was done as it was planned then: a report changes the plan of what is left. */
    boolean isAllDone(PersonId person, LocalDate day) {
        Set<DrillId> done = done(person, day);
        return log.planned(person, day, day).stream()
                .anyMatch(plan -> plan.isFulfilled(done) && done.containsAll(plan.drills()));
    }

    Judgement judgement(Athlete athlete, Instant now) {
        return judgement(athlete, history(athlete, athlete.day(now)), now);
    }

    private Judgement judgement(Athlete athlete, History history, Instant now) {
        return TrafficLight.judge(history, athlete, week(athlete), athlete.day(now), now);
    }

    /** What becomes of one drill today, planned or not, and the light of the day. */
    record Fate(Scaling scaling, Light light) {}

    Fate fate(Athlete athlete, DrillFacts drill, Instant now) {
        History history = history(athlete, athlete.day(now));
        Judgement judgement = judgement(athlete, history, now);
        Scaler scaler = new Scaler(athlete, history, athlete.day(now), library);
        return new Fate(scaler.scale(drill, drill.dose(), judgement), judgement.light());
    }

    /** Something easier than the drill of this station, which none of the others is; empty where there is nothing. */
    Optional<Alternative> easier(Athlete athlete, Station station, Set<DrillId> taken, Instant now) {
        History history = history(athlete, athlete.day(now));
        Scaler scaler = new Scaler(athlete, history, athlete.day(now), library);
        Judgement judgement = judgement(athlete, history, now);
        return library.drill(station.drill())
                .flatMap(drill ->
                        scaler.easier(drill.facts(), station.dose(), station.rangePercent(), taken, judgement));
    }

    /** What this person minds in a drill because of what they live with, or of their age. */
    List<String> care(Athlete athlete, DrillFacts drill) {
        return HealthWords.care(drill, athlete, library);
    }

    /** The last reports of all complaints that are still there. */
    List<SymptomReport> openReports(Athlete athlete, Instant now) {
        return judgement(athlete, now).complaints().stream()
                .map(Complaint::latest)
                .filter(report -> report.symptom().isPresent())
                .toList();
    }

    Streak streak(Athlete athlete, LocalDate day) {
        return Streak.of(athlete, week(athlete), history(athlete, day), day);
    }

    StreakDays streakDays(Athlete athlete, LocalDate from, LocalDate day) {
        return StreakDays.of(athlete, week(athlete), history(athlete, day), from, day);
    }

    Set<DrillId> done(PersonId person, LocalDate day) {
        return log.done(person, day, day).stream().map(DoneDrill::drill).collect(Collectors.toUnmodifiableSet());
    }

    private Week week(Athlete athlete) {
        return Week.of(athlete, library.programmes().quarter());
    }

    /** Everything since their first day. */
    History history(Athlete athlete, LocalDate day) {
        return History.of(log, warnings, athlete.id(), athlete.firstDay(), day);
    }
}

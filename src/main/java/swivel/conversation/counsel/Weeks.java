package swivel.conversation.counsel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import swivel.coaching.Athlete;
import swivel.coaching.DayKind;
import swivel.coaching.Light;
import swivel.coaching.TrainingLog;
import swivel.coaching.light.Judgement;
import swivel.coaching.measuring.Change;
import swivel.coaching.measuring.TestWeek;
import swivel.coaching.review.Moment;
import swivel.coaching.review.Suggestion;
import swivel.coaching.review.TrainedDay;
import swivel.coaching.review.TrainedWeek;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/** Weeks as they went, and what they suggest for the one to come. */
final class Weeks {
    static final int DAYS = 7;

    private final Library library;
    private final TrainingLog log;
    private final Today today;

    Weeks(Library library, TrainingLog log, Today today) {
        this.library = library;
        this.log = log;
        this.today = today;
    }

    /** The seven days up to this one. */
    TrainedWeek upTo(Athlete athlete, LocalDate last) {
        LocalDate first = last.minusDays(DAYS - 1L);
        List<TrainedDay> days = first.datesUntil(last.plusDays(1))
                .map(day -> trained(athlete, day))
                .toList();
        return new TrainedWeek(days, log.reports(athlete.id(), first, last));
    }

    private TrainedDay trained(Athlete athlete, LocalDate day) {
        Set<DrillId> done = today.done(athlete.id(), day);
        Set<DrillId> asked = log.planned(athlete.id(), day, day).stream()
                .filter(plan -> plan.kind() != DayKind.REST)
                .flatMap(plan -> plan.drills().stream())
                .collect(Collectors.toSet());
        return new TrainedDay(day, asked, done, done.isEmpty() ? 0 : seconds(athlete, day, done));
    }

    private int seconds(Athlete athlete, LocalDate day, Set<DrillId> done) {
        List<DrillFacts> known =
                done.stream().flatMap(id -> library.facts(id).stream()).toList();
        return today.routineAsOf(athlete, day).seconds(known);
    }

    /** What was best about the seven days up to this one. */
    Optional<Moment> best(Athlete athlete, TrainedWeek week, LocalDate last) {
        List<Change> gains = today.course().gains(athlete).stream()
                .filter(change -> change.last().day().isAfter(last.minusDays(DAYS)))
                .toList();
        return week.best(gains, today.streak(athlete, last));
    }

    Suggestion suggestion(Athlete athlete, TrainedWeek week, Instant now) {
        Judgement judgement = today.judgement(athlete, now);
        Optional<TestWeek> due = judgement.light().isWorseThan(Light.HOLD)
                ? Optional.empty()
                : today.course().testWeek(athlete, athlete.day(now).plusDays(1));
        return Suggestion.of(week, judgement, today.course().lags(athlete), due.orElse(null), library);
    }
}

package swivel.conversation.counsel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import swivel.coaching.Athlete;
import swivel.coaching.Light;
import swivel.coaching.TrainingLog;
import swivel.coaching.light.Judgement;
import swivel.coaching.measuring.Change;
import swivel.coaching.measuring.TestWeek;
import swivel.coaching.review.Suggestion;
import swivel.coaching.review.TrainedDay;
import swivel.coaching.review.TrainedWeek;
import swivel.coaching.routine.Routine;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.CalendarWords;
import swivel.conversation.words.NoteWords;
import swivel.conversation.words.TrendWords;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.pictures.Picture.SymptomTrend;

/** The note at the end of a week. */
final class NoteCounsel {
    private static final int DAYS = 7;
    private static final int WEEKS_SHOWN = 4;

    private final Library library;
    private final TrainingLog log;
    private final Today today;

    NoteCounsel(Library library, TrainingLog log, Today today) {
        this.library = library;
        this.log = log;
        this.today = today;
    }

    /** What the week up to this day was like; silence where there is nothing to say of it. */
    Reply note(Athlete athlete, LocalDate day, Instant now) {
        TrainedWeek week = week(athlete, day);
        if (week.isSilent()) {
            return Reply.silence();
        }
        ReplyBuilder reply = new ReplyBuilder();
        NoteWords.week(reply, week, week.best(gains(athlete, day), today.streak(athlete, day)));
        chart(reply, athlete, week, day);
        NoteWords.suggestion(reply, suggestion(athlete, week, now));
        NoteWords.ways(reply);
        return reply.build();
    }

    private TrainedWeek week(Athlete athlete, LocalDate last) {
        LocalDate first = last.minusDays(DAYS - 1L);
        List<TrainedDay> days = first.datesUntil(last.plusDays(1))
                .map(day -> trained(athlete, day))
                .toList();
        return new TrainedWeek(days, log.reports(athlete.id(), first, last));
    }

    private TrainedDay trained(Athlete athlete, LocalDate day) {
        Set<DrillId> done = today.done(athlete.id(), day);
        Routine routine = today.routineAsOf(athlete, day);
        Set<DrillId> asked = routine.isAsked() ? Set.copyOf(RoutineCounsel.drills(routine)) : Set.of();
        return new TrainedDay(day, asked, done, routine.seconds(done));
    }

    private List<Change> gains(Athlete athlete, LocalDate day) {
        return today.gains(athlete).stream()
                .filter(change -> change.last().day().isAfter(day.minusDays(DAYS)))
                .toList();
    }

    /** How it felt, where anything was told; the calendar of the streak otherwise. */
    private void chart(ReplyBuilder reply, Athlete athlete, TrainedWeek week, LocalDate day) {
        LocalDate from = day.minusWeeks(WEEKS_SHOWN);
        SymptomTrend trend = TrendWords.trend(log.reports(athlete.id(), from, day), from, day);
        if (!week.reports().isEmpty() && !trend.lines().isEmpty()) {
            TrendWords.show(reply, trend);
        } else {
            LocalDate first = CalendarWords.firstDay(day);
            reply.picture(CalendarWords.picture(today.streakDays(athlete, first, day), today.streak(athlete, day)));
        }
    }

    private Suggestion suggestion(Athlete athlete, TrainedWeek week, Instant now) {
        Judgement judgement = today.judgement(athlete, now);
        Optional<TestWeek> due = judgement.light().isWorseThan(Light.HOLD)
                ? Optional.empty()
                : today.testWeek(athlete, athlete.day(now).plusDays(1));
        return Suggestion.of(week, judgement, today.lags(athlete), due.orElse(null), library);
    }
}

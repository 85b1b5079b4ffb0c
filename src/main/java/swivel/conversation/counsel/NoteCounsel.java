package swivel.conversation.counsel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import swivel.coaching.Athlete;
import swivel.coaching.TrainingLog;
import swivel.coaching.review.TrainedWeek;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.CalendarWords;
import swivel.conversation.words.NoteWords;
import swivel.conversation.words.RotationWords;
import swivel.conversation.words.TrendWords;
import swivel.pictures.Picture.RotationChart;
import swivel.pictures.Picture.SymptomTrend;

/** The note at the end of a week. */
final class NoteCounsel {
    private static final int WEEKS_SHOWN = 4;

    private final TrainingLog log;
    private final Today today;
    private final Weeks weeks;
    private final ChartCounsel charts;

    NoteCounsel(TrainingLog log, Today today, Weeks weeks, ChartCounsel charts) {
        this.log = log;
        this.today = today;
        this.weeks = weeks;
        this.charts = charts;
    }

    /** What the week up to this day was like; silence where there is nothing to say of it. */
    Reply note(Athlete athlete, LocalDate day, Instant now) {
        TrainedWeek week = weeks.upTo(athlete, day);
        if (week.isSilent()) {
            return Reply.silence();
        }
        ReplyBuilder reply = new ReplyBuilder();
        NoteWords.week(reply, week);
        NoteWords.best(reply, weeks.best(athlete, week, day));
        chart(reply, athlete, week, day);
        NoteWords.suggestion(reply, weeks.suggestion(athlete, week, now));
        NoteWords.ways(reply);
        return reply.build();
    }

    /** What was measured in this week; else how it felt, where anything was told; else the calendar of the streak. */
    private void chart(ReplyBuilder reply, Athlete athlete, TrainedWeek week, LocalDate day) {
        Optional<RotationChart> measured = charts.rotationSince(athlete.id(), day.minusDays(Weeks.DAYS - 1L));
        if (measured.isPresent()) {
            RotationWords.show(reply, measured.get());
            return;
        }
        LocalDate from = day.minusWeeks(WEEKS_SHOWN);
        SymptomTrend trend = TrendWords.trend(log.reports(athlete.id(), from, day), from, day);
        if (!week.reports().isEmpty() && !trend.lines().isEmpty()) {
            TrendWords.show(reply, trend);
        } else {
            LocalDate first = CalendarWords.firstDay(day);
            reply.picture(CalendarWords.picture(today.streakDays(athlete, first, day), today.streak(athlete, day)));
        }
    }
}

package swivel.conversation.words;

import java.time.DayOfWeek;
import java.util.Optional;
import swivel.coaching.Light;
import swivel.coaching.light.Complaint;
import swivel.coaching.measuring.Change;
import swivel.coaching.measuring.Lag;
import swivel.coaching.measuring.TestWeek;
import swivel.coaching.review.Moment;
import swivel.coaching.review.Suggestion;
import swivel.coaching.review.TrainedWeek;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Action;
import swivel.conversation.message.ReplyBuilder;
import swivel.library.DrillFacts;

/** The note at the end of a week: what was, never what was not. */
public final class NoteWords {
    private NoteWords() {}

    /** What was done. */
    public static void week(ReplyBuilder reply, TrainedWeek week) {
        reply.heading("Your week");
        reply.say(
                week.daysDone() == 0
                        ? "You told me how it feels, and that is what I plan by."
                        : Counts.of(week.daysDone(), "day") + " with drills, about "
                                + Counts.of(Math.max(1, week.minutes()), "minute") + " in all.");
    }

    public static void best(ReplyBuilder reply, Optional<Moment> best) {
        best.ifPresent(moment -> reply.say("Best moment", moment(moment)));
    }

    private static String moment(Moment moment) {
        return switch (moment) {
            case Moment.Gain(Change change) ->
                FigureWords.name(change.measure(), change.last().side()) + " went from "
                        + FigureWords.amount(change.measure(), change.first().value()) + " to "
                        + FigureWords.amount(change.measure(), change.last().value()) + ".";
            case Moment.Eased(int from, var now) ->
                "the " + BodyWords.place(now) + " came down from " + from + " to "
                        + (now.isPresent() && now.severity() != null ? now.severity() : Integer.valueOf(0)) + ".";
            case Moment.LongestStreak(int days) -> days + " days in a row, your longest streak so far.";
            case Moment.WholeDay(var day, int drills) ->
                weekday(day.getDayOfWeek()) + ", all of it: " + Counts.of(drills, "drill") + ".";
            case Moment.FullestDay(var day, int drills) ->
                weekday(day.getDayOfWeek()) + ", " + Counts.of(drills, "drill") + ".";
        };
    }

    private static String weekday(DayOfWeek day) {
        return ProfileWords.day(day);
    }

    /** One thing for the week to come, with a button where one tap does it. */
    public static void suggestion(ReplyBuilder reply, Suggestion suggestion) {
        reply.say("For the week to come", suggested(suggestion));
        switch (suggestion) {
            case Suggestion.Measure _ -> reply.button("Measure", new Action.ChooseTest());
            case Suggestion.LeftOut(DrillFacts drill, int times) ->
                reply.button("Never " + drill.name(), new Action.KeepOut(drill.id()));
            case Suggestion.EaseOff _,
                    Suggestion.LaggingSide _,
                    Suggestion.ShortDays _,
                    Suggestion.FilmOneSet _,
                    Suggestion.GoOn _ -> {}
        }
    }

    private static String suggested(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.EaseOff(Light light, Complaint complaint) ->
                "the " + BodyWords.place(complaint.latest().symptom()) + " comes first. "
                        + switch (light) {
                            case GREEN, HOLD -> "Nothing harder than last time";
                            case AMBER -> "Half the work";
                            case RED, URGENT -> "Recovery only";
                        }
                        + " until it is down, and a figure each morning; that is training too.";
            case Suggestion.Measure(TestWeek week) ->
                "five minutes with the self-tests, to see where your hips are now.";
            case Suggestion.LaggingSide(Lag lag) ->
                "the extra set on the " + FigureWords.side(lag.side()) + " stays. It is "
                        + FigureWords.amount(lag.measure(), lag.gap()) + " behind in “"
                        + lag.measure().name()
                        + "”, and that evens out over weeks, not days.";
            case Suggestion.LeftOut(DrillFacts drill, int times) ->
                drill.name() + " stayed out " + times
                        + " times. If it does not suit you, there is something else for its place.";
            case Suggestion.ShortDays _ ->
                "two drills make a day. Three minutes after something you do anyway are enough.";
            case Suggestion.FilmOneSet(DrillFacts drill) ->
                "film one set of " + drill.name()
                        + ", or do it before a mirror. Is the pelvis level, does each knee follow its "
                        + "toes, are both sides alike?";
            case Suggestion.GoOn _ -> "the same again. It adds up.";
        };
    }

    /** The ways to have none, or another day. */
    public static void ways(ReplyBuilder reply) {
        IntroductionWords.choice(reply, "Another day", Step.NOTE, IntroductionWords.ASK);
        IntroductionWords.choice(reply, "No more notes", Step.NOTE, IntroductionWords.NONE);
    }
}

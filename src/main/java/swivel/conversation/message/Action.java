package swivel.conversation.message;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import swivel.coaching.DrillFeedback.Feedback;
import swivel.coaching.guided.Move;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.Facet;
import swivel.library.SelfTestId;
import swivel.library.SessionId;

/** What a button means, and the short stable text that stands for it in the channel. */
public sealed interface Action {
    /** Reads in the library: nobody's own affairs. */
    sealed interface Read extends Action {}

    /** Show the whole card. */
    record ShowDrill(DrillId drill) implements Read {}

    /** Show one part of the card. */
    record ShowPart(DrillId drill, Facet facet) implements Read {}

    record ShowArticle(ArticleId article) implements Read {}

    record ShowSelfTest(SelfTestId test) implements Read {}

    record ShowToday() implements Action {}

    /** The drill was done on this day. */
    record Done(LocalDate day, DrillId drill) implements Action {}

    /** The answer to "how bad, 0 to 10?". */
    record Severity(int value) implements Action {}

    /** The answer to "where?", in a word that the symptom reader knows. */
    record Where(String region) implements Action {}

    record ReminderAt(LocalTime time) implements Action {}

    record StopReminders() implements Action {}

    record Zone(ZoneId zone) implements Action {}

    record Snooze(LocalDate day) implements Action {}

    record Skip(LocalDate day) implements Action {}

    /** Begin with the routine of this day. */
    record Start(LocalDate day) implements Action {}

    /** All of the routine of this day was done. */
    record AllDone(LocalDate day) implements Action {}

    /** A part of the routine of this day was done. */
    record SomeDone(LocalDate day) implements Action {}

    /** What else there is to do with today's routine. */
    record MoreOfToday() implements Action {}

    /** Has to do with what is wanted of today in place of what is planned. */
    sealed interface OfChoice extends Action {}

    record ChooseSession() implements OfChoice {}

    record TakeSession(LocalDate day, SessionId session) implements OfChoice {}

    /** The day's own session in as little time as there can be. */
    record TakeShort(LocalDate day) implements OfChoice {}

    record TakePlanned(LocalDate day) implements OfChoice {}

    /** Something hurts. */
    record Hurts() implements Action {}

    /** Why each drill of today is there. */
    record WhyToday() implements Action {}

    /** Has to do with drills that are not wanted. */
    sealed interface OfSwap extends Action {}

    record ChooseSwap() implements OfSwap {}

    /** Something else in place of this drill on this day; pressed again, the next alternative. */
    record SwapOut(LocalDate day, DrillId drill) implements OfSwap {}

    /** The drill as it was planned on this day. */
    record SwapBack(LocalDate day, DrillId drill) implements OfSwap {}

    /** No more of this drill. */
    record KeepOut(DrillId drill) implements OfSwap {}

    record LetIn(DrillId drill) implements OfSwap {}

    /**
     * A move in the guided session of this day.
     *
     * @param station the drill below which the button stands, counted from 0
     */
    record Guide(Move move, LocalDate day, int station) implements Action {}

    /** Has to do with how a drill was. */
    sealed interface OfFeedback extends Action {}

    record Felt(LocalDate day, DrillId drill, Feedback feedback) implements OfFeedback {}

    /** All that was done on this day was so. */
    record FeltAll(LocalDate day, Feedback feedback) implements OfFeedback {}

    /**
     * The answer to "how is it this morning, 0 to 10?".
     *
     * @param score null where the question is skipped
     */
    record Morning(LocalDate day, @Nullable Integer score) implements Action {}

    /** Show how it has felt, and what was measured. */
    record ShowChart() implements Action {}

    /** Has to do with measuring oneself. */
    sealed interface OfTest extends Action {}

    record ChooseTest() implements OfTest {}

    /** Begin with this self-test, or go on with it. */
    record TakeTest(SelfTestId test) implements OfTest {}

    /**
     * What was read off.
     *
     * @param figure of the test, counted from 0
     * @param value null where the figure is skipped
     */
    record ReadOff(SelfTestId test, int figure, @Nullable Integer value) implements OfTest {}

    /** The figures that were told are of this measure, counted from 0. */
    record OfMeasure(SelfTestId test, int measure) implements OfTest {}

    record StopTest() implements OfTest {}

    /** None of the warning signs that a report was asked about is there. */
    record NoSign() implements Action {}

    /** A clinician has seen to the warning sign. */
    record Seen() implements Action {}

    /** Whether they have cleared the person to train. */
    record Cleared(boolean cleared) implements Action {}

    record Forget(boolean really) implements Action {}

    /** What a person tells of themselves: a choice of one step, both in words that the introduction knows. */
    record Tell(String step, String choice) implements Action {}

    /** The text that stands for this action on a button. */
    default String code() {
        return ActionCode.of(this);
    }

    /** What the text of a button stands for; empty for a text that no button of ours has. */
    static Optional<Action> parse(String code) {
        return ActionCode.parse(code);
    }

    default Button button(String label) {
        return new Button(label, code());
    }
}

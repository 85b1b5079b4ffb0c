package swivel.coaching.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Light;
import swivel.coaching.light.Complaint;
import swivel.coaching.light.Judgement;
import swivel.coaching.measuring.Lag;
import swivel.coaching.measuring.TestWeek;
import swivel.library.Category;
import swivel.library.DrillFacts;
import swivel.library.Library;
import swivel.library.MotionFlag;

/** One thing for the week to come. */
public sealed interface Suggestion {
    /** What is scaled back stays so until the complaint is down. */
    record EaseOff(Light light, Complaint complaint) implements Suggestion {}

    /** Self-tests are due. */
    record Measure(TestWeek week) implements Suggestion {}

    /** One side was behind the other twice. */
    record LaggingSide(Lag lag) implements Suggestion {}

    /** A drill that was planned and left out, on days on which others were done. */
    record LeftOut(DrillFacts drill, int times) implements Suggestion {}

    /** Little was done: two drills make a day. */
    record ShortDays() implements Suggestion {}

    /** A look at one's own form, every other week in which all is well: a mirror or a phone shows what one does not feel. */
    record FilmOneSet(DrillFacts drill) implements Suggestion {}

    /** All is well as it is. */
    record GoOn() implements Suggestion {}

    /**
     * What matters most: how it feels, which also excuses a week in which little was done; then what is to be measured or
     * evened out, then what the week itself says.
     *
     * @param lags the side that lags most first
     * @param due self-tests of the day after, or null
     */
    static Suggestion of(
            TrainedWeek week, Judgement judgement, List<Lag> lags, @Nullable TestWeek due, Library library) {
        Complaint complaint = judgement.decisive();
        if (complaint != null && judgement.light().isWorseThan(week.isThin() ? Light.GREEN : Light.HOLD)) {
            return new EaseOff(judgement.light(), complaint);
        }
        if (due != null) {
            return new Measure(due);
        }
        if (week.isThin()) {
            return new ShortDays();
        }
        return week.leftOut()
                .flatMap(most -> library.facts(most.getKey())
                        .<Suggestion>map(
                                drill -> new LeftOut(drill, most.getValue().intValue())))
                .or(() -> lags.stream()
                        .filter(lag -> lag.measure().trains() != null && !lag.isOver(judgement.day()))
                        .findFirst()
                        .map(LaggingSide::new))
                .or(() -> isWeekOfTheFilm(judgement.day())
                        ? week.favourite(library, Suggestion::isOnTheFeet).map(FilmOneSet::new)
                        : Optional.<Suggestion>empty())
                .orElseGet(GoOn::new);
    }

    /** How the leg that stands is steered can be seen. */
    private static boolean isOnTheFeet(DrillFacts drill) {
        return drill.category() == Category.INTEGRATION || drill.flags().contains(MotionFlag.SINGLE_LEG);
    }

    private static boolean isWeekOfTheFilm(LocalDate day) {
        return ChronoUnit.WEEKS.between(LocalDate.EPOCH, day) % 2 == 1;
    }
}

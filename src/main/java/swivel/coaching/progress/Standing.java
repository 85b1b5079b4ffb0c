package swivel.coaching.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come with a drill.
 *
 * @param step 0 for the dose of the card, above it what was earned, -1 for its easier variant or a smaller range
 * @param clean green sessions in a row since the last change that were clean, 0 or 1
 * @param easy how many of them were said to be too easy
 * @param hard how many times in a row it was said to be too hard
 * @param mastered whether the next drill of its chain is open
 * @param turn what brought it to this step, or null where nothing did
 */
public record Standing(
        int step,
        int clean,
        int easy,
        int hard,
        boolean mastered,
        @Nullable Turn turn) {
    static final Standing START = new Standing(0, 0, 0, 0, false, null);

    private static final int IN_A_ROW = 2;

    /**
     * The last time that it went up or back.
     *
     * @param variable what was changed
     * @param day when
     */
    public record Turn(Variable variable, Why why, LocalDate day) {}

    public boolean isBack() {
        return step < 0;
    }

    Standing after(Experience experience, Ladder ladder) {
        return switch (experience) {
            case Experience.Clean clean ->
                clean.easierVariant() && !isBack() ? this : afterClean(clean.day(), clean.easy(), ladder);
            case Experience.Unsettled _ -> new Standing(step, 0, 0, hard, mastered, turn);
            case Experience.TooHard(var day) ->
                hard + 1 < IN_A_ROW
                        ? new Standing(step, 0, 0, hard + 1, mastered, turn)
                        : backTo(step - 1, Why.TOO_HARD_TWICE, day, ladder);
            case Experience.Hurt(var day) -> backTo(step - 1, Why.HURT, day, ladder);
            case Experience.Amber(var day) ->
                step > 0 ? backTo(step - 1, Why.AMBER, day, ladder) : new Standing(step, 0, 0, hard, mastered, turn);
            case Experience.Off(var day, int days) ->
                days < Diary.THREE_WEEKS
                        ? backTo(step - 1, Why.A_WEEK_OFF, day, ladder)
                        : backTo(ladder.bottom(), Why.THREE_WEEKS_OFF, day, ladder);
        };
    }

    private Standing afterClean(LocalDate day, boolean feltEasy, Ladder ladder) {
        int easyNow = feltEasy ? easy + 1 : 0;
        if (clean + 1 < IN_A_ROW) {
            return new Standing(step, clean + 1, easyNow, 0, mastered, turn);
        }
        boolean opens = step >= ladder.topOfTheDose() || (step >= 0 && easyNow >= IN_A_ROW);
        int next = Math.min(step + 1, ladder.top());
        Turn up = next == step ? turn : new Turn(ladder.variable(next), Why.TWO_CLEAN_SESSIONS, day);
        return new Standing(next, 0, 0, 0, mastered || opens, up);
    }

    private Standing backTo(int lower, Why why, LocalDate day, Ladder ladder) {
        int next = Math.max(ladder.bottom(), lower);
        boolean failed = next < 0 && (why == Why.TOO_HARD_TWICE || why == Why.HURT);
        Turn back = next == step && turn != null ? turn : new Turn(ladder.variable(step), why, day);
        return new Standing(next, 0, 0, 0, mastered && !failed, back);
    }
}

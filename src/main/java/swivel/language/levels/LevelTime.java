package swivel.language.levels;

import swivel.language.levels.Level.When;
import swivel.language.text.Utterance;

/** Which moment the levels of one message are of, by the words beside them. */
final class LevelTime {
    private static final int REACH_OF_PAST = 4;

    private final Utterance utterance;
    private final HintsFound hints;

    LevelTime(Utterance utterance, HintsFound hints) {
        this.utterance = utterance;
        this.hints = hints;
    }

    /** Of the level that stands there. */
    When of(int from, int to) {
        if (isPast(from, to)) {
            return isRightAfter(Hint.CURRENT, to) && isLastOfClause(to) ? When.NOW : When.BEFORE;
        }
        if (isBeside(Hint.CURRENT, from, to)) {
            return When.NOW;
        }
        return isBeside(Hint.EARLIER, from, to) ? When.EARLIER : When.UNSAID;
    }

    private boolean isLastOfClause(int to) {
        for (int i = to; i < utterance.clauseEnd(to); i++) {
            if (utterance.at(i).number() != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether such a phrase stands right after, or shortly before in the clause. */
    private boolean isBeside(Hint hint, int from, int to) {
        if (isRightAfter(hint, to)) {
            return true;
        }
        for (int i = from - 1; i >= Math.max(0, from - REACH_OF_PAST); i--) {
            if (utterance.at(i + 1).before().endsClause()) {
                return false;
            }
            if (hints.endOf(hint, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isPast(int from, int to) {
        for (int i = from - 1; i >= Math.max(0, from - REACH_OF_PAST); i--) {
            boolean now = hints.endOf(Hint.NOW, i) > 0 && !isWithinPast(i);
            if (utterance.at(i + 1).before().endsClause() || now) {
                break;
            }
            if (hints.endOf(Hint.PAST_BEFORE, i) > 0) {
                return true;
            }
        }
        return isRightAfter(Hint.PAST_AFTER, to);
    }

    private boolean isRightAfter(Hint hint, int to) {
        return to < utterance.size() && !utterance.at(to).before().endsClause() && hints.endOf(hint, to) > 0;
    }

    /** The "to" of "used to be". */
    private boolean isWithinPast(int index) {
        for (int i = Math.max(0, index - REACH_OF_PAST); i < index; i++) {
            if (hints.endOf(Hint.PAST_BEFORE, i) > index) {
                return true;
            }
        }
        return false;
    }
}

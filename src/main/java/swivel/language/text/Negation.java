package swivel.language.text;

import java.util.Arrays;
import java.util.List;

/**
 * How far "no", "not" and "without" reach: to the end of their clause, to a word such as "but" that ends them, and through
 * a list such as "no fever, chills or numbness".
 */
public final class Negation {
    private static final int LONGEST_LIST_ITEM = 3;

    /** What a phrase of {@code negations.yaml} does. */
    enum Cue {
        DENIES,
        /** Denies, past the subject of what follows: "I don't think that I have …". */
        DOUBTS,
        /** With its last word, what was denied before is no longer. */
        ENDS
    }

    private final PhraseBook<Cue> cues;

    Negation(Wording wording) {
        this.cues = wording.book("negations", Cue.class);
    }

    /** Which words of a message are denied. */
    public static final class Reach {
        private static final int NONE = -1;
        private final int[] deniedBy;

        private Reach(int size) {
            deniedBy = new int[size];
            Arrays.fill(deniedBy, NONE);
        }

        /** The place of the word that denies this phrase, less than 0 where none does. */
        public int denial(Mention<?> mention) {
            return denies(mention) ? deniedBy[mention.from()] : NONE;
        }

        /** Whether a word before this phrase denies it; a denial within the phrase is part of its meaning. */
        public boolean denies(Mention<?> mention) {
            return deniedBy[mention.from()] != NONE && deniedBy[mention.from()] < mention.from();
        }
    }

    Reach over(Utterance utterance) {
        Reach reach = new Reach(utterance.size());
        List<Mention<Cue>> found = cues.longest(utterance);
        int next = 0;
        int active = Reach.NONE;
        boolean doubting = false;
        for (int i = 0; i < utterance.size(); i++) {
            if (endsAt(utterance, i)) {
                active = Reach.NONE;
            }
            if (next < found.size() && found.get(next).from() == i) {
                Mention<Cue> cue = found.get(next++);
                boolean ends = cue.meaning() == Cue.ENDS;
                int last = cue.to() - 1;
                Arrays.fill(reach.deniedBy, i, ends ? last : cue.to(), active);
                if (!ends) {
                    active = i;
                    doubting = cue.meaning() == Cue.DOUBTS;
                } else if (!doubting || active == Reach.NONE) {
                    active = Reach.NONE;
                }
                i = last;
                reach.deniedBy[i] = ends ? active : reach.deniedBy[i];
            } else {
                reach.deniedBy[i] = active;
            }
        }
        return reach;
    }

    private static boolean endsAt(Utterance utterance, int index) {
        return switch (utterance.at(index).before()) {
            case SENTENCE -> true;
            case CLAUSE -> !continuesList(utterance, index);
            case NOTHING, SLASH, HYPHEN, COLON, SPACE ->
                utterance.is(index, "and") && !isBeforeOneWord(utterance, index);
        };
    }

    /** Whether the clause that begins here is the next item of an "or" list. */
    private static boolean continuesList(Utterance utterance, int index) {
        int end = utterance.clauseEnd(index);
        for (int i = index; i < Math.min(end, index + LONGEST_LIST_ITEM); i++) {
            if (isOr(utterance, i)) {
                return true;
            }
        }
        return end - index <= LONGEST_LIST_ITEM
                && isOr(utterance, end)
                && utterance.sentence(end) == utterance.sentence(index);
    }

    private static boolean isOr(Utterance utterance, int index) {
        return utterance.is(index, "or") || utterance.is(index, "nor");
    }

    /** Whether one word that carries a meaning, and no other, is left of the clause behind this one. */
    private static boolean isBeforeOneWord(Utterance utterance, int index) {
        int end = utterance.clauseEnd(index);
        int words = 0;
        for (int i = index + 1; i < end && words < 2; i++) {
            words += utterance.at(i).isFiller() ? 0 : 1;
        }
        return words == 1;
    }
}

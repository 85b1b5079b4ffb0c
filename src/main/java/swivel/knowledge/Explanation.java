package swivel.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an answer came about, told by the rules that were asked.
 *
 * @param because why the rule that decided did so, in its own words
 * @param passed the rules that were asked before it, each with why it had no answer
 * @param words of the question as they were read
 * @param phrases that mean something, as they stand in the question
 * @param manners what it may be after, whatever its subject, the likeliest first
 * @param parts of a drill's card that it may ask for, the likeliest first
 * @param meanings what it may mean, the likeliest first
 */
public record Explanation(
        Found found,
        String because,
        List<Passed> passed,
        List<Word> words,
        List<Phrase> phrases,
        List<Share> manners,
        List<Share> parts,
        List<Weighed> meanings) {

    public Explanation {
        passed = List.copyOf(passed);
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
        manners = List.copyOf(manners);
        parts = List.copyOf(parts);
        meanings = List.copyOf(meanings);
    }

    /** What an answer rests on. */
    public enum Rule {
        NO_WORDS,
        PREMISE,
        OTHER_SUBJECT,
        NAME,
        COMPARISON,
        FOLLOW_UP,
        GOAL,
        ARTICLE,
        SELF_TEST,
        DESCRIPTION,
        NOTHING_NEAR
    }

    /** A rule that had no answer. */
    public record Passed(String rule, String because) {}

    /**
     * A word.
     *
     * @param written as it was typed, in lower case
     * @param mended the same where it was spelt well
     * @param meant the word that stands for all that mean the same, or null where it is the word itself
     * @param part what it does in the question
     */
    public record Word(
            String written, String mended, @Nullable String meant, String part) {}

    /** Words of the question, misspelt ones mended, and what they mean. */
    public record Phrase(String words, String meaning) {}

    /** Something, and how probable or how weighty it is. */
    public record Share(String what, double share) {}

    /**
     * Something that may be meant.
     *
     * @param score what speaks for it, added up
     * @param share how probable it is, 0 to 1
     * @param line what people say for it that is likest, or null where nothing is
     * @param words of the question that are usual where it is spoken of, with what each tells, the most telling first
     * @param clues what speaks for it and against it, the weightiest first; they add up to the score
     */
    public record Weighed(
            String meaning,
            double score,
            double share,
            @Nullable String line,
            List<Share> words,
            List<Share> clues) {
        public Weighed {
            words = List.copyOf(words);
            clues = List.copyOf(clues);
        }
    }
}

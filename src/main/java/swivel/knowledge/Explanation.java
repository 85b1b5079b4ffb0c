package swivel.knowledge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an answer came about, told by the rules that were asked.
 *
 * @param rule the one that decided
 * @param because in its own words
 * @param passed the rules that were asked before it, each with why it had no answer
 * @param words of the question as they were read
 * @param phrases that mean something, as they stand in the question
 * @param drills by how well their cards fit, best first
 * @param articles likewise
 * @param selfTests likewise
 */
public record Explanation(
        Answer answer,
        Rule rule,
        String because,
        List<Passed> passed,
        List<Word> words,
        List<Phrase> phrases,
        List<Scored> drills,
        List<Scored> articles,
        List<Scored> selfTests) {

    public Explanation {
        passed = List.copyOf(passed);
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
        drills = List.copyOf(drills);
        articles = List.copyOf(articles);
        selfTests = List.copyOf(selfTests);
    }

    /** What an answer rests on, in the order in which it is looked for. */
    public enum Rule {
        NO_WORDS,
        OTHER_SUBJECT,
        COMPARISON,
        SELF_TEST,
        NAME,
        FOLLOW_UP,
        GOAL,
        ARTICLE,
        DESCRIPTION,
        /** Something to work on, without a word of wishing for it. */
        HALF_A_GOAL,
        NOTHING_NEAR
    }

    public record Passed(Rule rule, String because) {}

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

    /**
     * A drill, an article or a self-test.
     *
     * @param score by BM25; comparable within one question only, as is {@code fit}
     * @param share of the question's weight that is found there, 0 to 1
     * @param fit what it is ordered by: the score, less for what is left unexplained
     * @param found words of the question, misspelt ones mended, by the field that has them
     */
    public record Scored(String id, double score, double share, double fit, Map<String, List<String>> found) {
        public Scored {
            found = Map.copyOf(found);
        }
    }
}

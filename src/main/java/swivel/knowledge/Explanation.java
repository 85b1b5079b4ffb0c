package swivel.knowledge;

import java.util.List;

/**
 * How an answer came about.
 *
 * @param rule the one that decided
 * @param words of the question as they were read, after spelling and synonyms, each with the part that it played
 * @param drills by score, best first
 * @param articles by score, best first
 */
public record Explanation(Answer answer, Rule rule, List<Word> words, List<Scored> drills, List<Scored> articles) {

    public Explanation {
        words = List.copyOf(words);
        drills = List.copyOf(drills);
        articles = List.copyOf(articles);
    }

    /** What an answer rests on. */
    public enum Rule {
        NO_WORDS,
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

    public record Word(String text, String part) {}

    /**
     * @param score by BM25; comparable within one question only
     * @param share of the question's weight that is found there, 0 to 1
     */
    public record Scored(String id, double score, double share) {}
}

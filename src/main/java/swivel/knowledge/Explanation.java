package swivel.knowledge;

import java.util.List;
import java.util.stream.Stream;
import swivel.library.Facet;

/**
 * How an answer came about.
 *
 * @param rule the one that decided
 * @param facets the parts of a drill's card that are asked for, the likeliest first; empty for the card as a whole
 * @param words of the question as they were read, after spelling and synonyms, each with the part that it played
 * @param drills by score, best first
 * @param articles by score, best first
 */
public record Explanation(
        Answer answer, Rule rule, List<Facet> facets, List<Word> words, List<Scored> drills, List<Scored> articles) {

    public Explanation {
        facets = List.copyOf(facets);
        words = List.copyOf(words);
        drills = List.copyOf(drills);
        articles = List.copyOf(articles);
    }

    /** What speaks for the best drill or article, comparable between questions: from about 5 for little to 15 for much. */
    public double certainty() {
        return Stream.concat(drills.stream(), articles.stream())
                .mapToDouble(Scored::score)
                .max()
                .orElse(0);
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
     * @param score what speaks for it, weighted; comparable within one question only
     * @param share how probable it is that this is meant, 0 to 1
     */
    public record Scored(String id, double score, double share) {}
}

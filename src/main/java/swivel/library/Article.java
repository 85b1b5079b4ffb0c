package swivel.library;

import java.util.List;

/**
 * A short answer to a question that is no single drill's.
 *
 * @param questions how people ask for it
 * @param paragraphs plain text; the first sentence of the first one is the answer; a paragraph that starts with
 *     {@link #ITEM} is an item of a list
 * @param drills three at most
 * @param sources keys of {@link Source}s, at least one
 */
public record Article(
        ArticleId id,
        String title,
        List<String> questions,
        List<String> paragraphs,
        List<DrillId> drills,
        List<String> sources) {

    /** How a paragraph starts that is an item of a list. */
    public static final String ITEM = "• ";

    public Article {
        questions = List.copyOf(questions);
        paragraphs = List.copyOf(paragraphs);
        drills = List.copyOf(drills);
        sources = List.copyOf(sources);
    }
}

package swivel.language.wishes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import swivel.language.Labelled;
import swivel.language.Score;
import swivel.language.text.Wording;
import swivel.library.Facet;
import swivel.library.reading.Libraries;

/** Every labelled question about a part of a card. */
class LabelledFacetsTest {
    private static final Set<String> FACETS = Stream.of(Facet.values())
            .map(facet -> facet.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    /** What a question without words for a facet is taken to ask. */
    private static final Set<String> UNSAID = Set.of("steps", "why");

    private final FacetReader reader =
            new FacetReader(new Wording(Libraries.ours().vocabulary()));

    @Test
    void theFacetThatIsAskedForComesFirst() {
        Score score = new Score();
        for (String[] row : Labelled.rows("questions.tsv")) {
            if (FACETS.contains(row[4])) {
                List<Facet> facets = reader.read(row[1]);
                boolean right = facets.isEmpty()
                        ? UNSAID.contains(row[4])
                        : facets.getFirst().name().toLowerCase(Locale.ROOT).equals(row[4]);
                score.count(right, row[1] + " → " + facets);
            }
        }
        score.isAtLeast(0.97);
    }
}

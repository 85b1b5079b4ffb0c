package swivel.language;

import swivel.library.Vocabulary;

/** All readers over one vocabulary, which is made ready once for all of them. Safe for use by several threads. */
public record Readers(
        RedFlagScreen redFlags,
        SymptomReader symptoms,
        FacetReader facets,
        WishReader wishes,
        ContinuationReader continuations,
        TimeReader times,
        PlaceReader places) {

    /** @throws VocabularyException if the vocabulary names something that does not exist */
    public static Readers of(Vocabulary vocabulary) {
        Wording wording = new Wording(vocabulary);
        return new Readers(
                new RedFlagScreen(vocabulary, wording),
                new SymptomReader(wording),
                new FacetReader(vocabulary, wording),
                new WishReader(vocabulary, wording),
                new ContinuationReader(wording),
                new TimeReader(),
                new PlaceReader(vocabulary));
    }
}

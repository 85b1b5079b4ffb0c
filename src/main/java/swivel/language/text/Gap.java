package swivel.language.text;

/** What parts a word from the one before it, from nothing to the end of a sentence. */
public enum Gap {
    /** As in {@code 100kg}. */
    NOTHING,
    SLASH,
    /** A hyphen without spaces, or a dash between two figures. */
    HYPHEN,
    /** Between the figures of a time. */
    COLON,
    SPACE,
    /** A comma, a colon, a bracket, a dash. */
    CLAUSE,
    SENTENCE;

    public boolean endsClause() {
        return compareTo(CLAUSE) >= 0;
    }
}

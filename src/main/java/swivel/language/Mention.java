package swivel.language;

/**
 * Where a message means something.
 *
 * @param from the first word of the phrase
 * @param to the word after its last
 */
record Mention<M>(M meaning, int from, int to) {

    boolean overlaps(Mention<?> other) {
        return from < other.to && other.from < to;
    }

    int length() {
        return to - from;
    }
}

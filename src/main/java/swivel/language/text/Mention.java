package swivel.language.text;

/**
 * Where a message means something.
 *
 * @param from the first word of the phrase
 * @param to the word after its last
 */
public record Mention<M>(M meaning, int from, int to) {

    public boolean overlaps(Mention<?> other) {
        return from < other.to && other.from < to;
    }

    public int length() {
        return to - from;
    }
}

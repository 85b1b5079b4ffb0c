package swivel.coaching.routine;

/**
 * How much is asked of the body: sets × (reps × seconds per rep, or hold seconds) × sides × range.
 *
 * @param centiseconds seconds times the percentage of the range
 */
public record Work(long centiseconds) implements Comparable<Work> {
    public static final Work NONE = new Work(0);

    public Work plus(Work other) {
        return new Work(centiseconds + other.centiseconds);
    }

    public boolean isMoreThan(Work other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Work other) {
        return Long.compare(centiseconds, other.centiseconds);
    }
}

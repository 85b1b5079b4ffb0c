package swivel.library;

import java.util.regex.Pattern;

/** The stable name of a programme: the name of its file, such as {@code ninety-ninety}. */
public record ProgrammeId(String value) implements Comparable<ProgrammeId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ProgrammeId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A programme's id is lower-case words joined by hyphens, not '" + value + "'");
        }
    }

    @Override
    public int compareTo(ProgrammeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

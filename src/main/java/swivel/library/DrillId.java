package swivel.library;

import java.util.regex.Pattern;

/** The stable name of a drill: the name of its file, such as {@code clamshell}. */
public record DrillId(String value) implements Comparable<DrillId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public DrillId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A drill's id is lower-case words joined by hyphens, not '" + value + "'");
        }
    }

    @Override
    public int compareTo(DrillId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

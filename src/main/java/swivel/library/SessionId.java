package swivel.library;

import java.util.regex.Pattern;

/** The stable name of a session: the name of its file, such as {@code full-session}. */
public record SessionId(String value) implements Comparable<SessionId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public SessionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A session's id is lower-case words joined by hyphens, not '" + value + "'");
        }
    }

    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

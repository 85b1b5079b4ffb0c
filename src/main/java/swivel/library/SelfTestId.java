package swivel.library;

import java.util.regex.Pattern;

/** The stable name of a self-test: the name of its file, such as {@code seated-rotation}. */
public record SelfTestId(String value) implements Comparable<SelfTestId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public SelfTestId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A self-test's id is lower-case words joined by hyphens, not '" + value + "'");
        }
    }

    @Override
    public int compareTo(SelfTestId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

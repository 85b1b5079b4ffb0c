package swivel.library;

import java.util.regex.Pattern;

/** The stable name of an article: the name of its file, such as {@code internal-rotation}. */
public record ArticleId(String value) implements Comparable<ArticleId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ArticleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An article's id is lower-case words joined by hyphens, not '" + value + "'");
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

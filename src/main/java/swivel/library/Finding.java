package swivel.library;

import java.util.Comparator;

/**
 * Something wrong with the content.
 *
 * @param file relative to the content folder
 * @param line 1 for the first; 1 where the whole file is meant
 * @param fault what is wrong, with the bad value
 * @param cure what to do about it
 */
public record Finding(String file, int line, Severity severity, String fault, String cure)
        implements Comparable<Finding> {

    /** Whether content with it can be used. */
    public enum Severity {
        /** It cannot. */
        ERROR,
        /** It can, and somebody should look. */
        WARNING
    }

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::file).thenComparingInt(Finding::line).thenComparing(Finding::fault);

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Finding other) {
        return BY_PLACE.compare(this, other);
    }

    /** One line, as compilers print it. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + (isError() ? "" : "warning: ") + fault + " → " + cure;
    }
}

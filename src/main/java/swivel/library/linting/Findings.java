package swivel.library.linting;

import java.util.ArrayList;
import java.util.List;
import swivel.library.Finding;
import swivel.library.Finding.Severity;

/** Gathers what is wrong while a folder is read. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    /** Content with this cannot be used. */
    public void add(String file, int line, String fault, String cure) {
        found.add(new Finding(file, line, Severity.ERROR, fault, cure));
    }

    /** Content with this can be used, and somebody should look. */
    public void warn(String file, int line, String fault, String cure) {
        found.add(new Finding(file, line, Severity.WARNING, fault, cure));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Finding::isError);
    }

    public int count() {
        return found.size();
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }
}

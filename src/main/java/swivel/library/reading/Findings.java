package swivel.library.reading;

import java.util.ArrayList;
import java.util.List;
import swivel.library.Finding;

/** Gathers what is wrong while a folder is read. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    void add(String file, int line, String fault, String cure) {
        found.add(new Finding(file, line, fault, cure));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}

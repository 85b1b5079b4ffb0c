package swivel.library.reading;

import java.util.List;
import swivel.library.Finding;
import swivel.library.Library;

/** What came of reading a content folder. */
public sealed interface Reading {

    /** Nothing is wrong with it. */
    record Clean(Library library) implements Reading {}

    /** It cannot be used before these are mended; in the order of the files. */
    record Faulty(List<Finding> findings) implements Reading {
        public Faulty {
            findings = findings.stream().sorted().toList();
        }
    }
}

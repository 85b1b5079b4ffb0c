package swivel.library.reading;

import java.util.List;
import swivel.library.Finding;
import swivel.library.Library;

/** What came of reading a content folder. */
public sealed interface Reading {

    /** What was found, in the order of the files. */
    List<Finding> findings();

    /**
     * Nothing stands against using it.
     *
     * @param findings warnings only
     */
    record Clean(Library library, List<Finding> findings) implements Reading {
        public Clean {
            findings = findings.stream().sorted().toList();
        }
    }

    /**
     * It cannot be used before its errors are mended.
     *
     * @param findings errors and warnings
     */
    record Faulty(List<Finding> findings) implements Reading {
        public Faulty {
            findings = findings.stream().sorted().toList();
        }
    }
}

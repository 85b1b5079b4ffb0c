package swivel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import swivel.library.Finding;

/** The content does not lint; the message is the report. */
final class ContentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ContentException(Path folder, List<Finding> findings) {
        super(findings.stream()
                .map(Finding::toString)
                .collect(Collectors.joining(
                        System.lineSeparator(),
                        "The content in " + folder + " cannot be used:" + System.lineSeparator(),
                        System.lineSeparator() + "Mend it and check it with: ./swivel lint")));
    }
}

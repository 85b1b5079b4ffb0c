package swivel.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import swivel.app.evaluation.labels.Codes;
import swivel.app.evaluation.labels.LabelReader;
import swivel.app.evaluation.labels.LabelReading;
import swivel.app.evaluation.labels.LabelledQuestion;

/**
 * A labelled question to learn from.
 *
 * @param goesOn whether it was asked after another one
 * @param expected labels, any of which is right
 */
record Row(String message, boolean goesOn, String type, Set<String> expected) {
    private static final Path FOLDER = Path.of("src/test/resources/eval");

    /** @param file beside our own labelled messages, or anywhere by its whole path */
    static List<Row> read(String file) {
        LabelReading reading = LabelReader.read(List.of(FOLDER.resolve(file)));
        if (!reading.findings().isEmpty()) {
            throw new IllegalArgumentException(reading.findings().toString());
        }
        return reading.rows().stream()
                .map(LabelledQuestion.class::cast)
                .map(row -> new Row(
                        row.message(),
                        row.previous() != null,
                        Codes.of(row.type()),
                        Set.copyOf(row.expected().labels())))
                .toList();
    }
}

package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.knowledge.Evaluation.Row;
import swivel.library.reading.Libraries;

/** Floors a little below what is reached. {@link Evaluation#main} prints the tables. */
class EvaluationTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "questions.tsv, 0.94",
        "own-questions.tsv, 0.95",
        "fresh-questions.tsv, 0.93",
        "untuned-questions.tsv, 0.85",
        "later-questions.tsv, 0.9"
    })
    void questionsAreUnderstood(String file, double floor) {
        assertReached(Evaluation.read(file), floor);
    }

    @Test
    void eitherHalfOfTheQuestionsIsUnderstood() {
        List<Row> rows = new ArrayList<>(Evaluation.read("questions.tsv"));
        Collections.shuffle(rows, new Random(42));
        int half = rows.size() / 2;

        assertReached(rows.subList(0, half), 0.9);
        assertReached(rows.subList(half, rows.size()), 0.9);
    }

    private void assertReached(List<Row> rows, double floor) {
        try (Knowledge knowledge = Knowledge.open(Libraries.ours(), folder)) {
            Evaluation evaluation = new Evaluation(knowledge).ask(rows);

            assertThat(evaluation.accuracy())
                    .withFailMessage(() -> evaluation.report("Below " + floor))
                    .isGreaterThanOrEqualTo(floor);
        }
    }
}

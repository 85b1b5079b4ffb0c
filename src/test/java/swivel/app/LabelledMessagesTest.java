package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import swivel.app.evaluation.Evaluation;
import swivel.app.evaluation.Measure;
import swivel.app.evaluation.Report;
import swivel.app.evaluation.ReportText;
import swivel.app.evaluation.labels.LabelReader;
import swivel.app.evaluation.labels.LabelReading;
import swivel.app.evaluation.labels.Labelled;
import swivel.conversation.hearing.Interpretation;

/** Every labelled message, put to the whole coach: floors a little below what is reached. */
class LabelledMessagesTest {
    private static final Path LABELS = Path.of("src/test/resources/eval");

    @TempDir
    private static Path temp;

    @SuppressWarnings("NullAway.Init")
    private static Evaluation shared;

    @BeforeAll
    static void understandAll() {
        shared = evaluation("");
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void noMeasureIsUnderItsFloor(Measure measure) {
        double share = shared.tally(measure).share();
        double floor = switch (measure) {
            case RED_FLAG, RED_FLAG_TIER -> 1;
            case FIRST, FIRST_THREE -> 0.96;
            case SYMPTOM, SYMPTOM_QUALITY, SYMPTOM_DAYS, OUT_OF_SCOPE -> 0.95;
            case KNOWLEDGE, PART -> 0.94;
            case FOLLOW_UP -> 0.9;
            case COMPARISON, GOAL -> 0.8;
            case NOT_IN_LIBRARY -> 0.75;
            case DECLINED, FALSE_ALARM -> 0.99;
        };

        assertThat(measure.countsFaults() ? 1 - share : share)
                .withFailMessage(() -> ReportText.of(new Report(shared, 1, null)))
                .isGreaterThanOrEqualTo(floor);
    }

    @Test
    void eitherHalfIsUnderstood() {
        Evaluation.Halves halves = shared.split(42);

        assertUnderstood(halves.one(), 0.9);
        assertUnderstood(halves.other(), 0.9);
    }

    @Test
    void everyReportIsHeardAsOneAndNoQuestionIs() {
        assertThat(shared.confusion())
                .allSatisfy((expected, got) -> assertThat(got.containsKey(Interpretation.Kind.SYMPTOM))
                        .isEqualTo(expected == Labelled.Kind.SYMPTOM));
    }

    @ParameterizedTest
    @CsvSource({
        "own-questions.tsv, 0.94",
        "fresh-questions.tsv, 0.91",
        "untuned-questions.tsv, 0.83",
        "later-questions.tsv, 0.86"
    })
    void ourOwnQuestionsAreUnderstood(String file, double floor) {
        assertUnderstood(evaluation(file), floor);
    }

    private static void assertUnderstood(Evaluation evaluation, double floor) {
        double missed =
                evaluation.misses().size() / (double) evaluation.judged().size();

        assertThat(1 - missed)
                .withFailMessage(() -> ReportText.of(new Report(evaluation, 1, null)))
                .isGreaterThanOrEqualTo(floor);
    }

    private static Evaluation evaluation(String path) {
        LabelReading labels = LabelReader.read(List.of(LABELS.resolve(path)));
        assertThat(labels.findings()).isEmpty();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Door door = new Door(
                Path.of("").toAbsolutePath(), Map.of(), new SettableClock(), nowhere, nowhere, temp.resolve("index"));
        try (Wiring wiring = Wiring.forgetful(door)) {
            return Evaluation.of(labels.rows(), new CoachUnderstanding(wiring, door.clock()), done -> {});
        }
    }
}

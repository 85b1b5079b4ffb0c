package swivel.language.symptoms;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import swivel.coaching.Symptom;
import swivel.language.Labelled;
import swivel.language.Score;
import swivel.language.text.Wording;
import swivel.library.reading.Libraries;

/** Messages of our own, field by field. */
class LabelledSymptomsTest {
    private final SymptomReader reader =
            new SymptomReader(new Wording(Libraries.ours().vocabulary()));

    @Test
    void ourOwnMessagesAreReadAsLabelled() {
        Score score = new Score();
        for (String[] row : Labelled.rows("own-symptoms.tsv")) {
            SymptomTalk talk = reader.read(row[0]);
            if (!row[2].equals("-")) {
                List<String> read = talk.symptoms().stream()
                        .map(LabelledSymptomsTest::written)
                        .toList();
                score.count(matches(row[2].split(";", -1), read), row[0] + " → " + read);
            }
            if (!row[3].equals("-")) {
                score.count(talk.isReport() == row[3].equals("yes"), row[0] + " → report: " + talk.isReport());
            }
        }
        score.isAtLeast(0.97);
    }

    private static boolean matches(String[] expected, List<String> read) {
        if (expected.length != read.size()) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            String[] labels = expected[i].split(" ", -1);
            String[] fields = read.get(i).split(" ", -1);
            for (int j = 0; j < labels.length; j++) {
                if (!labels[j].equals("?") && !labels[j].equals(fields[j])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String written(Symptom symptom) {
        String state = symptom.resolved() ? "res" : symptom.negated() ? "neg" : "-";
        String severity = symptom.severity() == null ? "_" : symptom.severity().toString();
        return String.join(
                " ",
                Objects.requireNonNull(code(symptom.region())),
                Objects.requireNonNullElse(code(symptom.side()), "_"),
                severity,
                Objects.requireNonNullElse(code(symptom.quality()), "_"),
                state);
    }

    private static @Nullable String code(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package swivel.language.symptoms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import swivel.coaching.Symptom;
import swivel.language.Labelled;
import swivel.language.Score;
import swivel.language.text.Wording;
import swivel.library.reading.Libraries;

/** Every labelled message, field by field. */
class LabelledSymptomsTest {
    private final SymptomReader reader =
            new SymptomReader(new Wording(Libraries.ours().vocabulary()));

    @Test
    void regionsSidesSeveritiesAndQualitiesAreReadAsLabelled() {
        Score regions = new Score();
        Score fields = new Score();
        for (JsonNode row : Labelled.symptoms()) {
            String message = row.get("message").asText();
            JsonNode expected = row.get("expected");
            SymptomTalk talk = reader.read(message);
            List<Symptom> found = new ArrayList<>(talk.symptoms());
            regions.count(found.size() == expected.get("regions").size(), message + " → " + found);
            for (JsonNode region : expected.get("regions")) {
                Optional<Symptom> symptom = take(found, region);
                regions.count(symptom.isPresent(), message + " → " + talk.symptoms());
                symptom.ifPresent(read -> compare(fields, message, region, expected, read));
            }
            if (expected.get("regions").isEmpty()) {
                compareWithoutRegion(fields, message, expected, talk);
            }
        }
        regions.isAtLeast(0.97);
        fields.isAtLeast(0.97);
    }

    @Test
    void labelledReportsAreReportsAndLabelledQuestionsAreNot() {
        Score score = new Score();
        for (JsonNode row : Labelled.symptoms()) {
            if (!row.get("expected").get("red_flag").asBoolean()) {
                String message = row.get("message").asText();
                score.count(reader.read(message).isReport(), message);
            }
        }
        for (String[] row : Labelled.rows("questions.tsv")) {
            if (!row[5].startsWith("redflag:")) {
                score.count(!reader.read(row[1]).isReport(), row[1]);
            }
        }
        score.isAtLeast(0.99);
    }

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

    private static Optional<Symptom> take(List<Symptom> found, JsonNode region) {
        List<String> names = new ArrayList<>(List.of(region.get("region").asText()));
        region.path("alt").forEach(alternative -> names.add(alternative.asText()));
        List<Symptom> candidates = found.stream()
                .filter(symptom -> names.contains(code(symptom.region())))
                .toList();
        Optional<Symptom> best = candidates.stream()
                .filter(symptom -> Objects.equals(text(region.get("side")), code(symptom.side())))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
        best.ifPresent(found::remove);
        return best;
    }

    private static void compare(Score score, String message, JsonNode region, JsonNode expected, Symptom read) {
        String side = text(region.get("side"));
        boolean sideFits = Objects.equals(side, code(read.side())) || ("both".equals(side) && read.side() == null);
        score.count(sideFits, message + " → side " + read.side());
        boolean worst = region.get("severity").equals(expected.get("severity"));
        JsonNode range = worst ? expected.get("severity_ok") : region.get("severity");
        score.count(isWithin(range, read.severity()), message + " → severity " + read.severity());
        String kind = text(region.get("kind"));
        if (kind != null) {
            score.count(kind.equals(code(read.quality())), message + " → quality " + read.quality());
        }
        score.count(region.get("resolved").asBoolean() == read.resolved(), message + " → resolved " + read.resolved());
        score.count(region.get("negated").asBoolean() == read.negated(), message + " → negated " + read.negated());
        Integer days = expected.get("duration_days").isNull()
                ? null
                : Integer.valueOf(expected.get("duration_days").asInt());
        score.count(Objects.equals(days, read.sinceDays()), message + " → since " + read.sinceDays());
    }

    private static void compareWithoutRegion(Score score, String message, JsonNode expected, SymptomTalk talk) {
        score.count(isWithin(expected.get("severity_ok"), talk.severity()), message + " → " + talk.severity());
        String kind = text(expected.get("kind"));
        if (kind != null) {
            score.count(kind.equals(code(talk.quality())), message + " → " + talk.quality());
        }
        score.count(expected.get("negated").asBoolean() == talk.allClear(), message + " → " + talk.allClear());
    }

    /** Null: no number may be invented. A pair is a range. */
    private static boolean isWithin(JsonNode range, @Nullable Integer severity) {
        if (range.isNull() || severity == null) {
            return range.isNull() && severity == null;
        }
        return range.isArray()
                ? range.get(0).asDouble() <= severity
                        && severity <= range.get(1).asDouble()
                : range.asDouble() == severity;
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

    private static @Nullable String text(JsonNode value) {
        return value.isNull() ? null : value.asText();
    }

    private static @Nullable String code(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

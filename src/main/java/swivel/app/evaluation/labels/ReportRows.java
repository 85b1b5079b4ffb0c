package swivel.app.evaluation.labels;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.app.evaluation.labels.ExpectedSymptom.Range;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.coaching.WarningSign.Tier;

/** Reads rows of JSON: one object a line with {@code id}, {@code message}, {@code expected} and {@code notes}. */
final class ReportRows {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SILENT = "regions may be []";

    private ReportRows() {}

    static LabelledReport row(String line) throws LabelFault {
        JsonNode row = object(line);
        JsonNode expected = needed(row, "expected");
        List<ExpectedSymptom> symptoms = new ArrayList<>();
        JsonNode regions = needed(expected, "regions");
        for (JsonNode region : regions) {
            boolean decides = regions.size() == 1 || needed(region, "severity").equals(expected.path("severity"));
            symptoms.add(symptom(region, decides ? needed(expected, "severity_ok") : region.path("severity")));
        }
        JsonNode days = expected.path("duration_days");
        return new LabelledReport(
                needed(row, "id").asText(),
                needed(row, "message").asText(),
                symptoms,
                row.path("notes").asText().contains(SILENT),
                days.isNumber() ? Integer.valueOf(days.asInt()) : null,
                expected.path("red_flag").asBoolean() ? sign(expected) : null);
    }

    private static JsonNode object(String line) throws LabelFault {
        try {
            JsonNode row = JSON.readTree(line);
            if (row.isObject()) {
                return row;
            }
        } catch (JsonProcessingException broken) {
            throw LabelFault.broken("the line is no JSON: " + broken.getOriginalMessage(), "write one object a line");
        }
        throw LabelFault.broken("the line is no JSON object", "write one object a line");
    }

    private static JsonNode needed(JsonNode object, String key) throws LabelFault {
        JsonNode value = object.get(key);
        if (value == null) {
            throw LabelFault.broken("there is no '" + key + "'", "add it, or null where nothing is expected");
        }
        return value;
    }

    private static ExpectedSymptom symptom(JsonNode region, JsonNode severity) throws LabelFault {
        Set<Region> regions = EnumSet.of(constant(Region.class, needed(region, "region")));
        for (JsonNode other : region.path("alt")) {
            regions.add(constant(Region.class, other));
        }
        return new ExpectedSymptom(
                regions,
                orNull(Side.class, region.path("side")),
                range(severity),
                orNull(Quality.class, region.path("kind")),
                region.path("resolved").asBoolean(),
                region.path("negated").asBoolean());
    }

    private static @Nullable Range range(JsonNode severity) {
        if (severity.isArray() && severity.size() == 2) {
            return new Range(severity.get(0).asDouble(), severity.get(1).asDouble());
        }
        return severity.isNumber() ? new Range(severity.asDouble(), severity.asDouble()) : null;
    }

    private static WarningSign sign(JsonNode expected) throws LabelFault {
        return new WarningSign(
                constant(Sign.class, needed(expected, "red_flag_type")),
                constant(Tier.class, needed(expected, "urgency")));
    }

    private static <E extends Enum<E>> @Nullable E orNull(Class<E> type, JsonNode code) throws LabelFault {
        return code.isTextual() ? constant(type, code) : null;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode code) throws LabelFault {
        return Codes.constant(type, code.asText())
                .orElseThrow(() -> LabelFault.unknown(
                        "'" + code.asText() + "' is not known here", "write one of " + Codes.all(type)));
    }
}

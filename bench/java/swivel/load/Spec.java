package swivel.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The Bot API as a machine can read it: each call's method, parameters and their types. For several threads.
 *
 * <p>The file is an object of {@code methods} and {@code types}, each with {@code fields} of {@code name}, {@code types}
 * and {@code required}.
 */
final class Spec {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ARRAY = "Array of ";

    private final @Nullable JsonNode types;
    private final Map<String, JsonNode> methods = new HashMap<>();
    private final Map<String, Integer> breaches = new TreeMap<>();
    private long checked;

    private Spec(@Nullable JsonNode all) {
        types = all == null ? null : all.path("types");
        if (all != null) {
            all.path("methods").forEach(method -> methods.put(method.path("name").asText().toLowerCase(Locale.ROOT), method));
        }
    }

    static Spec none() {
        return new Spec(null);
    }

    static Spec read(Path file) throws IOException {
        return new Spec(JSON.readTree(file.toFile()));
    }

    synchronized void check(String method, JsonNode parameters) {
        if (types == null) {
            return;
        }
        checked++;
        JsonNode known = methods.get(method);
        if (known == null) {
            breach(method + " is no method");
        } else {
            object(method, known.path("fields"), parameters);
        }
    }

    private void breach(String what) {
        breaches.merge(what, 1, Integer::sum);
    }

    private void object(String where, JsonNode fields, JsonNode value) {
        Map<String, JsonNode> known = new HashMap<>();
        for (JsonNode field : fields) {
            String name = field.path("name").asText();
            known.put(name, field);
            if (field.path("required").asBoolean() && !value.hasNonNull(name)) {
                breach(where + "." + name + " is required");
            }
        }
        for (Map.Entry<String, JsonNode> part : value.properties()) {
            JsonNode field = known.get(part.getKey());
            if (field != null) {
                oneOf(where + "." + part.getKey(), field.path("types"), part.getValue());
            } else if (!part.getKey().equals("method")) {
                // the name of the method may be among the parameters (Bot API, Making requests when getting updates)
                breach(where + "." + part.getKey() + " is no parameter");
            }
        }
    }

    private void oneOf(String where, JsonNode types, JsonNode value) {
        for (JsonNode type : types) {
            if (fits(type.asText(), value) && hasAllOf(type.asText(), value)) {
                within(where, type.asText(), value);
                return;
            }
        }
        breach(where + " is " + value.getNodeType() + " and must be one of " + types);
    }

    /** Tells apart the kinds of object that may stand in one place, such as keyboards. */
    private boolean hasAllOf(String type, JsonNode value) {
        for (JsonNode field : fields(type)) {
            if (value.isObject()
                    && field.path("required").asBoolean()
                    && !value.hasNonNull(field.path("name").asText())) {
                return false;
            }
        }
        return true;
    }

    private JsonNode fields(String type) {
        return types == null ? MissingNode.getInstance() : types.path(type).path("fields");
    }

    private static boolean fits(String type, JsonNode value) {
        return switch (type) {
            case "Integer" -> value.isIntegralNumber() || isText(value, "-?\\d+");
            case "Float" -> value.isNumber();
            case "Boolean" -> value.isBoolean() || isText(value, "true|false");
            case "String", "InputFile" -> value.isTextual();
            default -> type.startsWith(ARRAY) ? value.isArray() || isText(value, "(?s)\\[.*") : value.isObject() || isText(value, "(?s)\\{.*");
        };
    }

    /** In a form everything is text. */
    private static boolean isText(JsonNode value, String pattern) {
        return value.isTextual() && value.textValue().matches(pattern);
    }

    private void within(String where, String type, JsonNode value) {
        if (type.startsWith(ARRAY) && value.isArray()) {
            value.forEach(element -> within(where, type.substring(ARRAY.length()), element));
        } else if (value.isObject() && !fields(type).isEmpty()) {
            object(type, fields(type), value);
        }
    }

    synchronized void print(Report report) {
        if (types != null) {
            report.count("calls checked against the Bot API", checked);
            breaches.forEach((what, times) -> report.mustBeZero(what, times));
        }
    }
}

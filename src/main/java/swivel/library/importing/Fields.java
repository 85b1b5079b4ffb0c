package swivel.library.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The fields of a JSON object as clean text; a field of another type counts as missing. */
final class Fields {
    private Fields() {}

    /** The text on one line; blank where there is none. */
    static String text(JsonNode object, String field) {
        return Prose.line(object.path(field).asText(""));
    }

    static String word(JsonNode object, String field) {
        return text(object, field).toLowerCase(Locale.ROOT);
    }

    /** The texts of an array, without blank ones. */
    static List<String> texts(JsonNode array) {
        return clean(array, item -> item.isTextual() ? item.textValue() : "");
    }

    /** One field of each object of an array, without blank ones. */
    static List<String> texts(JsonNode array, String field) {
        return clean(array, item -> item.path(field).asText(""));
    }

    static List<String> words(List<String> texts) {
        return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> clean(JsonNode array, Function<JsonNode, String> text) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(text)
                .map(Prose::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

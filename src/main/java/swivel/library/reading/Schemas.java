package swivel.library.reading;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import swivel.library.linting.Findings;

/** Checks YAML against the JSON Schemas of {@code content/schema}, which ship with the program. */
final class Schemas {
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();

    private final Map<String, JsonSchema> schemas = new HashMap<>();

    /**
     * Checks the tree.
     *
     * @param name of the schema, such as {@code drill}
     * @return whether nothing was found
     */
    boolean check(String name, String file, YamlTree yaml, Findings findings) {
        int before = findings.count();
        for (ValidationMessage message :
                schemas.computeIfAbsent(name, Schemas::load).validate(yaml.root())) {
            findings.add(file, line(yaml, message), fault(message), cure(name));
        }
        return before == findings.count();
    }

    private static int line(YamlTree yaml, ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        String property = message.getProperty();
        return yaml.line(property == null ? pointer : pointer + "/" + property);
    }

    private static String fault(ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        String text = message.getMessage();
        String plain = text.substring(text.indexOf(": ") + 2);
        return (pointer.isEmpty() ? "" : "'" + pointer.substring(1) + "': ") + plain;
    }

    private static String cure(String name) {
        return "content/schema/" + name + ".schema.json lists what may stand here";
    }

    private static JsonSchema load(String name) {
        String resource = "/swivel/library/schema/" + name + ".schema.json";
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own file " + resource);
            }
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in, CONFIG);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program's own file " + resource + " cannot be read", unreadable);
        }
    }
}

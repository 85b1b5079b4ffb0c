package swivel.library.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import swivel.library.linting.Findings;

/**
 * A YAML text as a tree that remembers on which line each value stands.
 *
 * @param lines JSON pointer → line of the file
 */
record YamlTree(JsonNode root, Map<String, Integer> lines) {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    /** Reads the text; what cannot be read becomes a finding. */
    static Optional<YamlTree> parse(String file, String yaml, int firstLine, Findings findings) {
        try {
            Optional<Node> node = new Composer(SETTINGS, new PlainParser(SETTINGS, yaml)).getSingleNode();
            if (node.isEmpty() || !(node.get() instanceof MappingNode)) {
                findings.add(file, firstLine, "there are no keys here", "write 'key: value' lines");
                return Optional.empty();
            }
            Map<String, Integer> lines = new HashMap<>();
            int before = findings.count();
            JsonNode root = new Builder(file, firstLine, lines, findings).build(node.get(), "");
            return before == findings.count() ? Optional.of(new YamlTree(root, lines)) : Optional.empty();
        } catch (PlainParser.NotPlainException notPlain) {
            findings.add(file, firstLine + notPlain.line(), notPlain.what(), notPlain.cure());
            return Optional.empty();
        } catch (MarkedYamlEngineException notYaml) {
            int line = firstLine + notYaml.getProblemMark().map(Mark::getLine).orElse(0);
            String cure = yaml.contains("\t")
                    ? "indent with spaces, never with tabs; 'swivel lint --fix' does it"
                    : "mend the YAML at this line";
            findings.add(file, line, "this is not YAML: " + notYaml.getProblem(), cure);
            return Optional.empty();
        } catch (YamlEngineException notYaml) {
            findings.add(file, firstLine, "this is not YAML: " + notYaml.getMessage(), "mend the YAML of this file");
            return Optional.empty();
        }
    }

    /** The line of the nearest value at or above this pointer. */
    int line(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !lines.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }

    private record Builder(String file, int firstLine, Map<String, Integer> lines, Findings findings) {
        private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

        JsonNode build(Node node, String pointer) {
            lines.putIfAbsent(pointer, line(node));
            return switch (node) {
                case MappingNode mapping -> mapping(mapping, pointer);
                case SequenceNode sequence -> {
                    ArrayNode array = JSON.arrayNode();
                    sequence.getValue().forEach(item -> array.add(build(item, pointer + "/" + array.size())));
                    yield array;
                }
                case ScalarNode scalar -> scalar(scalar);
                default -> throw new IllegalStateException("YAML has no other values: " + node.getNodeType());
            };
        }

        private ObjectNode mapping(MappingNode mapping, String pointer) {
            ObjectNode object = JSON.objectNode();
            for (NodeTuple entry : mapping.getValue()) {
                String key = entry.getKeyNode() instanceof ScalarNode scalar
                        ? scalar.getValue()
                        : String.valueOf(entry.getKeyNode());
                String below = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
                lines.put(below, line(entry.getKeyNode()));
                if (object.has(key)) {
                    findings.add(file, line(entry.getKeyNode()), "'" + key + "' stands here twice", "keep one of them");
                }
                object.set(key, build(entry.getValueNode(), below));
            }
            return object;
        }

        private JsonNode scalar(ScalarNode scalar) {
            String value = scalar.getValue();
            if (Tag.INT.equals(scalar.getTag())) {
                return value.matches("-?[0-9]{1,9}") ? JSON.numberNode(Integer.parseInt(value)) : JSON.textNode(value);
            }
            if (Tag.BOOL.equals(scalar.getTag())) {
                return JSON.booleanNode(Boolean.parseBoolean(value));
            }
            return Tag.NULL.equals(scalar.getTag()) ? JSON.nullNode() : JSON.textNode(value);
        }

        private int line(Node node) {
            return firstLine + node.getStartMark().map(Mark::getLine).orElse(0);
        }
    }
}

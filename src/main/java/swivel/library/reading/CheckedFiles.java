package swivel.library.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import swivel.library.linting.Findings;

/** The files of a folder, parsed and checked against their schemas; it remembers them, and where their values stand. */
final class CheckedFiles {
    private final Schemas schemas = new Schemas();
    private final Map<String, YamlTree> trees = new HashMap<>();
    private final ContentFolder folder;
    private final boolean alreadyClean;
    private final Map<String, JsonNode> kept;
    private final Findings findings;

    /**
     * @param alreadyClean whether these very files have passed their schemas before
     * @param kept the trees of these very files, or of some of them
     */
    CheckedFiles(ContentFolder folder, boolean alreadyClean, Map<String, JsonNode> kept, Findings findings) {
        this.folder = folder;
        this.alreadyClean = alreadyClean;
        this.kept = kept;
        this.findings = findings;
    }

    /** A list; empty where it is missing or faulty. */
    Optional<YamlTree> yaml(String file, String schema) {
        String text = folder.files().get(file);
        return text == null ? Optional.empty() : parse(file, text, 1).filter(tree -> fits(schema, file, tree));
    }

    /** A list without which there is no content; one that is missing becomes a finding. */
    Optional<YamlTree> required(String file, String schema) {
        if (!folder.files().containsKey(file) && findings.isEmpty()) {
            findings.add(file, 1, "the file is missing", "copy it from the content that came with the program");
        }
        return yaml(file, schema);
    }

    /** A page; empty where it is missing or its front matter is faulty. */
    Optional<MarkdownFile> markdown(String file, String schema) {
        String text = folder.files().get(file);
        return text == null
                ? Optional.empty()
                : MarkdownFile.parse(file, text, this::parse, findings)
                        .filter(page -> fits(schema, file, page.frontMatter()));
    }

    private Optional<YamlTree> parse(String file, String yaml, int firstLine) {
        JsonNode known = kept.get(file);
        return known == null
                ? YamlTree.parse(file, yaml, firstLine, findings)
                : Optional.of(new YamlTree(known, Map.of()));
    }

    private boolean fits(String schema, String file, YamlTree tree) {
        trees.put(file, tree);
        return alreadyClean || schemas.check(schema, file, tree, findings);
    }

    /** The line of a value, or of the nearest value above it. */
    int line(String file, String pointer) {
        YamlTree tree = trees.get(file);
        return tree == null ? 1 : tree.line(pointer);
    }

    /** File → what has been read of it. */
    Map<String, JsonNode> trees() {
        Map<String, JsonNode> roots = new TreeMap<>();
        trees.forEach((file, tree) -> roots.put(file, tree.root()));
        return roots;
    }
}

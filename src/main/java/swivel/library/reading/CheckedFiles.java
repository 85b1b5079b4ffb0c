package swivel.library.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import swivel.library.linting.Findings;

/** The files of a folder, parsed and checked against their schemas; it remembers where their values stand. */
final class CheckedFiles {
    private final Schemas schemas = new Schemas();
    private final Map<String, YamlTree> trees = new HashMap<>();
    private final ContentFolder folder;
    private final boolean alreadyClean;
    private final Findings findings;

    /** @param alreadyClean whether these very files have passed their schemas before */
    CheckedFiles(ContentFolder folder, boolean alreadyClean, Findings findings) {
        this.folder = folder;
        this.alreadyClean = alreadyClean;
        this.findings = findings;
    }

    /** A list; empty where it is missing or faulty. */
    Optional<YamlTree> yaml(String file, String schema) {
        String text = folder.files().get(file);
        return text == null
                ? Optional.empty()
                : YamlTree.parse(file, text, 1, findings).filter(tree -> fits(schema, file, tree));
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
                : MarkdownFile.parse(file, text, findings).filter(page -> fits(schema, file, page.frontMatter()));
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
}

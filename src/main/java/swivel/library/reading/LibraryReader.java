package swivel.library.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import swivel.library.Article;
import swivel.library.Card;
import swivel.library.Condition;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.Library;
import swivel.library.Source;
import swivel.library.Vocabulary;

/** Reads a content folder. What is wrong with it comes back as findings, never as an exception. */
public final class LibraryReader {
    private final Schemas schemas = new Schemas();
    private final Findings findings = new Findings();
    private final ContentFolder folder;
    private final boolean checked;

    private LibraryReader(Path root, Predicate<String> alreadyClean) {
        this.folder = ContentFolder.read(root, findings);
        this.checked = findings.isEmpty() && alreadyClean.test(folder.fingerprint());
    }

    /** Reads and checks the folder. */
    public static Reading read(Path root) {
        return read(root, fingerprint -> false);
    }

    /**
     * Reads the folder; the checks are left out where these very bytes were found clean before.
     *
     * @param alreadyClean whether content with this fingerprint has passed all checks
     */
    public static Reading read(Path root, Predicate<String> alreadyClean) {
        return new LibraryReader(root, alreadyClean).read();
    }

    private Reading read() {
        List<Condition> conditions = list(ContentFolder.CONDITIONS, "conditions", ListsReader::conditions);
        List<Source> sources = list(ContentFolder.SOURCES, "sources", ListsReader::sources);
        Vocabulary vocabulary = vocabulary();
        Drills drills = drills();
        List<Article> articles = articles();
        if (findings.isEmpty() && drills.finished().isEmpty()) {
            findings.add(ContentFolder.DRILLS, 1, "there is no finished drill", "write one: README.md says how");
        }
        Library library = new Library(
                drills.facts().values(),
                drills.finished().entrySet().stream()
                        .map(entry -> new Drill(entry.getKey(), entry.getValue()))
                        .toList(),
                articles,
                conditions,
                sources,
                vocabulary,
                folder.fingerprint());
        boolean everyFileIsReadable = findings.isEmpty();
        if (!checked && everyFileIsReadable) {
            new Linter(library, drills.lines(), findings).check();
        }
        return findings.isEmpty() ? new Reading.Clean(library) : new Reading.Faulty(findings.all());
    }

    /** Facts of all drills by file, cards of the finished ones, and where each value stands. */
    private record Drills(Map<String, DrillFacts> facts, Map<DrillFacts, Card> finished, Map<String, YamlTree> lines) {}

    private Drills drills() {
        Map<String, DrillFacts> facts = new TreeMap<>();
        Map<DrillFacts, Card> finished = new LinkedHashMap<>();
        Map<String, YamlTree> lines = new TreeMap<>();
        for (MarkdownFile source : markdown(ContentFolder.DRILLS, "drill")) {
            DrillFacts drill = DrillReader.facts(source.frontMatter().root());
            facts.put(source.file(), drill);
            lines.put(source.file(), source.frontMatter());
            if (!DrillReader.isDraft(source.frontMatter().root())) {
                CardReader.read(source, findings).ifPresent(card -> finished.put(drill, card));
            }
        }
        return new Drills(facts, finished, lines);
    }

    private List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        for (MarkdownFile source : markdown(ContentFolder.ARTICLES, "article")) {
            if (!DrillReader.isDraft(source.frontMatter().root())) {
                articles.add(ArticleReader.read(source));
            }
        }
        return articles;
    }

    private List<MarkdownFile> markdown(String below, String schema) {
        List<MarkdownFile> sources = new ArrayList<>();
        folder.files().forEach((file, text) -> {
            if (file.startsWith(below) && !text.isEmpty()) {
                MarkdownFile.parse(file, text, findings)
                        .filter(source -> checked || schemas.check(schema, file, source.frontMatter(), findings))
                        .filter(source -> isNamedAfterItsId(file, source))
                        .ifPresent(sources::add);
            }
        });
        return sources;
    }

    private boolean isNamedAfterItsId(String file, MarkdownFile source) {
        String id = source.frontMatter().root().get("id").asText();
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".md", "");
        if (id.equals(name)) {
            return true;
        }
        findings.add(
                file,
                source.frontMatter().line("/id"),
                "the id '" + id + "' is not the file's name",
                "write 'id: " + name + "', or rename the file to " + id + ".md");
        return false;
    }

    private <T> List<T> list(String file, String schema, Function<JsonNode, List<T>> read) {
        String text = folder.files().get(file);
        if (text == null) {
            if (findings.isEmpty()) {
                findings.add(file, 1, "the file is missing", "copy it from the content that came with the program");
            }
            return List.of();
        }
        Optional<YamlTree> yaml = YamlTree.parse(file, text, 1, findings)
                .filter(tree -> checked || schemas.check(schema, file, tree, findings));
        return yaml.map(tree -> read.apply(tree.root())).orElse(List.of());
    }

    private Vocabulary vocabulary() {
        Map<String, Map<String, List<String>>> lexicons = new TreeMap<>();
        folder.files().forEach((file, text) -> {
            if (file.startsWith(ContentFolder.VOCABULARY) && !file.equals(ContentFolder.RED_FLAGS)) {
                String name = file.substring(ContentFolder.VOCABULARY.length()).replace(".yaml", "");
                YamlTree.parse(file, text, 1, findings)
                        .ifPresent(tree -> lexicons.put(name, ListsReader.lexicon(tree.root())));
            }
        });
        return new Vocabulary(lexicons, list(ContentFolder.RED_FLAGS, "red-flags", ListsReader::redFlags));
    }
}

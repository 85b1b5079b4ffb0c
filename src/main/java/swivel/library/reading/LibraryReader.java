package swivel.library.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import swivel.library.Article;
import swivel.library.Condition;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.Library;
import swivel.library.SelfTest;
import swivel.library.Source;
import swivel.library.Vocabulary;
import swivel.library.WrongClaim;
import swivel.library.linting.Content;
import swivel.library.linting.Findings;
import swivel.library.linting.Linter;

/** Reads a content folder. What is wrong with it comes back as findings, never as an exception. */
public final class LibraryReader {
    private final Findings findings = new Findings();
    private final Path root;
    private final ContentFolder folder;
    private final boolean checked;
    private final @Nullable KeptTrees kept;
    private final Map<String, JsonNode> trees;
    private final CheckedFiles files;

    private LibraryReader(Path root, Predicate<String> alreadyClean, @Nullable KeptTrees kept) {
        this.root = root;
        this.folder = ContentFolder.read(root, findings);
        this.checked = findings.isEmpty() && alreadyClean.test(folder.fingerprint());
        this.kept = kept;
        this.trees = kept == null || !checked ? Map.of() : kept.of(folder.fingerprint());
        this.files = new CheckedFiles(folder, checked, trees, findings);
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
        return new LibraryReader(root, alreadyClean, null).read();
    }

    /** The same, where what was read before may have been kept; what is read now is. */
    public static Reading read(Path root, Predicate<String> alreadyClean, KeptTrees kept) {
        return new LibraryReader(root, alreadyClean, kept).read();
    }

    private Reading read() {
        List<Condition> conditions = list(ContentFolder.CONDITIONS, "conditions", ListsReader::conditions);
        List<Source> sources = list(ContentFolder.SOURCES, "sources", ListsReader::sources);
        List<WrongClaim> claims = list(ContentFolder.WRONG_CLAIMS, "wrong-claims", ListsReader::wrongClaims);
        Map<String, List<String>> translated = LanguageFolders.below(ContentFolder.TRANSLATIONS, folder, findings);
        Vocabulary vocabulary = new VocabularyReader(folder, files, findings).read(translated.keySet());
        Drills drills = drills();
        Library english = new Library(
                drills.facts(),
                drills.finished(),
                articles(),
                selfTests(),
                new ProgrammesReader(folder.files(), files::required, findings)
                        .read()
                        .orElse(null),
                conditions,
                sources,
                vocabulary,
                folder.fingerprint());
        Library library =
                english.refuting(claims).with(new TranslationReader(english, files, findings).read(translated));
        if (findings.isEmpty() && library.drills().isEmpty()) {
            findings.add(ContentFolder.DRILLS, 1, "there is no finished drill", "write one: README.md says how");
        }
        boolean everyFileIsReadable = findings.isEmpty();
        if (!checked && everyFileIsReadable) {
            Linter.check(new Content(library, root, folder.files(), files::line, claims), findings);
        }
        if (findings.hasErrors()) {
            return new Reading.Faulty(findings.all());
        }
        if (kept != null && trees.isEmpty()) {
            kept.keep(folder.fingerprint(), files.trees());
        }
        return new Reading.Clean(library, findings.all());
    }

    private record Drills(List<DrillFacts> facts, List<Drill> finished) {}

    private Drills drills() {
        List<DrillFacts> facts = new ArrayList<>();
        List<Drill> finished = new ArrayList<>();
        for (MarkdownFile source : markdown(ContentFolder.DRILLS, "drill")) {
            Optional<DrillFacts> drill = facts(source);
            drill.ifPresent(facts::add);
            if (!isDraft(source)) {
                List<String> asked =
                        DrillReader.texts(source.frontMatter().root().get("asked"));
                CardReader.read(source, HeadingNames.ENGLISH, findings)
                        .ifPresent(card -> drill.ifPresent(fact -> finished.add(new Drill(fact, card, asked))));
            }
        }
        return new Drills(facts, finished);
    }

    private Optional<DrillFacts> facts(MarkdownFile source) {
        try {
            return Optional.of(DrillReader.facts(source.frontMatter().root()));
        } catch (IllegalArgumentException contradiction) {
            findings.add(
                    source.file(),
                    source.frontMatter().line("/id"),
                    String.valueOf(contradiction.getMessage()),
                    "make the figures of the front matter agree");
            return Optional.empty();
        }
    }

    private List<Article> articles() {
        return markdown(ContentFolder.ARTICLES, "article").stream()
                .filter(source -> !isDraft(source))
                .map(ArticleReader::read)
                .toList();
    }

    private List<SelfTest> selfTests() {
        return markdown(ContentFolder.SELF_TESTS, "self-test").stream()
                .filter(source -> !isDraft(source))
                .flatMap(source -> SelfTestReader.read(source, findings).stream())
                .toList();
    }

    private static boolean isDraft(MarkdownFile source) {
        return DrillReader.isDraft(source.frontMatter().root());
    }

    private List<MarkdownFile> markdown(String below, String schema) {
        List<MarkdownFile> sources = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        folder.files().keySet().forEach(file -> {
            if (file.startsWith(below)) {
                files.markdown(file, schema)
                        .filter(source -> isNamedAfterItsId(file, source))
                        .filter(source -> isTheOnlyOne(file, source, owners))
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

    private boolean isTheOnlyOne(String file, MarkdownFile source, Map<String, String> owners) {
        String id = source.frontMatter().root().get("id").asText();
        String owner = owners.putIfAbsent(id, file);
        if (owner != null) {
            findings.add(
                    file,
                    source.frontMatter().line("/id"),
                    "the id '" + id + "' is also that of " + owner,
                    "delete one of the two, or give it another id and file name");
            return false;
        }
        return true;
    }

    private <T> List<T> list(String file, String schema, Function<JsonNode, List<T>> read) {
        return files.required(file, schema).map(tree -> read.apply(tree.root())).orElse(List.of());
    }
}

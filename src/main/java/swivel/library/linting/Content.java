package swivel.library.linting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import swivel.library.ArticleId;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.ProgrammeId;
import swivel.library.SelfTestId;
import swivel.library.SessionId;
import swivel.library.WrongClaim;

/** A content folder whose files could all be read. What every rule asks for is worked out once. */
public final class Content {
    private final Library library;
    private final Path root;
    private final Map<String, String> texts;
    private final Lines lines;
    private final List<WrongClaim> claims;
    private final Map<String, String> filesById = new HashMap<>();
    private final List<DrillFacts> allFacts;
    private final List<String> pages = new ArrayList<>();
    private final List<Passage> passages;

    /** Where the values of YAML and front matter stand. */
    @FunctionalInterface
    public interface Lines {
        /**
         * The line of a value, or of the nearest value above it.
         *
         * @param pointer a JSON pointer, such as {@code /aliases/2}
         */
        int of(String file, String pointer);
    }

    /**
     * @param root where the folder lies
     * @param texts the files, by their path within the folder
     * @param claims what no page may say
     */
    public Content(Library library, Path root, Map<String, String> texts, Lines lines, List<WrongClaim> claims) {
        this.library = library;
        this.root = root;
        this.texts = texts;
        this.lines = lines;
        this.claims = List.copyOf(claims);
        texts.keySet().forEach(file -> filesById.putIfAbsent(withoutFoldersBetween(file), file));
        library.drills().forEach(drill -> pages.add(file(drill.id())));
        library.articles().forEach(article -> pages.add(file(article.id())));
        library.selfTests().forEach(test -> pages.add(file(test.id())));
        this.passages = pages.stream()
                .flatMap(file -> Passage.of(file, text(file)).stream())
                .toList();
        List<DrillFacts> facts = new ArrayList<>(library.drafts());
        library.drills().forEach(drill -> facts.add(drill.facts()));
        this.allFacts = List.copyOf(facts);
    }

    private static String withoutFoldersBetween(String file) {
        return file.substring(0, file.indexOf('/') + 1) + file.substring(file.lastIndexOf('/') + 1);
    }

    Library library() {
        return library;
    }

    Path root() {
        return root;
    }

    Lines lines() {
        return lines;
    }

    List<WrongClaim> claims() {
        return claims;
    }

    /** The text of a file; empty where there is none. */
    String text(String file) {
        return texts.getOrDefault(file, "");
    }

    String file(DrillId id) {
        return file("drills/" + id + ".md");
    }

    String file(ArticleId id) {
        return file("articles/" + id + ".md");
    }

    String file(SelfTestId id) {
        return file("self-tests/" + id + ".md");
    }

    String file(SessionId id) {
        return file("sessions/" + id + ".yaml");
    }

    String file(ProgrammeId id) {
        return file("programmes/" + id + ".yaml");
    }

    /** The file with this name, in whatever folder below. */
    private String file(String name) {
        return filesById.getOrDefault(name, name);
    }

    /** The files that people get to read; no drafts. */
    List<String> pages() {
        return Collections.unmodifiableList(pages);
    }

    /** The files with their words in another language. */
    List<String> translatedPages() {
        return texts.keySet().stream()
                .filter(file -> file.startsWith("translations/") && file.endsWith(".md"))
                .toList();
    }

    /** What the pages say, paragraph by paragraph. */
    List<Passage> passages() {
        return passages;
    }

    /** The facts of finished drills and of drafts. */
    List<DrillFacts> allFacts() {
        return allFacts;
    }

    /** The line of a key of a drill's front matter. */
    int line(DrillFacts drill, String key) {
        return lines.of(file(drill.id()), "/" + key);
    }
}

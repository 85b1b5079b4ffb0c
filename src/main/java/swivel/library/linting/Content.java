package swivel.library.linting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import swivel.library.ArticleId;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.SelfTestId;

/**
 * A content folder whose files could all be read.
 *
 * @param root where the folder lies
 * @param texts the files, by their path within the folder
 * @param claims what no page may say
 */
public record Content(Library library, Path root, Map<String, String> texts, Lines lines, List<WrongClaim> claims) {

    public Content {
        claims = List.copyOf(claims);
    }

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

    String file(DrillId id) {
        return file("drills/", id.value());
    }

    String file(ArticleId id) {
        return file("articles/", id.value());
    }

    String file(SelfTestId id) {
        return file("self-tests/", id.value());
    }

    private String file(String folder, String id) {
        return texts.keySet().stream()
                .filter(file -> file.startsWith(folder) && file.endsWith("/" + id + ".md"))
                .findFirst()
                .orElse(folder + id + ".md");
    }

    /** The files that people get to read; no drafts. */
    List<String> pages() {
        List<String> pages = new ArrayList<>();
        library.drills().forEach(drill -> pages.add(file(drill.id())));
        library.articles().forEach(article -> pages.add(file(article.id())));
        library.selfTests().forEach(test -> pages.add(file(test.id())));
        return pages;
    }

    /** The files with their words in another language. */
    List<String> translatedPages() {
        return texts.keySet().stream()
                .filter(file -> file.startsWith("translations/") && file.endsWith(".md"))
                .toList();
    }

    /** What the pages say, paragraph by paragraph. */
    List<Passage> passages() {
        return pages().stream()
                .flatMap(file -> Passage.of(file, texts.getOrDefault(file, "")).stream())
                .toList();
    }

    /** The facts of finished drills and of drafts. */
    List<DrillFacts> allFacts() {
        List<DrillFacts> all = new ArrayList<>(library.drafts());
        library.drills().forEach(drill -> all.add(drill.facts()));
        return all;
    }

    /** The line of a key of a drill's front matter. */
    int line(DrillFacts drill, String key) {
        return lines.of(file(drill.id()), "/" + key);
    }
}

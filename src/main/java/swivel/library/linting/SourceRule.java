package swivel.library.linting;

import java.util.List;

/** Every page names where its figures come from, by keys that exist. */
final class SourceRule implements Rule {
    @Override
    public void check(Content content, Findings findings) {
        content.allFacts().forEach(drill -> keys(content, content.file(drill.id()), drill.sources(), findings));
        content.library()
                .articles()
                .forEach(article -> keys(content, content.file(article.id()), article.sources(), findings));
        content.library().selfTests().forEach(test -> keys(content, content.file(test.id()), test.sources(), findings));
        content.library().drills().stream()
                .filter(drill -> drill.facts().sources().isEmpty())
                .forEach(drill -> findings.add(
                        content.file(drill.id()),
                        1,
                        "the drill names no source",
                        "add 'sources:' with a key of sources.yaml"));
    }

    private static void keys(Content content, String file, List<String> keys, Findings findings) {
        for (int i = 0; i < keys.size(); i++) {
            if (content.library().source(keys.get(i)).isEmpty()) {
                findings.add(
                        file,
                        content.lines().of(file, "/sources/" + i),
                        "there is no source '" + keys.get(i) + "'",
                        "add it to sources.yaml, or mend the key");
            }
        }
    }
}

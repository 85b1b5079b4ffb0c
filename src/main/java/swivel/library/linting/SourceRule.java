package swivel.library.linting;

import java.util.List;
import swivel.library.Programmes;
import swivel.library.Quarter;

/** Every page names where its figures come from, by keys that exist. */
final class SourceRule implements Rule {
    private static final String QUARTER = "quarter.yaml";

    @Override
    public void check(Content content, Findings findings) {
        content.allFacts().forEach(drill -> keys(content, content.file(drill.id()), drill.sources(), findings));
        content.library()
                .articles()
                .forEach(article -> keys(content, content.file(article.id()), article.sources(), findings));
        content.library().selfTests().forEach(test -> keys(content, content.file(test.id()), test.sources(), findings));
        programmes(content, findings);
        content.library().drills().stream()
                .filter(drill -> drill.facts().sources().isEmpty())
                .forEach(drill -> findings.add(
                        content.file(drill.id()),
                        1,
                        "the drill names no source",
                        "add 'sources:' with a key of sources.yaml"));
    }

    private static void programmes(Content content, Findings findings) {
        Programmes programmes = content.library().programmes();
        programmes.sessions().forEach(plan -> keys(content, content.file(plan.id()), plan.sources(), findings));
        programmes.all().forEach(plan -> keys(content, content.file(plan.id()), plan.sources(), findings));
        Quarter quarter = programmes.quarter();
        for (int i = 0; i < quarter.blocks().size(); i++) {
            keys(content, QUARTER, "/blocks/" + i, quarter.blocks().get(i).sources(), findings);
        }
        for (int i = 0; i < quarter.weeks().size(); i++) {
            keys(content, QUARTER, "/weeks/" + i, quarter.weeks().get(i).sources(), findings);
        }
        keys(content, QUARTER, "/tests", quarter.tests().sources(), findings);
    }

    private static void keys(Content content, String file, List<String> keys, Findings findings) {
        keys(content, file, "", keys, findings);
    }

    private static void keys(Content content, String file, String above, List<String> keys, Findings findings) {
        for (int i = 0; i < keys.size(); i++) {
            if (content.library().source(keys.get(i)).isEmpty()) {
                findings.add(
                        file,
                        content.lines().of(file, above + "/sources/" + i),
                        "there is no source '" + keys.get(i) + "'",
                        "add it to sources.yaml, or mend the key");
            }
        }
    }
}

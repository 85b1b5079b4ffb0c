package swivel.library.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import swivel.library.linting.Findings;

/**
 * What a language calls the headings of pages.
 *
 * @param byEnglish English heading → heading of the language; those that are missing stay English
 */
record HeadingNames(Map<String, String> byEnglish) {
    static final HeadingNames ENGLISH = new HeadingNames(Map.of());

    String of(String english) {
        return byEnglish.getOrDefault(english, english);
    }

    /** Reads the headings of a language; English ones where there is no such file. */
    static HeadingNames read(String file, CheckedFiles files, Findings findings) {
        Map<String, String> byEnglish = new HashMap<>();
        files.yaml(file, "headings").ifPresent(tree -> {
            for (Map.Entry<String, JsonNode> entry : tree.root().properties()) {
                byEnglish.put(entry.getKey(), entry.getValue().asText());
            }
        });
        HeadingNames names = new HeadingNames(Map.copyOf(byEnglish));
        for (Headings kind : List.of(CardReader.HEADINGS, SelfTestReader.HEADINGS)) {
            names.tellApart(kind, file, files, findings);
        }
        return names;
    }

    private void tellApart(Headings kind, String file, CheckedFiles files, Findings findings) {
        Set<String> taken = new HashSet<>();
        for (String english : kind.inOrder()) {
            if (!taken.add(of(english))) {
                findings.add(
                        file,
                        files.line(file, "/" + english),
                        "two headings of a page are called '" + of(english) + "'",
                        "give each a name of its own");
            }
        }
    }
}

package swivel.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import swivel.library.Article;
import swivel.library.Drill;
import swivel.library.Library;
import swivel.library.Vocabulary;

/** A library without one in five of the lines that people say, and those lines as labelled questions. */
final class HeldOut {
    private static final int ONE_IN = 5;
    private static final String NAME = "{drill}";

    private final Library whole;
    private final Random dice;
    private final List<Row> rows = new ArrayList<>();

    HeldOut(Library whole, long seed) {
        this.whole = whole;
        this.dice = new Random(seed);
    }

    /** To be asked once, before the rows. */
    Library library() {
        List<Drill> drills = whole.drills().stream()
                .map(drill -> new Drill(
                        drill.facts(),
                        drill.card(),
                        kept(drill.asked(), "how-to", drill.id().value())))
                .toList();
        List<Article> articles = whole.articles().stream().map(this::kept).toList();
        Map<String, Map<String, List<String>>> lexicons =
                new HashMap<>(whole.vocabulary().lexicons());
        lexicons.put("asked-goals", kept("asked-goals", "goal", "goal"));
        lexicons.put("asked-elsewhere", kept("asked-elsewhere", "oos", "oos:offtopic"));
        lexicons.put("asked-parts", parts());
        return new Library(
                drills.stream().map(Drill::facts).toList(),
                drills,
                articles,
                List.of(),
                List.of(),
                new Vocabulary(lexicons),
                "held-out");
    }

    List<Row> rows() {
        return rows;
    }

    private Article kept(Article article) {
        return new Article(
                article.id(),
                article.title(),
                kept(article.questions(), "knowledge", "topic:" + article.id()),
                article.paragraphs(),
                article.drills(),
                article.sources());
    }

    private Map<String, List<String>> kept(String lexicon, String type, String expected) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        whole.vocabulary().lexicon(lexicon).forEach((label, lines) -> kept.put(label, kept(lines, type, expected)));
        return kept;
    }

    private List<String> kept(List<String> lines, String type, String expected) {
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            if (dice.nextInt(ONE_IN) == 0) {
                rows.add(new Row(line, false, type, Set.of(expected)));
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Questions for a part of a card, each with the name of some drill; of those without one nobody could say which. */
    private Map<String, List<String>> parts() {
        List<Drill> drills = List.copyOf(whole.drills());
        Map<String, List<String>> kept = new LinkedHashMap<>();
        whole.vocabulary().lexicon("asked-parts").forEach((part, lines) -> {
            kept.put(part, new ArrayList<>());
            for (String line : lines) {
                if (line.contains(NAME) && dice.nextInt(ONE_IN) == 0) {
                    Drill drill = drills.get(dice.nextInt(drills.size()));
                    List<String> names = drill.facts().aliases();
                    String asked = line.replace(NAME, names.get(dice.nextInt(names.size())));
                    rows.add(new Row(asked, false, part, Set.of(drill.id().value())));
                } else {
                    kept.get(part).add(line);
                }
            }
        });
        return kept;
    }
}

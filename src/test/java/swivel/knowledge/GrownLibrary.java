package swivel.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import swivel.library.Article;
import swivel.library.ArticleId;
import swivel.library.Card;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.reading.Libraries;

/** Our library as it will be: drafts finished from the catalogue's short descriptions, articles still to come by title. */
final class GrownLibrary {
    private GrownLibrary() {}

    static Library of(Library ours) {
        Map<String, Map<String, String>> catalogue = new HashMap<>();
        rows(Path.of("src/test/resources/catalogue.tsv")).forEach(row -> catalogue.put(row.get("id"), row));
        List<DrillFacts> facts = new ArrayList<>(ours.drafts());
        List<Drill> drills = new ArrayList<>(ours.drills());
        for (DrillFacts draft : ours.drafts()) {
            drills.add(new Drill(draft, card(catalogue.getOrDefault(draft.id().value(), Map.of()))));
        }
        ours.drills().forEach(drill -> facts.add(drill.facts()));
        Map<ArticleId, Article> articles = new TreeMap<>();
        for (Map<String, String> row : rows(Path.of("src/test/resources/eval/articles-to-come.tsv"))) {
            List<String> questions =
                    Arrays.asList(row.getOrDefault("questions", "").split(";"));
            ArticleId id = new ArticleId(row.getOrDefault("id", ""));
            articles.put(
                    id, new Article(id, row.getOrDefault("title", ""), questions, questions, List.of(), List.of("x")));
        }
        ours.articles().forEach(article -> articles.put(article.id(), article));
        return new Library(
                facts,
                drills,
                articles.values(),
                ours.conditions(),
                List.of(),
                ours.vocabulary(),
                ours.fingerprint() + "-grown");
    }

    static Library grown() {
        return of(Libraries.ours());
    }

    private static Card card(Map<String, String> row) {
        String how = row.getOrDefault("how_to", "");
        return new Card(
                how,
                List.of(how),
                "",
                row.getOrDefault("dosage", ""),
                row.getOrDefault("feel", ""),
                List.of(),
                null,
                null,
                null,
                List.of(),
                row.getOrDefault("note", ""));
    }

    static List<Map<String, String>> rows(Path tsv) {
        try {
            List<String> lines = Files.readAllLines(tsv);
            String[] header = lines.getFirst().split("\t");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < header.length; i++) {
                    row.put(header[i], i < cells.length ? cells[i] : "");
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static DrillId id(String value) {
        return new DrillId(value);
    }
}

package swivel.library;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Pages in another language. Each stands for the English page with its id: names and words differ, facts do not.
 *
 * @param language a BCP 47 tag, such as {@code de}
 */
public record Translation(
        String language,
        Map<DrillId, Drill> drills,
        Map<ArticleId, Article> articles,
        Map<SelfTestId, SelfTest> selfTests) {

    public Translation {
        drills = Collections.unmodifiableSortedMap(new TreeMap<>(drills));
        articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
        selfTests = Collections.unmodifiableSortedMap(new TreeMap<>(selfTests));
    }

    static Translation none(String language) {
        return of(language, List.of(), List.of(), List.of());
    }

    public static Translation of(
            String language, List<Drill> drills, List<Article> articles, List<SelfTest> selfTests) {
        return new Translation(
                language,
                drills.stream().collect(Collectors.toMap(Drill::id, Function.identity())),
                articles.stream().collect(Collectors.toMap(Article::id, Function.identity())),
                selfTests.stream().collect(Collectors.toMap(SelfTest::id, Function.identity())));
    }
}

package swivel.app.explaining;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import swivel.knowledge.Explanation.Share;
import swivel.knowledge.Explanation.Weighed;

/** What a question may mean, the likeliest first, and what speaks for each and against it. */
final class Meanings {
    private static final int SHOWN = 3;
    private static final int CLUES = 4;
    private static final int WORDS = 8;
    /** From here on a clue or a word is worth mentioning. */
    private static final double TELLING = 0.1;
    /** Less probable manners of asking are not worth a word. */
    private static final double LIKELY = 0.05;

    private Meanings() {}

    /** Two lines for each, or up to four. */
    static List<String> lines(List<Weighed> likeliestFirst) {
        return likeliestFirst.stream()
                .limit(SHOWN)
                .flatMap(each -> lines(each, likeliestFirst.getFirst()))
                .toList();
    }

    /** What would have been meant otherwise, and by how much it was beaten; nothing where it had no rival. */
    static List<String> second(List<Weighed> likeliestFirst) {
        return likeliestFirst.stream()
                .skip(1)
                .limit(1)
                .map(second -> String.format(
                        Locale.ROOT,
                        "%s, by %.1f: %s",
                        second.meaning(),
                        likeliestFirst.getFirst().score() - second.score(),
                        difference(likeliestFirst.getFirst(), second)))
                .toList();
    }

    /** The clues that parted the two, the weightiest first. */
    private static String difference(Weighed first, Weighed second) {
        Map<String, Double> apart = new HashMap<>();
        first.clues().forEach(clue -> apart.merge(clue.what(), clue.share(), Double::sum));
        second.clues().forEach(clue -> apart.merge(clue.what(), -clue.share(), Double::sum));
        return apart.entrySet().stream()
                .filter(clue -> Math.abs(clue.getValue()) >= TELLING)
                .sorted(Map.Entry.comparingByValue(Comparator.comparingDouble((Double by) -> -Math.abs(by))))
                .limit(CLUES)
                .map(clue -> String.format(Locale.ROOT, "%+.1f %s", clue.getValue(), clue.getKey()))
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> lines(Weighed meaning, Weighed likeliest) {
        double behind = likeliest.score() - meaning.score();
        String weighed = String.format(
                Locale.ROOT,
                "%s: %.0f %% (score %.1f%s)",
                meaning.meaning(),
                100 * meaning.share(),
                meaning.score(),
                behind > 0 ? String.format(Locale.ROOT, ", %.1f behind", behind) : "");
        String clues = meaning.clues().stream()
                .filter(clue -> Math.abs(clue.share()) >= TELLING)
                .limit(CLUES)
                .map(clue -> String.format(Locale.ROOT, "%+.1f %s", clue.share(), clue.what()))
                .collect(Collectors.joining("; "));
        Stream<String> told = Stream.of(weighed, "  " + clues);
        String words = words(meaning);
        Stream<String> matched = words.isEmpty() ? Stream.of() : Stream.of("  its words: " + words);
        Stream<String> likest = meaning.line() == null ? Stream.of() : Stream.of("  people say: " + meaning.line());
        return Stream.of(told, matched, likest).flatMap(each -> each);
    }

    private static String words(Weighed meaning) {
        return meaning.words().stream()
                .filter(word -> word.share() >= TELLING)
                .limit(WORDS)
                .map(word -> String.format(Locale.ROOT, "%s %.1f", word.what(), word.share()))
                .collect(Collectors.joining(", "));
    }

    static String shares(List<Share> likeliestFirst) {
        return likeliestFirst.stream()
                .filter(share -> share.share() >= LIKELY)
                .map(share -> String.format(Locale.ROOT, "%s %.0f %%", share.what(), 100 * share.share()))
                .collect(Collectors.joining(" · "));
    }
}

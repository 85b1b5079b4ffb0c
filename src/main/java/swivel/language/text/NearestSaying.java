package swivel.language.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the line of a lexicon of {@link Sayings} that a message comes nearest to, whatever the order of its words: the
 * cosine of both as sets of stems, rare ones weighing more (inverse document frequency; Spärck Jones 1972).
 *
 * <p>Safe for use by several threads.
 *
 * @param <E> what is said
 */
public final class NearestSaying<E extends Enum<E>> {
    private static final String NOTHING = "none";
    private static final String NUMBER = "#";
    private static final int FEWEST_SHARED = 2;

    private final Wording wording;
    private final Map<String, String> groups = new HashMap<>();
    private final List<Line<E>> lines = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();

    private record Line<E>(E meaning, Set<String> words) {}

    /**
     * What a message is near to.
     *
     * @param nearness 0 to 1
     */
    public record Near<E>(E meaning, double nearness) {}

    /** @throws VocabularyException if the lexicon names a constant that does not exist */
    public NearestSaying(Wording wording, String lexicon, Class<E> constants) {
        this.wording = wording;
        wording.vocabulary()
                .lexicon("groups")
                .forEach((name, members) -> members.stream()
                        .filter(member -> member.indexOf(' ') < 0)
                        .forEach(member -> stems(member).forEach(stem -> groups.putIfAbsent(stem, name))));
        wording.vocabulary().lexicon(lexicon).forEach((code, phrases) -> {
            if (!code.equals(NOTHING)) {
                E meaning = Wording.constant(constants, code, lexicon);
                phrases.forEach(phrase -> lines.add(new Line<>(meaning, wordsOfLine(phrase))));
            }
        });
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> line.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.forEach((word, count) -> weights.put(word, Math.log(1 + (double) lines.size() / count)));
    }

    private Set<String> wordsOfLine(String phrase) {
        Set<String> words = new HashSet<>();
        for (String part : phrase.replace("...", " ").replace("=", "").strip().split("\\s+")) {
            if (part.startsWith("{")) {
                words.add(part.substring(1, part.length() - 1));
            } else if (part.equals(NUMBER)) {
                words.add(NUMBER);
            } else {
                stems(part).forEach(stem -> words.add(groups.getOrDefault(stem, stem)));
            }
        }
        return words;
    }

    private List<String> stems(String word) {
        Utterance utterance = wording.hear(word);
        List<String> stems = new ArrayList<>();
        for (int i = 0; i < utterance.size(); i++) {
            stems.add(utterance.at(i).stem());
        }
        return stems;
    }

    /** Empty where no line shares two telling words with the message, or where one of its words is in no line at all. */
    public Optional<Near<E>> to(Utterance utterance) {
        Set<String> words = new HashSet<>();
        Set<String> telling = new HashSet<>();
        for (int i = 0; i < utterance.size(); i++) {
            Token token = utterance.at(i);
            String word = token.number() != null ? NUMBER : groups.getOrDefault(token.stem(), token.stem());
            words.add(word);
            if (!wording.isFiller(token)) {
                telling.add(word);
            }
        }
        if (!weights.keySet().containsAll(telling)) {
            return Optional.empty();
        }
        double length = length(words);
        return lines.stream()
                .filter(line -> telling.stream().filter(line.words()::contains).count() >= FEWEST_SHARED)
                .map(line -> new Near<>(line.meaning(), nearness(line.words(), words, length)))
                .max(Comparator.comparingDouble(Near::nearness));
    }

    private double nearness(Set<String> line, Set<String> words, double length) {
        double shared = 0;
        for (String word : line) {
            double weight = words.contains(word) ? weight(word) : 0;
            shared += weight * weight;
        }
        return shared == 0 ? 0 : shared / (length(line) * length);
    }

    private double length(Set<String> words) {
        double sum = 0;
        for (String word : words) {
            sum += weight(word) * weight(word);
        }
        return Math.sqrt(sum);
    }

    /** A word that no line has is as rare as can be. */
    private double weight(String word) {
        Double known = weights.get(word);
        return known == null ? Math.log(1.0 + lines.size()) : known;
    }
}

package swivel.language.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    private final List<E> meanings = new ArrayList<>();
    private final List<Double> lengths = new ArrayList<>();
    private final Map<String, Word> words = new HashMap<>();

    /**
     * A word of the lexicon.
     *
     * @param weight its inverse document frequency
     * @param lines in which it stands
     */
    private record Word(double weight, List<Integer> lines) {}

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
                        .forEach(member -> tokens(member).forEach(token -> groups.putIfAbsent(token.stem(), name))));
        List<Set<String>> lines = new ArrayList<>();
        wording.vocabulary().lexicon(lexicon).forEach((code, phrases) -> {
            if (!code.equals(NOTHING)) {
                E meaning = Wording.constant(constants, code, lexicon);
                phrases.forEach(phrase -> {
                    meanings.add(meaning);
                    lines.add(wordsOfLine(phrase));
                });
            }
        });
        index(lines);
    }

    private void index(List<Set<String>> lines) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int line = 0; line < lines.size(); line++) {
            for (String word : lines.get(line)) {
                places.computeIfAbsent(word, key -> new ArrayList<>()).add(line);
            }
        }
        places.forEach((word, found) ->
                words.put(word, new Word(Math.log(1 + (double) lines.size() / found.size()), List.copyOf(found))));
        lines.forEach(line -> lengths.add(length(line)));
    }

    private Set<String> wordsOfLine(String phrase) {
        Set<String> line = new HashSet<>();
        for (String part : phrase.replace("...", " ").replace("=", "").strip().split("\\s+")) {
            if (part.startsWith("{")) {
                line.add(part.substring(1, part.length() - 1));
            } else if (part.equals(NUMBER)) {
                line.add(NUMBER);
            } else {
                tokens(part).map(this::word).forEach(line::add);
            }
        }
        return line;
    }

    private Stream<Token> tokens(String text) {
        return tokens(wording.hear(text));
    }

    private static Stream<Token> tokens(Utterance utterance) {
        return IntStream.range(0, utterance.size()).mapToObj(utterance::at);
    }

    /** The group that a word belongs to stands for it. */
    private String word(Token token) {
        return token.number() != null ? NUMBER : groups.getOrDefault(token.stem(), token.stem());
    }

    /** Empty where no line shares two telling words with the message, or where one of its words is in no line at all. */
    public Optional<Near<E>> to(Utterance utterance) {
        Set<String> telling = tokens(utterance)
                .filter(token -> !token.isFiller())
                .map(this::word)
                .collect(Collectors.toSet());
        if (telling.size() < FEWEST_SHARED || !words.keySet().containsAll(telling)) {
            return Optional.empty();
        }
        Set<String> all = tokens(utterance).map(this::word).collect(Collectors.toSet());
        Map<Integer, Double> shared = new HashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        for (String said : all) {
            Word known = words.get(said);
            if (known != null) {
                int one = telling.contains(said) ? 1 : 0;
                known.lines().forEach(line -> {
                    shared.merge(line, known.weight() * known.weight(), Double::sum);
                    counts.merge(line, one, Integer::sum);
                });
            }
        }
        double length = length(all);
        return shared.entrySet().stream()
                .filter(line -> counts.getOrDefault(line.getKey(), 0) >= FEWEST_SHARED)
                .map(line -> new Near<>(
                        meanings.get(line.getKey()), line.getValue() / (lengths.get(line.getKey()) * length)))
                .max(Comparator.comparingDouble(Near::nearness));
    }

    private double length(Set<String> line) {
        double sum = 0;
        for (String word : line) {
            sum += weight(word) * weight(word);
        }
        return Math.sqrt(sum);
    }

    /** A word that no line has is as rare as can be. */
    private double weight(String word) {
        Word known = words.get(word);
        return known == null ? Math.log(1.0 + meanings.size()) : known.weight();
    }
}

package swivel.language.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings words into the one spelling that the vocabulary uses: contractions are written out, known slips mended, and a
 * long word that the vocabulary does not know becomes the one that it does know and that is a single slip away.
 */
final class Spelling {
    private static final int SHORTEST_WITH_SLIPS = 6;
    private static final int LONGEST = 40;
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Map<String, String> ENDINGS =
            Map.of("n't", "not", "'ve", "have", "'re", "are", "'ll", "will", "'d", "would", "'m", "am", "'s", "is");

    private final Map<String, List<String>> corrections = new HashMap<>();
    private final Map<Integer, List<String>> knownByStart = new HashMap<>();
    /** Each with its stem. */
    private final Map<String, String> known = new HashMap<>();

    private final Set<String> knownStems = new HashSet<>();
    private final Set<String> leftAlone;

    /**
     * @param corrections the right way, of one or more words → the other ways, each one word
     * @param leftAlone words that are no slips although they look like one
     */
    Spelling(Map<String, List<String>> corrections, Collection<String> leftAlone) {
        corrections.forEach((right, others) -> {
            for (String other : others) {
                this.corrections.put(other.replace("'", ""), List.of(right.split(" ")));
            }
        });
        this.leftAlone = Set.copyOf(leftAlone);
    }

    /** From now on, slips of this word are mended. Call it before the spelling is shared between threads. */
    void learn(String word, Stemmer stemmer) {
        if (known.containsKey(word)) {
            return;
        }
        String stem = stemmer.stem(word);
        known.put(word, stem);
        knownStems.add(stem);
        if (word.length() >= SHORTEST_WITH_SLIPS - 1) {
            knownByStart
                    .computeIfAbsent(start(word, word.length()), key -> new ArrayList<>())
                    .add(word);
        }
    }

    String stem(String word, Stemmer stemmer) {
        String stem = known.get(word);
        return stem == null ? stemmer.stem(word) : stem;
    }

    /** The word or words that this one stands for. */
    List<String> normal(String written, Stemmer stemmer) {
        String plain = written.replace("'", "");
        List<String> corrected = corrections.get(plain);
        if (corrected != null) {
            return corrected;
        }
        int apostrophe = written.lastIndexOf('\'');
        if (apostrophe > 0) {
            return writtenOut(written, apostrophe, stemmer);
        }
        return List.of(known.containsKey(plain) ? plain : mended(plain, stemmer));
    }

    private List<String> writtenOut(String written, int apostrophe, Stemmer stemmer) {
        boolean negated = written.endsWith("n't");
        String ending = negated ? "n't" : written.substring(apostrophe);
        String second = ENDINGS.get(ending);
        if (second == null || ending.length() == written.length()) {
            return List.of(written.replace("'", ""));
        }
        String first = written.substring(0, written.length() - ending.length());
        return List.of(mended(first.replace("'", ""), stemmer), second);
    }

    /** A word that is known, or an inflection of one, is no slip of another. */
    private String mended(String word, Stemmer stemmer) {
        if (!isDrawnOut(word)) {
            return withoutSlip(word, stemmer);
        }
        String doubled = DRAWN_OUT.matcher(word).replaceAll("$1$1");
        return known.containsKey(doubled)
                ? doubled
                : withoutSlip(DRAWN_OUT.matcher(word).replaceAll("$1"), stemmer);
    }

    /** "Sooore": whether a letter stands there three times in a row. */
    private static boolean isDrawnOut(String word) {
        for (int i = 2; i < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }

    private String withoutSlip(String word, Stemmer stemmer) {
        if (word.length() < SHORTEST_WITH_SLIPS
                || word.length() > LONGEST
                || known.containsKey(word)
                || leftAlone.contains(word)
                || knownStems.contains(stemmer.stem(word))) {
            return word;
        }
        for (int length = word.length() - 1; length <= word.length() + 1; length++) {
            for (String candidate : knownByStart.getOrDefault(start(word, length), List.of())) {
                if (isOneSlip(word, candidate)) {
                    return candidate;
                }
            }
        }
        return word;
    }

    /** The first letter and a length as one number. */
    private static int start(String word, int length) {
        return word.charAt(0) << Byte.SIZE | length;
    }

    /** Whether one letter more, less, other or swapped with its neighbour makes one word of the other. */
    static boolean isOneSlip(String word, String other) {
        int shorter = Math.min(word.length(), other.length());
        int head = 0;
        while (head < shorter && word.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && word.charAt(word.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        int left = word.length() - head - tail;
        int right = other.length() - head - tail;
        boolean swapped = left == 2
                && right == 2
                && word.charAt(head) == other.charAt(head + 1)
                && word.charAt(head + 1) == other.charAt(head);
        return swapped || (left <= 1 && right <= 1);
    }
}

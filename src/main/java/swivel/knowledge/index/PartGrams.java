package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a message speaks for a part of the card: its words, two and three that stand together, and the same with the kind
 * of a word in its place; how it opens and ends.
 */
final class PartGrams {
    private static final String NUMBER = "#";
    private static final String KIND = "@";
    private static final String OPENS = "^";
    private static final String ENDS = "$";
    private static final String LENGTH = "length~";
    private static final int SHORT = 3;
    private static final int LONG = 12;
    private static final int LONGEST_PHRASE = 4;

    private final Map<String, String> kinds;

    /** @param kinds phrase in the words of the index → the kind of thing that it names */
    PartGrams(Map<String, String> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    Map<String, String> kinds() {
        return kinds;
    }

    Set<String> of(List<String> spoken) {
        List<String> words = new ArrayList<>(spoken);
        words.replaceAll(word -> Grams.isFigure(word) ? NUMBER : word);
        Set<String> grams = new LinkedHashSet<>();
        add(grams, words);
        add(grams, inKinds(words));
        if (!words.contains(Manner.DRILL)) {
            grams.add(Manner.NAMELESS);
        }
        if (words.size() <= SHORT) {
            grams.add(LENGTH + words.size());
        } else if (words.size() > LONG) {
            grams.add(LENGTH + "long");
        }
        return grams;
    }

    private static void add(Set<String> grams, List<String> words) {
        grams.addAll(Grams.of(words));
        for (int i = 0; i + 2 < words.size(); i++) {
            grams.add(words.get(i) + '_' + words.get(i + 1) + '_' + words.get(i + 2));
        }
        if (!words.isEmpty()) {
            grams.add(OPENS + words.getFirst());
            grams.add(words.getLast() + ENDS);
        }
    }

    private List<String> inKinds(List<String> words) {
        List<String> kind = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int to = end(words, from);
            kind.add(to == from ? words.get(from) : KIND + kinds.get(phrase(words, from, to)));
            from = Math.max(from + 1, to);
        }
        return kind;
    }

    /** Where the longest phrase ends that starts here; here, where none does. */
    private int end(List<String> words, int from) {
        for (int to = Math.min(words.size(), from + LONGEST_PHRASE); to > from; to--) {
            if (kinds.containsKey(phrase(words, from, to))) {
                return to;
            }
        }
        return from;
    }

    private static String phrase(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}

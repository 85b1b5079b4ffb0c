package swivel.language.levels;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import swivel.language.text.Mention;
import swivel.language.text.Utterance;

/** Where the phrases of {@code levels.yaml} begin and end in one message. */
final class HintsFound {
    private static final int[] NOWHERE = new int[0];

    private final Hints hints;
    private final Utterance utterance;

    /** By hint: the end of the phrase that begins at each word, 0 where none does. */
    private final Map<Hint, int[]> ends = new EnumMap<>(Hint.class);

    /** By hint: the start of the phrase that ends before each word, −1 where none does. */
    private final Map<Hint, int[]> starts = new EnumMap<>(Hint.class);

    HintsFound(Hints hints, Utterance utterance) {
        this.hints = hints;
        this.utterance = utterance;
    }

    /** The end of the phrase that begins at this word, 0 where none does. */
    int endOf(Hint hint, int from) {
        int[] known = ends.computeIfAbsent(hint, this::ends);
        return from >= 0 && from < known.length ? known[from] : 0;
    }

    boolean begins(Hint hint, int from) {
        return endOf(hint, from) > 0;
    }

    /** The start of the phrase that ends before this word, less than 0 where none does. */
    int startOf(Hint hint, int to) {
        int[] known = starts.computeIfAbsent(hint, this::starts);
        return to < known.length ? known[to] : -1;
    }

    boolean endsBefore(Hint hint, int to) {
        return startOf(hint, to) >= 0;
    }

    private int[] ends(Hint hint) {
        List<Mention<Hint>> found = hints.all(hint, utterance);
        int[] byStart = found.isEmpty() ? NOWHERE : new int[utterance.size()];
        found.forEach(mention -> byStart[mention.from()] = mention.to());
        return byStart;
    }

    private int[] starts(Hint hint) {
        List<Mention<Hint>> found = hints.all(hint, utterance);
        int[] byEnd = found.isEmpty() ? NOWHERE : new int[utterance.size() + 1];
        Arrays.fill(byEnd, -1);
        found.forEach(mention -> byEnd[mention.to()] = mention.from());
        return byEnd;
    }
}

package swivel.knowledge;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import swivel.knowledge.index.Meaning;
import swivel.knowledge.index.Meaning.Form;
import swivel.knowledge.index.Phrasebook;
import swivel.knowledge.index.Phrasebook.Name;
import swivel.library.DrillId;

/** The words of which names of drills consist. Unchanging. */
final class NameWords {
    /** What a word weighs that stands in no name, */
    private static final double USUAL = 1;
    /** and one that says nothing by itself, such as "with". */
    private static final double LITTLE = 0.5;

    private static final BitSet NO_DRILL = new BitSet();

    /** The fewer drills have the word in their names, the more. */
    private final Map<String, Double> weights = new HashMap<>();

    /** The drills of the library, each with a number. */
    private final Map<DrillId, Integer> drills = new HashMap<>();

    /** The numbers of those that have the word in their names. */
    private final Map<String, BitSet> named = new HashMap<>();

    NameWords(Phrasebook book) {
        Set<Meaning> all = new HashSet<>();
        Map<String, Set<Meaning>> meanings = new HashMap<>();
        for (Name name : book.names()) {
            all.add(name.meaning());
            for (String word : name.words()) {
                meanings.computeIfAbsent(word, first -> new HashSet<>()).add(name.meaning());
            }
            if (name.meaning() instanceof Meaning.Named(DrillId drill)) {
                add(drill, name.words());
            }
        }
        meanings.forEach((word, of) -> weights.put(
                word,
                book.meanings(word).contains(Form.FILLER) ? LITTLE : Math.log(1 + (double) all.size() / of.size())));
    }

    private void add(DrillId drill, Collection<String> words) {
        Integer next = drills.size();
        Integer known = drills.putIfAbsent(drill, next);
        int number = known == null ? next : known;
        words.forEach(word -> named.computeIfAbsent(word, first -> new BitSet()).set(number));
    }

    double weight(String word) {
        return weights.getOrDefault(word, USUAL);
    }

    double weight(Iterable<String> words) {
        double weight = 0;
        for (String word : words) {
            weight += weight(word);
        }
        return weight;
    }

    /**
     * How much of what could be part of a name is part of each drill's names, each word by how few drills it names.
     *
     * @param weights of the drills by their numbers
     */
    @SuppressWarnings("ArrayRecordComponent") // not compared, and given to nobody
    record Calls(Map<DrillId, Integer> drills, double[] weights, double all) {
        /** 0 to 1. */
        double share(DrillId drill) {
            Integer number = drills.get(drill);
            return number == null || all == 0 ? 0 : weights[number] / all;
        }
    }

    /** Whose names these words, each once, are from. */
    Calls calls(Set<String> words) {
        double[] of = new double[drills.size()];
        double all = 0;
        for (String word : words) {
            double weight = weights.getOrDefault(word, 0.0);
            all += weight;
            BitSet drills = named.getOrDefault(word, NO_DRILL);
            for (int drill = drills.nextSetBit(0); drill >= 0; drill = drills.nextSetBit(drill + 1)) {
                of[drill] += weight;
            }
        }
        return new Calls(drills, of, all);
    }
}

package swivel.knowledge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.index.Meaning;
import swivel.knowledge.index.Phrasebook;
import swivel.knowledge.index.Phrasebook.Name;
import swivel.library.DrillId;

/** Spots the drills that a message names, the words of a name in whatever order. Unchanging. */
final class Names {
    /** This much of a name's weight must be there. */
    private static final double ENOUGH = 0.8;
    /** At most so many other telling words may stand among the words of a name. */
    private static final int GAPS = 2;
    /** What a name is worth more that stands there as it is written, and less for each word in between. */
    private static final double UNBROKEN = 1.1;

    private static final double PER_GAP = 0.05;
    private static final double USUAL = 1;

    private final Map<String, List<Scattered>> scattered = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    /**
     * A name whose words may stand in any order, with others between them.
     *
     * @param enough the weight from which on it is taken for named
     */
    private record Scattered(Meaning meaning, Set<String> words, double enough) {}

    /**
     * A place where drills are named.
     *
     * @param meanings whose name it is; several where drills share a name
     * @param places of the words of the name
     * @param weight the fuller and the rarer the name, the more
     */
    record Mention(Set<Meaning> meanings, BitSet places, double weight) {
        int length() {
            return places.cardinality();
        }

        int start() {
            return places.nextSetBit(0);
        }

        /** The first drill of the library with this name. */
        Optional<DrillId> drill() {
            return drills().stream().findFirst();
        }

        List<DrillId> drills() {
            List<DrillId> drills = new ArrayList<>();
            for (Meaning meaning : meanings) {
                if (meaning instanceof Meaning.Named(DrillId id)) {
                    drills.add(id);
                }
            }
            return drills;
        }

        boolean isAbsent() {
            return meanings.iterator().next() instanceof Meaning.Absent;
        }
    }

    Names(Phrasebook book) {
        Map<String, Set<Meaning>> meanings = new HashMap<>();
        Set<Meaning> all = new HashSet<>();
        for (Name name : book.names()) {
            all.add(name.meaning());
            for (String word : new HashSet<>(name.words())) {
                meanings.computeIfAbsent(word, first -> new HashSet<>()).add(name.meaning());
            }
        }
        meanings.forEach((word, of) -> weights.put(word, Math.log(1 + (double) all.size() / of.size())));
        for (Name name : book.names()) {
            Set<String> words = new HashSet<>(name.words());
            if (name.meaning() instanceof Meaning.Named && words.size() > 1) {
                add(new Scattered(name.meaning(), words, ENOUGH * weight(words)));
            }
        }
    }

    /** Under its rarest words, so many that what is left of the name without them is not enough. */
    private void add(Scattered name) {
        List<String> rarestFirst = name.words().stream()
                .sorted(Comparator.comparingDouble(word -> -weight(word)))
                .toList();
        double left = weight(rarestFirst);
        for (String word : rarestFirst) {
            if (left < name.enough()) {
                return;
            }
            scattered.computeIfAbsent(word, first -> new ArrayList<>()).add(name);
            left -= weight(word);
        }
    }

    /** The drills named, the fullest name first; no word counts for two of them. */
    List<Mention> in(Message message) {
        List<Mention> found = new ArrayList<>();
        for (Message.Phrase phrase : message.phrases()) {
            if (phrase.meaning() instanceof Meaning.Named || phrase.meaning() instanceof Meaning.Absent) {
                double weight = weight(message.at(phrase.places())) * UNBROKEN;
                found.add(new Mention(Set.of(phrase.meaning()), phrase.places(), weight));
            }
        }
        for (String word : new LinkedHashSet<>(message.words())) {
            for (Scattered name : scattered.getOrDefault(word, List.of())) {
                Mention mention = best(name, message);
                if (mention != null) {
                    found.add(mention);
                }
            }
        }
        return apart(found);
    }

    private double weight(Iterable<String> words) {
        double weight = 0;
        for (String word : words) {
            weight += weight(word);
        }
        return weight;
    }

    private double weight(String word) {
        return weights.getOrDefault(word, USUAL);
    }

    /** The best place where the words of this name stand close together. */
    private @Nullable Mention best(Scattered name, Message message) {
        Mention best = null;
        for (int from = 0; from < message.words().size(); from++) {
            if (name.words().contains(message.words().get(from))) {
                Mention mention = from(from, name, message);
                if (mention.length() > 1
                        && mention.weight() >= name.enough()
                        && (best == null || mention.weight() > best.weight())) {
                    best = mention;
                }
            }
        }
        return best;
    }

    private Mention from(int start, Scattered name, Message message) {
        int gaps = Math.min(GAPS, name.words().size() - 2);
        BitSet places = new BitSet();
        Set<String> seen = new HashSet<>();
        int between = 0;
        for (int place = start; place < message.words().size() && between <= gaps; place++) {
            String word = message.words().get(place);
            if (name.words().contains(word) && seen.add(word)) {
                places.set(place);
            } else if (message.parts().get(place) != Message.Part.FILLER) {
                between++;
            }
        }
        return new Mention(Set.of(name.meaning()), places, weight(seen) - PER_GAP * between);
    }

    /** Of mentions that overlap the weightiest; one mention where several drills share a name. */
    private static List<Mention> apart(List<Mention> found) {
        found.sort(Comparator.comparingDouble(Mention::weight).reversed().thenComparing(Mention::isAbsent));
        List<Mention> apart = new ArrayList<>();
        for (Mention mention : found) {
            int same = sharing(apart, mention);
            if (same >= 0) {
                Set<Meaning> meanings = new LinkedHashSet<>(apart.get(same).meanings());
                meanings.addAll(mention.meanings());
                apart.set(same, new Mention(meanings, mention.places(), mention.weight()));
            } else if (apart.stream().noneMatch(other -> other.places().intersects(mention.places()))) {
                apart.add(mention);
            }
        }
        return apart;
    }

    private static int sharing(List<Mention> apart, Mention mention) {
        for (int i = 0; i < apart.size(); i++) {
            Mention other = apart.get(i);
            if (other.places().equals(mention.places()) && other.weight() == mention.weight()) {
                return i;
            }
        }
        return -1;
    }
}

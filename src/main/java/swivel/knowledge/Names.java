package swivel.knowledge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private static final double ROUNDING = 1e-9;

    private final List<Whole> names = new ArrayList<>();
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final NameWords words;

    /**
     * A name of a drill of the library.
     *
     * @param enough the weight of its words that must be there
     */
    private record Whole(Meaning meaning, Set<String> words, double enough) {}

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

    Names(Phrasebook book, NameWords words) {
        this.words = words;
        book.names().forEach(this::add);
    }

    /** A name of one word stands in a message as it is written, or not at all. */
    private void add(Name name) {
        Set<String> wanted = Set.copyOf(name.words());
        if (name.meaning() instanceof Meaning.Named && wanted.size() > 1) {
            wanted.forEach(
                    word -> byWord.computeIfAbsent(word, first -> new BitSet()).set(names.size()));
            names.add(new Whole(name.meaning(), wanted, ENOUGH * words.weight(wanted)));
        }
    }

    /** The drills named, the fullest name first; no word counts for two of them. */
    List<Mention> in(Message message) {
        List<Mention> found = new ArrayList<>();
        for (Message.Phrase phrase : message.phrases()) {
            if (phrase.meaning() instanceof Meaning.Named || phrase.meaning() instanceof Meaning.Absent) {
                double weight = words.weight(message.at(phrase.places())) * UNBROKEN;
                found.add(new Mention(Set.of(phrase.meaning()), phrase.places(), weight));
            }
        }
        for (Whole name : candidates(message)) {
            Mention mention = scattered(name, message);
            if (mention != null) {
                found.add(mention);
            }
        }
        return apart(found);
    }

    /** The names of which enough words stand anywhere in the message: of many thousands a few. */
    private List<Whole> candidates(Message message) {
        Map<Integer, Double> reached = new LinkedHashMap<>();
        for (String word : new LinkedHashSet<>(message.words())) {
            double weight = words.weight(word);
            byWord.getOrDefault(word, new BitSet()).stream().forEach(name -> reached.merge(name, weight, Double::sum));
        }
        List<Whole> candidates = new ArrayList<>();
        reached.forEach((number, weight) -> {
            Whole name = names.get(number);
            if (weight >= name.enough() - ROUNDING) {
                candidates.add(name);
            }
        });
        return candidates;
    }

    /** The best place where the words of this name stand close together. */
    private @Nullable Mention scattered(Whole name, Message message) {
        Mention best = null;
        for (int from = 0; from < message.words().size(); from++) {
            if (name.words().contains(message.words().get(from))) {
                Mention mention = from(from, name.meaning(), name.words(), message);
                if (mention.length() > 1
                        && mention.weight() >= name.enough()
                        && (best == null || mention.weight() > best.weight())) {
                    best = mention;
                }
            }
        }
        return best;
    }

    private Mention from(int start, Meaning meaning, Set<String> wanted, Message message) {
        int gaps = Math.min(GAPS, wanted.size() - 2);
        BitSet places = new BitSet();
        Set<String> seen = new HashSet<>();
        int between = 0;
        for (int place = start; place < message.words().size() && between <= gaps; place++) {
            String word = message.words().get(place);
            if (wanted.contains(word) && seen.add(word)) {
                places.set(place);
            } else if (message.parts().get(place) != Message.Part.FILLER) {
                between++;
            }
        }
        return new Mention(Set.of(meaning), places, words.weight(seen) - PER_GAP * between);
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

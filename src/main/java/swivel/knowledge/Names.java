package swivel.knowledge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spots the drills that a message names, in whatever order the words of a name stand. */
final class Names {
    /** This much of a name's weight must be there. */
    private static final double ENOUGH = 0.8;
    /** At most so many other telling words may stand among the words of a name. */
    private static final int GAPS = 2;

    private final List<Phrasebook.Name> names;
    private final Map<String, List<Phrasebook.Name>> byWord = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();

    /**
     * A place where drills are named.
     *
     * @param meanings whose name it is; several where drills share a name
     * @param words of the name, found or not
     * @param weight of the words found
     */
    record Mention(Set<Meaning> meanings, BitSet places, int words, double weight) {
        int length() {
            return places.cardinality();
        }
    }

    Names(Phrasebook book) {
        this.names = book.names();
        Map<String, Set<Meaning>> drills = new HashMap<>();
        for (Phrasebook.Name name : names) {
            for (String word : new HashSet<>(name.words())) {
                byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(name);
                drills.computeIfAbsent(word, first -> new HashSet<>()).add(name.meaning());
            }
        }
        drills.forEach((word, of) -> weights.put(word, Math.log(1 + 120.0 / of.size())));
    }

    /** The drills named, the fullest name first; no word counts for two of them. */
    List<Mention> in(Message message) {
        List<Mention> found = new ArrayList<>();
        for (Message.Phrase phrase : message.phrases()) {
            if (phrase.meaning() instanceof Meaning.Named || phrase.meaning() instanceof Meaning.Absent) {
                double weight = phrase.places().stream()
                        .mapToDouble(place -> weights.getOrDefault(message.words().get(place), 1.0))
                        .sum();
                found.add(new Mention(Set.of(phrase.meaning()), phrase.places(), phrase.length(), weight * 1.1));
            }
        }
        Set<Phrasebook.Name> candidates = new LinkedHashSet<>();
        message.words().forEach(word -> candidates.addAll(byWord.getOrDefault(word, List.of())));
        for (Phrasebook.Name name : candidates) {
            Mention mention = scattered(name, message);
            if (mention != null) {
                found.add(mention);
            }
        }
        return apart(found);
    }

    private @org.jspecify.annotations.Nullable Mention scattered(Phrasebook.Name name, Message message) {
        Set<String> wanted = new HashSet<>(name.words());
        if (wanted.size() < 2 || name.meaning() instanceof Meaning.Absent) {
            return null;
        }
        int gaps = Math.min(GAPS, wanted.size() - 2);
        double all = wanted.stream().mapToDouble(word -> weights.getOrDefault(word, 1.0)).sum();
        Mention best = null;
        for (int from = 0; from < message.words().size(); from++) {
            if (!wanted.contains(message.words().get(from))) {
                continue;
            }
            BitSet places = new BitSet();
            Set<String> seen = new HashSet<>();
            double weight = 0;
            int between = 0;
            for (int place = from; place < message.words().size() && between <= gaps; place++) {
                String word = message.words().get(place);
                if (wanted.contains(word) && seen.add(word)) {
                    places.set(place);
                    weight += weights.getOrDefault(word, 1.0);
                } else if (message.parts().get(place) != Message.Part.FILLER) {
                    between++;
                }
            }
            double score = weight - 0.05 * between;
            if (weight >= ENOUGH * all && places.cardinality() > 1 && (best == null || score > best.weight())) {
                best = new Mention(Set.of(name.meaning()), places, wanted.size(), score);
            }
        }
        return best;
    }

    private static List<Mention> apart(List<Mention> found) {
        found.sort(Comparator.comparingDouble(Mention::weight)
                .reversed()
                .thenComparing(mention -> mention.meanings().iterator().next() instanceof Meaning.Absent));
        List<Mention> apart = new ArrayList<>();
        for (Mention mention : found) {
            int same = -1;
            boolean overlaps = false;
            for (int i = 0; i < apart.size(); i++) {
                if (apart.get(i).places().equals(mention.places())
                        && apart.get(i).weight() - mention.weight() < 1e-9) {
                    same = i;
                }
                overlaps |= apart.get(i).places().intersects(mention.places());
            }
            if (same >= 0) {
                Mention shared = apart.get(same);
                Set<Meaning> meanings = new LinkedHashSet<>(shared.meanings());
                meanings.addAll(mention.meanings());
                apart.set(same, new Mention(meanings, shared.places(), shared.words(), shared.weight()));
            } else if (!overlaps) {
                apart.add(mention);
            }
        }
        return apart;
    }
}

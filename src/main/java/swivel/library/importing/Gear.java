package swivel.library.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import swivel.library.Equipment;

/** The equipment words of both lists, lower case, and what a person must own for them. */
final class Gear {
    private static final Map<String, Set<Equipment>> OWNED = Map.ofEntries(
            Map.entry("bands", Set.of(Equipment.LONG_BAND, Equipment.MINI_BAND)),
            Map.entry("bench", Set.of(Equipment.BENCH)),
            Map.entry("body only", Set.of()),
            Map.entry("cable", Set.of(Equipment.CABLE)),
            Map.entry("dumbbell", Set.of(Equipment.DUMBBELL)),
            Map.entry("foam roll", Set.of(Equipment.FOAM_ROLLER)),
            Map.entry("gym mat", Set.of()),
            Map.entry("kettlebell", Set.of(Equipment.KETTLEBELL)),
            Map.entry("kettlebells", Set.of(Equipment.KETTLEBELL)),
            Map.entry("medicine ball", Set.of(Equipment.MEDICINE_BALL)),
            Map.entry("none (bodyweight exercise)", Set.of()),
            Map.entry("resistance band", Set.of(Equipment.LONG_BAND, Equipment.MINI_BAND)));

    private Gear() {}

    /** The first of these words that stands for nothing the library knows. */
    static Optional<String> unknown(List<String> words) {
        return words.stream().filter(word -> !OWNED.containsKey(word)).findFirst();
    }

    /** The needs of the words that the library knows: any one thing of each set is enough. */
    static List<Set<Equipment>> needs(List<String> words) {
        return words.stream()
                .map(word -> OWNED.getOrDefault(word, Set.of()))
                .filter(need -> !need.isEmpty())
                .toList();
    }
}

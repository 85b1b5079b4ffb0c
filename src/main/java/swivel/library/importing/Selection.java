package swivel.library.importing;

import java.util.Collections;
import java.util.Set;

/** Which exercises of a list are wanted. */
public enum Selection {
    /**
     * Those whose main muscles or whose name are of the hip, groin or buttocks, and stretches of the lower back and the
     * trunk.
     */
    ABOUT_THE_HIP,
    ALL;

    private static final Set<String> NAMES_OF_THE_HIP = Set.of(
            "abduction",
            "abductions",
            "abductor",
            "abductors",
            "adduction",
            "adductions",
            "adductor",
            "adductors",
            "glute",
            "glutes",
            "gluteal",
            "gluteus",
            "groin",
            "hip",
            "hips",
            "iliopsoas",
            "iliotibial",
            "piriformis",
            "psoas");

    boolean wants(Exercise exercise) {
        return switch (this) {
            case ALL -> true;
            case ABOUT_THE_HIP ->
                exercise.muscles().stream().anyMatch(Muscles::isOfTheHip)
                        || !Collections.disjoint(Prose.words(exercise.name()), NAMES_OF_THE_HIP)
                        || (exercise.stretch() && exercise.muscles().stream().anyMatch(Muscles::isOfTheTrunk));
        };
    }
}

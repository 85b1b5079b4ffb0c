package swivel.library.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import swivel.library.TargetRegion;

/** The muscle words of both lists, lower case, and where they lie. */
final class Muscles {
    private static final Set<String> OF_THE_HIP = Set.of(
            "abductors", "adductors", "glutes", "gluteus maximus", "gluteus medius", "gluteus minimus", "iliopsoas");
    private static final Map<String, TargetRegion> REGIONS = Map.ofEntries(
            Map.entry("abdominals", TargetRegion.TRUNK_PELVIS),
            Map.entry("abductors", TargetRegion.OUTER_HIP),
            Map.entry("adductors", TargetRegion.INNER_THIGH),
            Map.entry("biceps femoris", TargetRegion.BACK_HIP),
            Map.entry("erector spinae", TargetRegion.TRUNK_PELVIS),
            Map.entry("glutes", TargetRegion.BACK_HIP),
            Map.entry("gluteus maximus", TargetRegion.BACK_HIP),
            Map.entry("gluteus medius", TargetRegion.OUTER_HIP),
            Map.entry("gluteus minimus", TargetRegion.OUTER_HIP),
            Map.entry("hamstrings", TargetRegion.BACK_HIP),
            Map.entry("iliopsoas", TargetRegion.FRONT_HIP),
            Map.entry("lower back", TargetRegion.TRUNK_PELVIS),
            Map.entry("obliquus externus abdominis", TargetRegion.TRUNK_PELVIS),
            Map.entry("rectus abdominis", TargetRegion.TRUNK_PELVIS));
    private static final Set<String> ELSEWHERE = Set.of(
            "anterior deltoid",
            "biceps",
            "biceps brachii",
            "brachialis",
            "calves",
            "chest",
            "forearms",
            "gastrocnemius",
            "lats",
            "latissimus dorsi",
            "middle back",
            "neck",
            "pectoralis major",
            "quadriceps",
            "quadriceps femoris",
            "serratus anterior",
            "shoulders",
            "soleus",
            "trapezius",
            "traps",
            "triceps",
            "triceps brachii");

    private Muscles() {}

    static boolean isKnown(String word) {
        return REGIONS.containsKey(word) || ELSEWHERE.contains(word);
    }

    static boolean isOfTheHip(String word) {
        return OF_THE_HIP.contains(word);
    }

    static boolean isOfTheTrunk(String word) {
        return REGIONS.get(word) == TargetRegion.TRUNK_PELVIS;
    }

    /** The region of the first of these muscles that has one. */
    static Optional<TargetRegion> region(List<String> words) {
        return words.stream().filter(REGIONS::containsKey).map(REGIONS::get).findFirst();
    }
}

package swivel.library.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import swivel.library.Action;
import swivel.library.Category;
import swivel.library.Equipment;
import swivel.library.MotionFlag;
import swivel.library.TargetRegion;
import swivel.library.importing.Exercise.Gap;
import swivel.library.importing.TakenNames.Claim;

/**
 * A drill as far as a list can tell it. Placeholders err on the safe side: every motion flag is set, so that nobody with a
 * complaint could be given the drill, and the level is the highest.
 *
 * @param front front matter, key → text, number, list or map
 * @param gaps what a person has to fill in
 */
record Draft(Map<String, Object> front, List<String> steps, List<String> remarks, List<Gap> gaps) {
    private static final int MOST_STEPS = 50;
    private static final int LONGEST_STEP = 140;
    private static final int LONGEST_ALIAS = 60;
    private static final int HIGHEST_LEVEL = 3;

    static Draft of(Exercise exercise, Claim claim) {
        List<Gap> gaps = new ArrayList<>();
        name(exercise, claim, gaps);
        Map<String, Object> front = new LinkedHashMap<>();
        front.put("id", claim.id().value());
        front.put("name", claim.name());
        front.put("draft", true);
        front.put("aliases", new ArrayList<>(claim.aliases()));
        front.put("category", code(category(exercise, gaps)));
        front.put("actions", codes(Action.values()));
        front.put("region", code(region(exercise, gaps)));
        front.put("level", level(exercise, gaps));
        equipment(exercise, front, gaps);
        front.put("dose", dose());
        front.put("days-per-week", "1");
        front.put(
                "motion-flags",
                Arrays.stream(MotionFlag.values())
                        .map(flag -> flag.name().toLowerCase(Locale.ROOT))
                        .toList());
        front.put("source", exercise.origin().list().code());
        front.put("source-url", exercise.origin().url());
        front.put("license", exercise.origin().license());
        front.put("license-author", exercise.origin().author());
        List<String> steps = steps(exercise, gaps);
        gaps.addAll(exercise.gaps());
        gaps.addAll(absentFromEveryList());
        return new Draft(front, steps, exercise.remarks(), gaps);
    }

    private static List<Gap> absentFromEveryList() {
        return List.of(
                new Gap("actions", "the list has none, so all stand here: keep those that the drill trains"),
                new Gap(
                        "dose",
                        "the list has none, 1 × 1 is a placeholder: write sets, reps or seconds, and whether sides are "
                                + "worked each, alternating or together"),
                new Gap(
                        "days-per-week",
                        "the list has none, 1 is a placeholder: write such as 3-5 or daily, and max-in-7-days where there "
                                + "is a cap"),
                new Gap(
                        "motion-flags",
                        "the list has none, so all stand here and keep the drill from whoever has a complaint: keep those "
                                + "that hold"),
                new Gap("easier, harder, pair", "the list has none: name the neighbouring drills where there are any"),
                new Gap("sources", "name the keys of sources.yaml that dose and claims rest on"),
                new Gap(
                        "headings",
                        "the list has only steps: write Set-up, Breath and tempo, Dose, Feel, Mistakes, Leave it out and "
                                + "Why, and the others where they hold"));
    }

    private static void name(Exercise exercise, Claim claim, List<Gap> gaps) {
        if (claim.sameAs() != null) {
            gaps.add(new Gap(
                    "id, name",
                    "'" + claim.sameAs()
                            + "' is called so already: merge the two, or give this one a name of its own"));
        } else if (!claim.name().equals(exercise.name())) {
            gaps.add(new Gap(
                    "name", "the list's name has " + exercise.name().length() + " characters: write one of 3 to 60"));
        }
        if (!claim.dropped().isEmpty()) {
            gaps.add(new Gap(
                    "aliases",
                    "taken by other drills, too long or too short: "
                            + String.join(
                                    "; ",
                                    claim.dropped().stream()
                                            .map(alias -> Prose.shorten(alias, LONGEST_ALIAS))
                                            .toList())));
        }
    }

    private static Category category(Exercise exercise, List<Gap> gaps) {
        return Optional.ofNullable(exercise.category()).orElseGet(() -> {
            gaps.add(new Gap("category", "the list has none that fits, mobility is a placeholder: choose one"));
            return Category.MOBILITY;
        });
    }

    private static int level(Exercise exercise, List<Gap> gaps) {
        return Optional.ofNullable(exercise.level()).orElseGet(() -> {
            gaps.add(new Gap("level", "the list has none that fits, " + HIGHEST_LEVEL + " is a placeholder: 1 to 3"));
            return HIGHEST_LEVEL;
        });
    }

    private static TargetRegion region(Exercise exercise, List<Gap> gaps) {
        exercise.muscles().stream()
                .filter(word -> !Muscles.isKnown(word))
                .forEach(word -> gaps.add(
                        new Gap("muscles", "'" + word + "' is not known here: see whether it is of the hip", word)));
        return Muscles.region(exercise.muscles()).orElseGet(() -> {
            gaps.add(new Gap(
                    "region",
                    "the list's main muscles (" + String.join(", ", exercise.muscles())
                            + ") name none, whole-hip is a placeholder: choose one"));
            return TargetRegion.WHOLE_HIP;
        });
    }

    private static void equipment(Exercise exercise, Map<String, Object> front, List<Gap> gaps) {
        List<String> words = exercise.equipment();
        List<Set<Equipment>> needs = Gear.needs(words);
        front.put("equipment", words.isEmpty() ? "not stated" : String.join("; ", words));
        if (words.isEmpty()) {
            gaps.add(new Gap("equipment", "the list has none: write it as people read it, or none"));
        }
        Gear.unknown(words)
                .ifPresent(word -> gaps.add(new Gap(
                        "requires-one-of",
                        "'" + word + "' has no word here: see whether the drill can be kept",
                        word)));
        if (needs.size() == 1) {
            front.put(
                    "requires-one-of", codes(needs.getFirst().stream().sorted().toArray(Equipment[]::new)));
        } else if (needs.size() > 1) {
            gaps.add(new Gap("requires-one-of", "the list wants several things at once: write the one that counts"));
        }
    }

    private static Map<String, Object> dose() {
        Map<String, Object> dose = new LinkedHashMap<>();
        dose.put("sets", 1);
        dose.put("reps", 1);
        dose.put("sides", "together");
        return dose;
    }

    private static List<String> steps(Exercise exercise, List<Gap> gaps) {
        List<String> steps = Prose.sentences(exercise.lines());
        if (steps.isEmpty()) {
            gaps.add(new Gap("steps", "the list has no instructions: write them, one action a step"));
        } else if (steps.size() > MOST_STEPS) {
            gaps.add(new Gap("steps", "the list has " + steps.size() + ", the first " + MOST_STEPS + " stand here"));
        }
        long tooLong =
                steps.stream().filter(step -> step.length() > LONGEST_STEP).count();
        if (tooLong > 0) {
            gaps.add(new Gap(
                    "steps",
                    tooLong + " are longer than " + LONGEST_STEP + " characters: cut them, one action a step"));
        }
        return steps.stream().limit(MOST_STEPS).toList();
    }

    private static List<String> codes(Enum<?>... constants) {
        return Stream.of(constants).map(Draft::code).toList();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package swivel.library.linting;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import swivel.library.Action;
import swivel.library.Category;
import swivel.library.DrillId;
import swivel.library.Equipment;
import swivel.library.TargetRegion;

/** Words lead to drills that are there, and wishes to facts that drills have. */
final class LexiconRule implements Rule {
    private static final String ABSENT = "absent-drills";
    private static final String GOALS = "goals";
    private static final String BODYWEIGHT = "bodyweight";

    @Override
    public void check(Content content, Findings findings) {
        Set<String> drills = new HashSet<>();
        content.allFacts().stream().map(drill -> drill.id()).map(DrillId::value).forEach(drills::add);
        check(content, ABSENT, drills, "there is no drill", "name files of drills/", findings);
        check(
                content,
                GOALS,
                facts(),
                "no drill can have the fact",
                "name a region, action, category or equipment",
                findings);
    }

    private static void check(
            Content content, String lexicon, Set<String> known, String fault, String cure, Findings findings) {
        String file = "vocabulary/en/" + lexicon + ".yaml";
        Map<String, List<String>> lines =
                content.library().vocabulary().lexicons().getOrDefault(lexicon, Map.of());
        for (String meaning : lines.keySet()) {
            Arrays.stream(meaning.split(" "))
                    .filter(code -> !known.contains(code))
                    .forEach(code -> findings.add(
                            file, content.lines().of(file, "/" + meaning), fault + " '" + code + "'", cure));
        }
    }

    private static Set<String> facts() {
        Set<String> facts = new HashSet<>(Set.of(BODYWEIGHT));
        Stream.of(TargetRegion.values(), Action.values(), Category.values(), Equipment.values())
                .flatMap(Arrays::stream)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(facts::add);
        return facts;
    }
}

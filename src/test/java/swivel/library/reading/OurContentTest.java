package swivel.library.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import swivel.library.Action;
import swivel.library.Condition;
import swivel.library.Dose;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Frequency;
import swivel.library.Library;
import swivel.library.MotionFlag;

/** The content that ships against the catalogue that it was written from. */
class OurContentTest {
    private final Library library = Libraries.ours();

    /** What the cards warn of and the catalogue does not: the same demands as of drills that are alike. */
    private static final Map<String, Set<MotionFlag>> BEYOND_THE_CATALOGUE = Map.of(
            "adductor-rock-back", Set.of(MotionFlag.DEEP_FLEXION, MotionFlag.DEEP_KNEE),
            "ninety-ninety-isometrics", Set.of(MotionFlag.PASSIVE_END),
            "side-plank-hip-dip", Set.of(MotionFlag.SIDELYING),
            "tempo-squat", Set.of(MotionFlag.DEEP_FLEXION),
            "worlds-greatest-stretch", Set.of(MotionFlag.HAM_STRETCH));

    @Test
    void whatGoesBeyondTheCatalogueStandsThere() {
        BEYOND_THE_CATALOGUE.forEach((id, flags) ->
                assertThat(library.facts(new DrillId(id)).orElseThrow().flags()).containsAll(flags));
    }

    /** Where the program looks for a condition by its code, a new code would switch a protection off. */
    @Test
    void theConditionsThatTheProgramKnowsByTheirCodesAreThere() {
        assertThat(library.conditions())
                .extracting(Condition::code)
                .contains("adductor-strain", "past-injury", "thr-within-precautions", "thr-posterior", "thr-anterior")
                .contains("pregnancy-20wk-supine", "pregnancy-prone", "falls-risk");
    }

    @Test
    void everyDrillOfTheCatalogueStandsThereWithItsFacts() throws IOException {
        List<String> differences = new ArrayList<>();
        List<Map<String, String>> rows = catalogue();

        for (Map<String, String> row : rows) {
            DrillFacts drill = library.facts(new DrillId(field(row, "id"))).orElseThrow();
            Map<String, String> ours = asCatalogueRow(drill);
            ours.forEach((column, value) -> {
                if (!isKept(column, field(row, column), value)) {
                    differences.add(drill.id() + "." + column + ": " + value + " is not " + field(row, column));
                }
            });
        }

        assertThat(rows).hasSize(82);
        assertThat(differences).isEmpty();
    }

    /** A drill may have more names than the catalogue knows; they come after its own. */
    private static boolean isKept(String column, String fact, String ours) {
        return column.equals("aliases") ? ours.equals(fact) || ours.startsWith(fact + "; ") : ours.equals(fact);
    }

    @Test
    void articlesLinkOnlyToFinishedDrills() {
        assertThat(library.articles())
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(article -> assertThat(article.drills())
                        .allSatisfy(drill -> assertThat(library.drill(drill)).isPresent()));
    }

    private Map<String, String> asCatalogueRow(DrillFacts drill) {
        Dose dose = drill.dose();
        Frequency frequency = drill.frequency();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("name", drill.name());
        row.put("aliases", String.join("; ", drill.aliases()));
        row.put("category", drill.category().name().toLowerCase(Locale.ROOT));
        row.put("actions", sorted(drill.actions().stream().map(OurContentTest::code)));
        row.put("region", code(drill.region()));
        row.put("equipment", drill.equipment());
        row.put("level", String.valueOf(drill.level()));
        row.put("sets", String.valueOf(dose.sets()));
        row.put("reps", dose.reps() == null ? "" : String.valueOf(dose.reps()));
        row.put("seconds", dose.seconds() == null ? "" : String.valueOf(dose.seconds()));
        row.put(
                "per_side",
                switch (dose.sides()) {
                    case EACH -> "yes";
                    case ALTERNATING -> "alt";
                    case TOGETHER, ONE -> "no";
                });
        row.put("freq_week", frequency.isDaily() ? "daily ok" : days(frequency));
        row.put("cap_week", frequency.cap() == null ? "" : String.valueOf(frequency.cap()));
        row.put("easier", drill.easier() == null ? "-" : drill.easier().value());
        row.put("harder", drill.harder() == null ? "-" : drill.harder().value());
        row.put("pair", drill.pair() == null ? "" : drill.pair().value());
        row.put(
                "motion_flags",
                sorted(catalogued(drill).stream().map(flag -> flag.name().toLowerCase(Locale.ROOT))));
        row.put(
                "contraindications",
                sorted(library.contraindications(drill).stream()
                        .filter(condition -> !condition.blocksAll())
                        .filter(condition -> !Collections.disjoint(condition.blocks(), catalogued(drill)))
                        .map(Condition::code)));
        return row;
    }

    /** The flags of the drill without those that go beyond the catalogue. */
    private static Set<MotionFlag> catalogued(DrillFacts drill) {
        Set<MotionFlag> flags = new HashSet<>(drill.flags());
        flags.removeAll(BEYOND_THE_CATALOGUE.getOrDefault(drill.id().value(), Set.of()));
        return flags;
    }

    private static String days(Frequency frequency) {
        return frequency.minDays() == frequency.maxDays()
                ? String.valueOf(frequency.minDays())
                : frequency.minDays() + "-" + frequency.maxDays();
    }

    private static String code(Enum<?> constant) {
        if (constant == Action.INTERNAL_ROTATION) {
            return "IR";
        }
        return constant == Action.EXTERNAL_ROTATION
                ? "ER"
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String sorted(java.util.stream.Stream<String> values) {
        return values.sorted().collect(Collectors.joining(";"));
    }

    private static String field(Map<String, String> row, String column) {
        String value = row.getOrDefault(column, "");
        return switch (column) {
            case "actions", "motion_flags", "contraindications" ->
                sorted(Arrays.stream(value.split(";")).filter(part -> !part.isEmpty()));
            case "aliases" -> withoutRepeats(value);
            default -> value;
        };
    }

    /** The catalogue names some aliases twice in another case; content does not. */
    private static String withoutRepeats(String aliases) {
        Map<String, String> byLowerCase = new LinkedHashMap<>();
        for (String alias : aliases.split("; ")) {
            byLowerCase.putIfAbsent(alias.toLowerCase(Locale.ROOT), alias);
        }
        return String.join("; ", byLowerCase.values());
    }

    private static List<Map<String, String>> catalogue() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/catalogue.tsv"));
        String[] header = lines.getFirst().split("\t");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}

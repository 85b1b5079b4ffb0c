package swivel.coaching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.library.Action;
import swivel.library.Card;
import swivel.library.Category;
import swivel.library.Condition;
import swivel.library.Dose;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Equipment;
import swivel.library.Frequency;
import swivel.library.Library;
import swivel.library.MotionFlag;
import swivel.library.TargetRegion;
import swivel.library.Vocabulary;

/** The project's own drills and conditions, with empty cards. */
public final class Libraries {
    private static final Path CONTENT = Path.of("content");
    private static final Card CARD = new Card(
            "Set-up", List.of("Step"), "Breath", "2 × 10", "Feel", List.of(), null, null, null, List.of(), "Why");

    /** Every drill, drafts taken for finished ones. */
    public static final Library WHOLE = read(true);

    /** As it stands: drafts lend their facts only. */
    public static final Library AS_IT_STANDS = read(false);

    private Libraries() {}

    public static DrillFacts drill(String id) {
        return WHOLE.facts(new DrillId(id)).orElseThrow();
    }

    private static Library read(boolean draftsToo) {
        try (Stream<Path> files = Files.list(CONTENT.resolve("drills"))) {
            List<Sheet> sheets = files.sorted().map(Sheet::ofFrontMatter).toList();
            List<Drill> finished = sheets.stream()
                    .filter(sheet -> draftsToo || !sheet.has("draft"))
                    .map(sheet -> new Drill(facts(sheet), CARD))
                    .toList();
            List<Condition> conditions = Sheet.ofYaml(CONTENT.resolve("conditions.yaml")).sheets("conditions").stream()
                    .map(Libraries::condition)
                    .toList();
            return new Library(
                    sheets.stream().map(Libraries::facts).toList(),
                    finished,
                    List.of(),
                    conditions,
                    List.of(),
                    new Vocabulary(Map.of()),
                    "test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Condition condition(Sheet sheet) {
        boolean all = sheet.texts("blocks").contains("ALL");
        return new Condition(
                sheet.text("code"),
                sheet.text("asked-as"),
                all,
                all ? Set.of() : sheet.constants(MotionFlag.class, "blocks"),
                sheet.texts("keeps").stream().map(DrillId::new).collect(Collectors.toSet()),
                sheet.textOrNull("cleared-by"),
                sheet.textOrNull("note"));
    }

    private static DrillFacts facts(Sheet sheet) {
        Sheet dose = sheet.sheet("dose");
        return new DrillFacts(
                new DrillId(sheet.text("id")),
                sheet.text("name"),
                sheet.texts("aliases"),
                sheet.constant(Category.class, "category"),
                sheet.constants(Action.class, "actions"),
                sheet.constant(TargetRegion.class, "region"),
                Integer.parseInt(sheet.text("level")),
                sheet.text("equipment"),
                sheet.constants(Equipment.class, "requires-one-of"),
                new Dose(
                        Integer.parseInt(dose.text("sets")),
                        dose.numberOrNull("reps"),
                        dose.numberOrNull("seconds"),
                        dose.constant(Dose.Sides.class, "sides")),
                frequency(sheet.text("days-per-week"), sheet.numberOrNull("max-in-7-days")),
                link(sheet, "easier"),
                link(sheet, "harder"),
                link(sheet, "pair"),
                sheet.constants(MotionFlag.class, "motion-flags"),
                List.of());
    }

    private static Frequency frequency(String days, @Nullable Integer cap) {
        if (days.equals("daily")) {
            return new Frequency(7, 7, cap);
        }
        int hyphen = days.indexOf('-');
        int fewest = Integer.parseInt(hyphen < 0 ? days : days.substring(0, hyphen));
        return new Frequency(fewest, hyphen < 0 ? fewest : Integer.parseInt(days.substring(hyphen + 1)), cap);
    }

    private static @Nullable DrillId link(Sheet sheet, String key) {
        return sheet.has(key) ? new DrillId(sheet.text(key)) : null;
    }
}

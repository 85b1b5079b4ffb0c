package swivel.library.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import swivel.library.Category;
import swivel.library.importing.Exercise.Gap;
import swivel.library.importing.Exercise.Origin;
import swivel.library.importing.ImportReport.SkipReason;

/** An entry of free-exercise-db. The list has one licence for all, and its own tracker disputes it. */
final class FreeExerciseDb {
    private static final Pattern ID = Pattern.compile("[0-9a-zA-Z_-]{1,200}");
    private static final String ENTRIES = "https://github.com/yuhonas/free-exercise-db/blob/main/exercises/";
    private static final Map<String, Integer> LEVELS = Map.of("beginner", 1, "intermediate", 2, "expert", 3);
    private static final String STRETCHING = "stretching";
    private static final Map<String, Category> CATEGORIES = Map.of(
            STRETCHING,
            Category.MOBILITY,
            "strength",
            Category.STRENGTH,
            "powerlifting",
            Category.STRENGTH,
            "olympic weightlifting",
            Category.STRENGTH,
            "strongman",
            Category.STRENGTH,
            "plyometrics",
            Category.INTEGRATION);

    private FreeExerciseDb() {}

    static Mapping map(JsonNode entry) {
        String name = Fields.text(entry, "name");
        String id = Fields.text(entry, "id");
        if (!ID.matcher(id).matches()) {
            return new Mapping.Unusable(SkipReason.NO_SOURCE, name);
        }
        List<Gap> gaps = new ArrayList<>();
        gaps.add(new Gap(
                "license",
                "the list claims the Unlicense for everything, and its own tracker (issues 2 and 13) disputes where the "
                        + "words come from: write the steps in words of your own before people see them"));
        int pictures = entry.path("images").size();
        if (pictures > 0) {
            gaps.add(new Gap("images", pictures + " left behind: whose they are is disputed; draw your own"));
        }
        String category = Fields.word(entry, "category");
        String gear = Fields.word(entry, "equipment");
        List<String> equipment = gear.isEmpty() ? List.of() : List.of(gear);
        return new Mapping.Usable(new Exercise(
                name,
                List.of(),
                new Origin(
                        ExerciseList.FREE_EXERCISE_DB,
                        id,
                        ENTRIES + id + ".json",
                        "Unlicense (https://unlicense.org), as the list claims",
                        "free-exercise-db contributors"),
                Fields.words(Fields.texts(entry.path("primaryMuscles"))),
                category.equals(STRETCHING) || Prose.words(name).contains("stretch"),
                category(category, equipment, gaps),
                level(Fields.word(entry, "level"), gaps),
                equipment,
                Fields.texts(entry.path("instructions")),
                remarks(entry),
                gaps));
    }

    private static @Nullable Category category(String word, List<String> equipment, List<Gap> gaps) {
        if (word.equals(STRETCHING) && equipment.contains("foam roll")) {
            return Category.RELEASE;
        }
        Category category = CATEGORIES.get(word);
        if (category == null && !word.isEmpty()) {
            gaps.add(new Gap("category", "'" + word + "' is no category here", word));
        }
        return category;
    }

    private static @Nullable Integer level(String word, List<Gap> gaps) {
        Integer level = LEVELS.get(word);
        if (level == null && !word.isEmpty()) {
            gaps.add(new Gap("level", "'" + word + "' is no level here", word));
        }
        return level;
    }

    private static List<String> remarks(JsonNode entry) {
        List<String> remarks = new ArrayList<>();
        for (String field : List.of("force", "mechanic")) {
            if (!Fields.text(entry, field).isEmpty()) {
                remarks.add(field + ": " + Fields.text(entry, field));
            }
        }
        List<String> others = Fields.texts(entry.path("secondaryMuscles"));
        if (!others.isEmpty()) {
            remarks.add("other muscles: " + String.join(", ", others));
        }
        return remarks;
    }
}

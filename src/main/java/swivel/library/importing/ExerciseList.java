package swivel.library.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;

/** A public exercise list whose format can be read. */
public enum ExerciseList {
    /** One JSON array of exercises, as {@code dist/exercises.json} of its project holds it. */
    FREE_EXERCISE_DB("free-exercise-db"),
    /** A saved page of {@code /api/v2/exerciseinfo/}, or a JSON array of such pages. */
    WGER("wger");

    private final String code;

    ExerciseList(String code) {
        this.code = code;
    }

    /** The name that commands and front matter use. */
    public String code() {
        return code;
    }

    public static Optional<ExerciseList> of(String code) {
        return Arrays.stream(values()).filter(list -> list.code.equals(code)).findFirst();
    }

    Mapping map(JsonNode entry) {
        return switch (this) {
            case FREE_EXERCISE_DB -> FreeExerciseDb.map(entry);
            case WGER -> Wger.map(entry);
        };
    }
}

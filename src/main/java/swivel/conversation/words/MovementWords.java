package swivel.conversation.words;

import java.util.Collection;
import java.util.stream.Collectors;
import swivel.library.Action;

/** Movements as people call them. */
final class MovementWords {
    private MovementWords() {}

    static String of(Action action) {
        return switch (action) {
            case FLEXION -> "bending the hip";
            case EXTENSION -> "straightening the hip";
            case ABDUCTION -> "opening the leg to the side";
            case ADDUCTION -> "closing the legs";
            case INTERNAL_ROTATION -> "turning the thigh in";
            case EXTERNAL_ROTATION -> "turning the thigh out";
            case TRUNK -> "holding the trunk";
        };
    }

    /** In the order of the constants. */
    static String all(Collection<Action> actions) {
        return actions.stream().sorted().map(MovementWords::of).collect(Collectors.joining(" and "));
    }
}

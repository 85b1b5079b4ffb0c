package swivel.coaching.routine;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import swivel.library.Category;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.MotionFlag;

/** What the engine reads out of the facts of a drill. */
final class Drills {
    private static final DrillId WALK = new DrillId("easy-walk");
    private static final Set<MotionFlag> LOADS = Set.of(
            MotionFlag.ADDUCTOR_LOAD,
            MotionFlag.BRACE_LOAD,
            MotionFlag.IMPACT,
            MotionFlag.SINGLE_LEG,
            MotionFlag.SPINE_ROT_LOAD);
    private static final Set<MotionFlag> END_RANGE =
            Set.of(MotionFlag.ER_END, MotionFlag.EXT_END, MotionFlag.PASSIVE_END);

    private Drills() {}

    /** The finished drills that answer the description, by id. */
    static List<DrillFacts> finished(Library library, Predicate<DrillFacts> wanted) {
        return library.drills().stream().map(Drill::facts).filter(wanted).toList();
    }

    static boolean isWalk(DrillFacts drill) {
        return drill.id().equals(WALK);
    }

    /** A position that is held to lengthen something. */
    static boolean isStretch(DrillFacts drill) {
        return drill.category() == Category.MOBILITY && drill.dose().isHold();
    }

    /** A stretch, or a position to rest in. */
    static boolean isHeldPosition(DrillFacts drill) {
        boolean recovers = drill.category() == Category.RECOVERY && !isWalk(drill);
        return isStretch(drill) || (recovers && drill.dose().isHold());
    }

    /**
     * Something held against weight or gravity. To stand on one leg is balance, and no such effort; nor is a stretch whose
     * presses are of ten seconds at half of what one could.
     */
    static boolean isHeldEffort(DrillFacts drill) {
        return switch (drill.category()) {
            case ACTIVATION, STABILITY, STRENGTH ->
                drill.dose().isHold() && !drill.flags().contains(MotionFlag.SINGLE_LEG);
            case RELEASE, MOBILITY, INTEGRATION, RECOVERY -> false;
        };
    }

    static boolean isEndRangeIsometric(DrillFacts drill) {
        boolean timedReps = drill.dose().reps() != null && drill.dose().seconds() != null;
        return timedReps && drill.flags().stream().anyMatch(END_RANGE::contains);
    }

    /** Strength, impact, load on one leg, or anything that cannot be done without resistance. */
    static boolean isLoaded(DrillFacts drill) {
        return drill.category() == Category.STRENGTH
                || drill.isResisted()
                || drill.flags().stream().anyMatch(LOADS::contains);
    }
}

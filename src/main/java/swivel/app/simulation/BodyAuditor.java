package swivel.app.simulation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.routine.PlannedDrill;
import swivel.library.Category;
import swivel.library.Condition;
import swivel.library.Dose;
import swivel.library.Library;
import swivel.library.MotionFlag;

/** Checks each drill of a routine against what this person lives with and how old they are. */
final class BodyAuditor {
    private static final String UNSTEADY = "falls-risk";
    private static final String HIGH_PRESSURE = "uncontrolled-bp";
    private static final int LONG_EFFORT = 10;
    private static final Set<Category> EFFORTS = EnumSet.of(Category.ACTIVATION, Category.STABILITY, Category.STRENGTH);

    private final Athlete athlete;
    private final List<Condition> conditions;
    private final Breaches breaches;

    BodyAuditor(Library library, Athlete athlete, Breaches breaches) {
        this.athlete = athlete;
        this.conditions = library.conditions().stream()
                .filter(condition -> athlete.conditions().contains(condition.code()))
                .toList();
        this.breaches = breaches;
    }

    void audit(PlannedDrill planned, LocalDate day) {
        boolean forbidden = conditions.stream().anyMatch(condition -> forbids(condition, planned));
        breaches.check(Rule.CONDITION, !forbidden, day, planned.drill());
        boolean free = isOnOneLeg(planned) && planned.drill().heldOn() == null;
        breaches.check(Rule.FREE_ON_ONE_LEG, !free || athlete.age() != AgeBand.FROM_65, day, planned.drill());
        boolean strains = athlete.conditions().contains(HIGH_PRESSURE) && isLongEffort(planned);
        breaches.check(Rule.LONG_EFFORT, !strains, day, planned.drill());
    }

    /** A blocked drill stays where the unsteady hold on, and where it is done on one side only. */
    private static boolean forbids(Condition condition, PlannedDrill planned) {
        if (condition.blocksAll()) {
            return !condition.keeps().contains(planned.drill().id());
        }
        boolean heldOn = condition.code().equals(UNSTEADY) && planned.drill().heldOn() != null;
        boolean onOneSide = planned.dose().sides() == Dose.Sides.ONE;
        return planned.drill().flags().stream()
                .filter(condition.blocks()::contains)
                .filter(flag -> flag != MotionFlag.SINGLE_LEG || !heldOn)
                .anyMatch(flag -> flag != MotionFlag.SIDELYING || !onOneSide);
    }

    /** Time is spent in stretches too, whose presses are short and half-hard, and in steps, which hold nothing. */
    private static boolean isLongEffort(PlannedDrill planned) {
        Integer seconds = planned.dose().seconds();
        return EFFORTS.contains(planned.drill().category())
                && !isOnOneLeg(planned)
                && seconds != null
                && seconds > LONG_EFFORT;
    }

    private static boolean isOnOneLeg(PlannedDrill planned) {
        return planned.drill().flags().contains(MotionFlag.SINGLE_LEG);
    }
}

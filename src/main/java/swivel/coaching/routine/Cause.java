package swivel.coaching.routine;

import java.util.Set;
import swivel.coaching.AgeBand;
import swivel.coaching.WarningSign;
import swivel.coaching.light.Complaint;
import swivel.coaching.progress.Variable;
import swivel.coaching.progress.Why;
import swivel.library.Condition;
import swivel.library.Equipment;

/** What decided that a drill is changed or left out. */
public sealed interface Cause {
    /** Something that hurts. */
    sealed interface OfComplaint extends Cause {
        Complaint complaint();
    }

    /** How it feels today. */
    record Complained(Complaint complaint) implements OfComplaint {}

    /** Its region rests for 48 hours after two ambers in a row. */
    record Resting(Complaint complaint) implements OfComplaint {}

    /** Whether it is this complaint. */
    default boolean blames(Complaint complaint) {
        return this instanceof OfComplaint of && of.complaint().equals(complaint);
    }

    record Warned(WarningSign sign) implements Cause {}

    record HasCondition(Condition condition) implements Cause {}

    /** @param oneOf owning any of these would do */
    record Lacks(Set<Equipment> oneOf) implements Cause {
        public Lacks {
            oneOf = Set.copyOf(oneOf);
        }
    }

    /** @param cap sessions in seven days that the drill allows, all of them done */
    record Capped(int cap) implements Cause {}

    /** Strength needs a day in between. */
    record StrengthYesterday() implements Cause {}

    /** @param open the highest level that is open to the person */
    record AboveLevel(int open) implements Cause {}

    record OfAge(AgeBand age) implements Cause {}

    /** It went well twice, so it became a little more. */
    record SteppedUp(Variable grown) implements Cause {}

    /** It did not go well, or there was a break, so it became less until it has gone well twice. */
    record SteppedBack(Why why) implements Cause {}

    /** They want no more of it. */
    record Unwanted() implements Cause {}

    /** They exchanged it for today. */
    record Swapped() implements Cause {}

    /** A session that prepares for something else holds briefly and does few sets. */
    record WarmUp() implements Cause {}

    /** What strengthens its range is left out, and a stretch on its own is not worth it. */
    record WithoutPartner() implements Cause {}

    /** @param minutes what there is time for today */
    record TooLong(int minutes) implements Cause {}

    /** There would be time, but the week would grow too fast. */
    record Growing() implements Cause {}
}

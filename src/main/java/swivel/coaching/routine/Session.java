package swivel.coaching.routine;

import java.util.List;
import swivel.coaching.routine.Routine.LeftOutDrill;

/** The drills of a day as they would be done if nothing hurt, in their order, and what could not be among them. */
record Session(List<Prescription> drills, List<LeftOutDrill> leftOut) {
    Session {
        drills = List.copyOf(drills);
        leftOut = List.copyOf(leftOut);
    }
}

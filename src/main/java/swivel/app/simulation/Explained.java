package swivel.app.simulation;

import swivel.coaching.History;
import swivel.coaching.routine.Cause;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Scaling;

/** Whether what differs from a drill's card has a cause, and what a cause blames was said. */
final class Explained {
    private Explained() {}

    static boolean hasCause(PlannedDrill planned, History history) {
        boolean asOnItsCard = planned.dose().equals(planned.drill().dose()) && planned.rangePercent() == 100;
        return switch (planned.scaling()) {
            case Scaling.AsPlanned() -> asOnItsCard;
            case Scaling.Adjusted(var otherwise, var dose, int range, Cause.SteppedUp _) -> range == 100;
            case Scaling.Adjusted adjusted -> !asOnItsCard && isReported(adjusted.cause(), history);
            case Scaling.Replaced replaced -> isReported(replaced.cause(), history);
            case Scaling.LeftOut _ -> false;
        };
    }

    /** Whether the person has said what a change is blamed on; what is of the plan itself needs no report. */
    static boolean isReported(Cause cause, History history) {
        return cause instanceof Cause.Warned(var sign)
                ? sign.equals(history.warning())
                : !(cause instanceof Cause.OfComplaint of)
                        || history.reports().contains(of.complaint().cause());
    }
}

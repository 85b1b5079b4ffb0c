package swivel.app.simulation;

import swivel.coaching.History;
import swivel.coaching.routine.Cause;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Scaling;

/** Whether what differs from a drill's card has a cause, and what a cause blames was said. */
final class Explained {
    private Explained() {}

    static boolean is(PlannedDrill planned, History history) {
        boolean asOnItsCard = planned.dose().equals(planned.drill().dose()) && planned.rangePercent() == 100;
        return switch (planned.scaling()) {
            case Scaling.AsPlanned() -> asOnItsCard;
            case Scaling.Adjusted(var otherwise, var dose, int range, Cause.SteppedUp _) -> range == 100;
            case Scaling.Adjusted adjusted -> !asOnItsCard && isReported(adjusted.cause(), history);
            case Scaling.Replaced replaced -> isReported(replaced.cause(), history);
            case Scaling.LeftOut _ -> false;
        };
    }

    /** Whether the person has said what a change is blamed on. */
    static boolean isReported(Cause cause, History history) {
        return switch (cause) {
            case Cause.Complained(var complaint) -> history.reports().contains(complaint.cause());
            case Cause.Resting(var complaint) -> history.reports().contains(complaint.cause());
            case Cause.Warned(var sign) -> sign.equals(history.warning());
            case Cause.HasCondition _,
                    Cause.Lacks _,
                    Cause.Capped _,
                    Cause.StrengthYesterday _,
                    Cause.AboveLevel _,
                    Cause.OfAge _,
                    Cause.WarmUp _,
                    Cause.SteppedUp _,
                    Cause.SteppedBack _,
                    Cause.Unwanted _,
                    Cause.Swapped _,
                    Cause.WithoutPartner _,
                    Cause.TooLong _ -> true;
        };
    }
}

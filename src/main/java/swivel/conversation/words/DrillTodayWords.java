package swivel.conversation.words;

import swivel.coaching.Light;
import swivel.coaching.routine.Cause;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Scaling;
import swivel.conversation.message.ReplyBuilder;

/** What a drill's card should say first, where the day, a condition or today's routine changes it. */
public final class DrillTodayWords {
    private DrillTodayWords() {}

    public static void fate(ReplyBuilder reply, Scaling scaling, Light light) {
        switch (scaling) {
            case Scaling.AsPlanned() -> {}
            case Scaling.Adjusted(var planned, var dose, int range, Cause.HasCondition(var condition)) ->
                reply.say("For you", DoseWords.of(dose, range) + ", " + HealthWords.because(condition));
            case Scaling.Adjusted(var planned, var dose, int range, Cause cause) ->
                today(reply, cause, DoseWords.of(dose, range));
            case Scaling.Replaced(var planned, var by, var dose, int range, Cause.HasCondition(var condition)) ->
                reply.say("For you", "take " + by.name() + " instead, " + HealthWords.because(condition));
            case Scaling.Replaced(var planned, var by, var dose, int range, Cause cause) ->
                today(reply, cause, "take " + by.name() + " instead");
            case Scaling.LeftOut(Cause.HasCondition(var condition)) ->
                reply.say("For you", "leave this one out, " + HealthWords.because(condition));
            case Scaling.LeftOut(Cause cause)
            when CauseWords.isOfToday(cause) -> today(reply, cause, "leave this one out");
            case Scaling.LeftOut _ -> {
                if (light.isWorseThan(Light.HOLD)) {
                    reply.say("Today", "leave this one for a better day.");
                }
            }
        }
    }

    /** How much of a drill today's routine holds, where that is not what its card says. */
    public static void dose(ReplyBuilder reply, PlannedDrill planned) {
        if (!planned.dose().equals(planned.drill().dose())) {
            reply.say("Today", DoseWords.of(planned.dose(), planned.rangePercent()) + ".");
        }
    }

    private static void today(ReplyBuilder reply, Cause cause, String what) {
        if (CauseWords.isOfToday(cause)) {
            reply.say("Today", what + ", " + CauseWords.because(cause) + ".");
        }
    }
}

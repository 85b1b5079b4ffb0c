package swivel.conversation.words;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import swivel.coaching.AgeBand;
import swivel.coaching.progress.Variable;
import swivel.coaching.progress.Why;
import swivel.coaching.routine.Cause;
import swivel.library.Equipment;

/** Why a drill is not as planned, in words. */
final class CauseWords {
    private CauseWords() {}

    /** What is so every day, such as a condition, need not be said every day. */
    static boolean isOfToday(Cause cause) {
        return switch (cause) {
            case Cause.OfComplaint _, Cause.Warned _, Cause.WithoutPartner _ -> true;
            case Cause.HasCondition _,
                    Cause.Lacks _,
                    Cause.Capped _,
                    Cause.StrengthYesterday _,
                    Cause.AboveLevel _,
                    Cause.OfAge _,
                    Cause.TooLong _,
                    Cause.Growing _,
                    Cause.SteppedUp _,
                    Cause.SteppedBack _,
                    Cause.Unwanted _,
                    Cause.Swapped _,
                    Cause.WarmUp _ -> false;
        };
    }

    /** That a dose fits the minutes of the day, the growth of the week, or a warm-up. */
    static boolean goesWithoutSaying(Cause cause) {
        return cause instanceof Cause.TooLong || cause instanceof Cause.Growing || cause instanceof Cause.WarmUp;
    }

    static String because(Cause cause) {
        return switch (cause) {
            case Cause.Complained(var complaint) -> "because of " + BodyWords.complaint(complaint);
            case Cause.Resting(var complaint) ->
                "because the " + BodyWords.region(complaint.region()) + " rests for 48 hours after two amber days";
            case Cause.Warned(var sign) -> "because a warning sign stands";
            case Cause.HasCondition(var condition) -> "because of: " + condition.askedAs();
            case Cause.Lacks(var oneOf) -> "because it needs a " + oneOf(oneOf);
            case Cause.Capped(int cap) -> "because " + Counts.of(cap, "time") + " in seven days is the most, and done";
            case Cause.StrengthYesterday() -> "because strength work wants a day in between";
            case Cause.AboveLevel(int open) -> "because level " + open + " comes first";
            case Cause.OfAge(AgeBand age) ->
                age == AgeBand.UNDER_16
                        ? "because under 16 I plan nothing"
                        : "because from 65 on I ask for nothing free on one leg, and for impact only when you want it";
            case Cause.SteppedUp(Variable grown) -> ProgressWords.because(grown);
            case Cause.SteppedBack(Why why) -> ProgressWords.because(why);
            case Cause.Unwanted() -> "because you want no more of it";
            case Cause.Swapped() -> "because you swapped it";
            case Cause.WithoutPartner() -> "because the drill that goes with it is left out";
            case Cause.WarmUp() -> "because before sport little is enough";
            case Cause.TooLong(int minutes) -> "because there are " + Counts.of(minutes, "minute") + " today";
            case Cause.Growing() -> "because your week grows a tenth at a time";
        };
    }

    private static String oneOf(Set<Equipment> equipment) {
        return equipment.stream()
                .map(thing -> thing.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .sorted()
                .collect(Collectors.joining(" or "));
    }
}

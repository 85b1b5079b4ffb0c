package swivel.conversation.words;

import swivel.coaching.streak.Streak;
import swivel.conversation.message.ReplyBuilder;

/** The streak in words. Never a word of guilt: a zero is not shown (after Silverman and Barasch on broken streaks). */
public final class StreakWords {
    private static final int DAYS_SHOWN = 28;

    private StreakWords() {}

    /** A line, where there is a streak. */
    public static void inShort(ReplyBuilder reply, Streak streak) {
        if (streak.current() > 0) {
            reply.say("Streak", Counts.of(streak.current(), "day") + ".");
        }
    }

    /** The streak that runs, the longest one and the last weeks; nothing where there never was one. */
    public static void inOneLine(ReplyBuilder reply, Streak streak) {
        if (streak.best() > 0) {
            String current = streak.current() > 0 ? Counts.of(streak.current(), "day") + " now, " : "";
            reply.say(
                    "Streak",
                    current + Counts.of(streak.best(), "day") + " at best; " + streak.last28Percent()
                            + " % of the days that asked for something.");
        }
    }

    public static void whole(ReplyBuilder reply, Streak streak) {
        if (streak.best() == 0) {
            reply.say("Your streak begins with the first two drills that you log. One missed day is nothing.");
            return;
        }
        if (streak.current() > 0) {
            reply.say("Streak", Counts.of(streak.current(), "day") + (streak.todayKept() ? ", today included." : "."));
        } else {
            reply.say("A new streak begins with two drills, today or whenever you are ready.");
        }
        reply.say("Last " + DAYS_SHOWN + " days", streak.last28Percent() + " % of the days that asked for something.");
        reply.say("Best", Counts.of(streak.best(), "day") + ".");
        if (streak.todayHolds()) {
            reply.aside("Today asks for nothing and keeps your streak.");
        }
        if (streak.freezes() > 0) {
            reply.aside(Counts.of(streak.freezes(), "missed day") + " could still be covered.");
        }
    }
}

package swivel.conversation.words;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete.Reminder;
import swivel.coaching.Contact.Pause;
import swivel.coaching.routine.Routine;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.language.places.PlaceTalk;
import swivel.library.Equipment;

/** What the coach says to a setting that was said in words. */
public final class SettingsWords {
    private SettingsWords() {}

    public static Reply onlyRegular() {
        return Reply.of(
                "I only keep one reminder, on days of the week. Today's I can move (“move today's reminder to 21:00, just "
                        + "today”), or you set another time for good: /remind 9:00");
    }

    /**
     * A time was wanted for one day: it is offered for good.
     *
     * @param second the same as the first where only one was meant
     * @param days that the reminder would have; none for every day
     * @param before as it is now, or null
     */
    public static Reply forGood(LocalTime first, LocalTime second, Set<DayOfWeek> days, @Nullable Reminder before) {
        String when = days.isEmpty() ? "every day" : ReminderWords.days(days);
        ReplyBuilder reply = new ReplyBuilder()
                .say("I remind you on days of the week, not once. Shall I make it " + when
                        + (before == null ? "" : ", in place of " + before.time())
                        + "? For single days write them: “7:30 on Tuesdays”.");
        Stream.of(first, second)
                .distinct()
                .forEach(time -> reply.button(time + ", " + when, new Action.ReminderAt(time)));
        return reply.build();
    }

    public static Reply onlyLater() {
        return besideToday("I can move today's reminder to a later time only. The routine is here now if you like.");
    }

    public static Reply nothingToMove() {
        return besideToday("Today has no reminder left that I could move. The routine is here whenever you like.");
    }

    /** @param proposals times of the part of the day that was named */
    public static Reply around(List<LocalTime> proposals) {
        ReplyBuilder reply = new ReplyBuilder().say("At what time then? Pick one, or write it: “7:15”.");
        proposals.forEach(time -> reply.button(time.toString(), new Action.ReminderAt(time)));
        return reply.build();
    }

    public static Reply noReminderYet() {
        return Reply.of("There is no reminder yet. When shall it come? Write a time: “7:30 on weekdays”.");
    }

    public static String whereThen() {
        return "Tell me when you are elsewhere again: I do not know where home is.";
    }

    public static Reply whichDays() {
        return Reply.of(
                "I know days of the week and dates: “not on fridays”, “silent until the 5th”. For no reminders at all:"
                        + " /remind off");
    }

    public static Reply onArrival(PlaceTalk place) {
        String there = place instanceof PlaceTalk.In(var _, String name) ? name : "there";
        return Reply.of("Until then I keep your clock. Tell me when you have arrived: “I'm in " + there + "”.");
    }

    public static String daysOfTheWeek() {
        return "I know days of the week only, so every other day becomes Monday, Wednesday, Friday and Sunday. "
                + "Other days? Write them: “tue thu sat”.";
    }

    public static Reply silent(Pause pause, LocalDate today) {
        String last = ProfileWords.date(pause.to());
        if (pause.from().equals(today)) {
            return Reply.of(
                    "I am silent until " + last + ". Your streak waits for you. Back earlier? Write “I'm back”.");
        }
        String days = pause.from().equals(pause.to())
                ? last + " is free."
                : "I am silent from " + ProfileWords.date(pause.from()) + " to " + last + ".";
        return Reply.of(days + " Your streak waits for you. Changed your mind by then? Write “I'm back”.");
    }

    public static String pausedUntil(LocalDate last) {
        return "Paused until " + ProfileWords.date(last) + "; “I'm back” ends that.";
    }

    /** @param day null where none is wanted */
    public static Reply weeklyNote(@Nullable DayOfWeek day) {
        return Reply.of(
                day == null
                        ? "No weekly note any more. To have it back: “weekly note on Sunday”"
                        : "The weekly note comes on " + ProfileWords.day(day) + ".");
    }

    /** @param said what their clock says, or null */
    public static Reply clockIsWrong(@Nullable ZoneId zone, Instant now, @Nullable LocalTime said) {
        String known = zone == null ? "" : "By what I have, it is " + ZoneWords.clock(zone, now) + ". ";
        String yours = said == null ? "" : " that it is " + said;
        return Reply.of(known + "Where are you" + yours + "? Name a city nearby and I put it right.");
    }

    public static Reply travelling(ZoneId zone, ZoneId home, LocalDate last, Instant now) {
        return Reply.of("Until " + ProfileWords.date(last) + " I go by the clock of " + ZoneWords.name(zone) + " ("
                + ZoneWords.time(zone, now) + " now), then by that of " + ZoneWords.name(home)
                + " again. Your streak travels along.");
    }

    public static Reply equipment(Collection<Equipment> things) {
        return besideToday("Noted: " + ProfileWords.things(things) + ". Drills with it can come up now.");
    }

    public static Reply noMore(Collection<Equipment> things) {
        return besideToday("Noted: no " + ProfileWords.things(things) + " any more.");
    }

    public static Reply noEquipment() {
        return besideToday("Noted: no equipment. A floor, a wall and a chair are enough.");
    }

    private static Reply besideToday(String words) {
        return new ReplyBuilder()
                .say(words)
                .button("Today's routine", new Action.ShowToday())
                .build();
    }

    public static Reply getWell() {
        ReplyBuilder reply = new ReplyBuilder()
                .say("Get well. Today asks for nothing, and your streak waits for you. Tell me if you need longer.");
        IntroductionWords.choice(reply, "3 days", Step.PAUSE, "3");
        IntroductionWords.choice(reply, "A week", Step.PAUSE, "7");
        return reply.build();
    }

    public static Reply missed() {
        return besideToday(
                "One miss is nothing: habits form all the same (Lally 2010). Today counts as much as ever, and the "
                        + "3-minute version counts too.");
    }

    public static Reply cannotTakeBack() {
        return Reply.of(
                "I cannot take a single entry out, sorry. It changes little: one day more or less does not move your plan.");
    }

    public static Reply tooLateToLog() {
        return besideToday(
                "I log today and yesterday only; older days stay as they are. One day more or less changes nothing: today "
                        + "counts.");
    }

    /** @param routines of days to come, as they would be if nothing changed until then */
    public static Reply plan(List<Routine> routines, LocalDate today) {
        ReplyBuilder reply = new ReplyBuilder();
        routines.forEach(routine -> reply.say(plan(routine)));
        if (routines.stream().anyMatch(routine -> routine.day().equals(today))) {
            reply.button("Today's routine", new Action.ShowToday());
        }
        return reply.build();
    }

    private static String plan(Routine routine) {
        String day = ProfileWords.day(routine.day().getDayOfWeek());
        String kind = switch (routine.kind()) {
            case FULL -> "full session";
            case DAILY -> "daily set";
            case RECOVERY -> "recovery";
            case REST -> "rest day";
        };
        String drills = HealthWords.list(
                routine.drills().stream().map(planned -> planned.drill().name()).toList());
        return day + ": " + kind + (drills.isEmpty() ? "." : ", as it stands: " + drills + ".");
    }
}

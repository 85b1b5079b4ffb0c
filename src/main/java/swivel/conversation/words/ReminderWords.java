package swivel.conversation.words;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete.Reminder;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;

/** The daily reminder in words: its time, its days and whose clock it goes by. */
public final class ReminderWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private ReminderWords() {}

    /** @param next when it comes, or null where that is not known */
    public static Reply set(Reminder reminder, ZoneId zone, @Nullable Instant next) {
        String coming = next == null ? "" : " The next one comes on " + DAY_AND_CLOCK.format(next.atZone(zone)) + ".";
        return stoppable(at(reminder) + ", by the clock of " + ZoneWords.name(zone) + "." + coming);
    }

    public static Reply asItIs(Reminder reminder) {
        return stoppable(at(reminder) + ". To change it, write another time: /remind 18:00");
    }

    public static Reply none() {
        return Reply.of("When shall I remind you? Write a time: /remind 7:30, or “remind me at 7:30 on weekdays”.");
    }

    public static Reply stopped() {
        return Reply.of("No more reminders. To have them back: /remind 7:30");
    }

    /** @param next when it comes, or null where it cannot be moved any further */
    public static Reply snoozed(@Nullable Instant next, ZoneId zone) {
        return Reply.of(
                next == null
                        ? "That was the last time for today. The routine is here whenever you want it: /today"
                        : "All right, again at " + CLOCK.format(next.atZone(zone)) + ".");
    }

    public static Reply skipped() {
        return Reply.of("Skipped, no harm done. See you at the next one.");
    }

    public static Reply whichTime(LocalTime first, LocalTime second) {
        return new ReplyBuilder()
                .say("Which one do you mean?")
                .button(CLOCK.format(first), new Action.ReminderAt(first))
                .button(CLOCK.format(second), new Action.ReminderAt(second))
                .build();
    }

    /** @param said what stood where a time should be, such as "25:00" */
    public static Reply impossible(String said) {
        return Reply.of("No clock shows " + said + ". Write a time such as 7:30 or 19:30: /remind 7:30");
    }

    public static Reply notATime() {
        return Reply.of(
                "I cannot read a time in that. Write it such as /remind 7:30, /remind 19:30 weekdays, or /remind off");
    }

    private static Reply stoppable(String words) {
        return new ReplyBuilder()
                .say(words)
                .button("Stop reminders", new Action.StopReminders())
                .build();
    }

    private static String at(Reminder reminder) {
        return "I remind you at " + CLOCK.format(reminder.time()) + ", " + days(reminder.days());
    }

    static String days(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return "every day";
        }
        if (days.equals(WEEKDAYS)) {
            return "Monday to Friday";
        }
        return days.stream()
                .sorted(Comparator.naturalOrder())
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }
}

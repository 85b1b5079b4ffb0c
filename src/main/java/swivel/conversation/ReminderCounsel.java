package swivel.conversation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.Athlete.Reminder;
import swivel.coaching.People;
import swivel.conversation.Dialogue.WhichClock;
import swivel.conversation.Dialogue.WhichPlace;
import swivel.conversation.Dialogue.WhichTime;
import swivel.conversation.Turn.Said;
import swivel.language.places.PlaceTalk;
import swivel.language.times.TimeTalk;

/** Sets, moves and stops the daily reminder, and learns in which zone the person lives. A zone is never guessed silently. */
final class ReminderCounsel {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final People people;
    private final Agenda agenda;

    ReminderCounsel(People people, Agenda agenda) {
        this.people = people;
        this.agenda = agenda;
    }

    /**
     * What was said of a time decides what happens.
     *
     * @param argument what stood there, where it should have been a time; empty where nothing did
     */
    Said wanted(Turn turn, TimeTalk time, String argument) {
        return switch (time) {
            case TimeTalk.At(LocalTime at, Set<DayOfWeek> days) -> set(turn, reminder(at, days));
            case TimeTalk.Either(LocalTime first, LocalTime second, Set<DayOfWeek> days) ->
                turn.ask(
                        new ReplyBuilder()
                                .say("Which one do you mean?")
                                .button(CLOCK.format(first), new Action.ReminderAt(first))
                                .button(CLOCK.format(second), new Action.ReminderAt(second))
                                .build(),
                        new WhichTime(first, second, days));
            case TimeTalk.Impossible(String said) ->
                turn.say("No clock shows " + said + ". Write a time such as 7:30 or 19:30: /remind 7:30");
            case TimeTalk.None() -> argument.isBlank() ? status(turn) : notATime(turn);
        };
    }

    private static Said notATime(Turn turn) {
        return turn.say(
                "I cannot read a time in that. Write it such as /remind 7:30, /remind 19:30 weekdays, or /remind off");
    }

    /** The time that was asked for between two. */
    Said chosen(Turn turn, LocalTime time) {
        Set<DayOfWeek> days = turn.pending() instanceof WhichTime which ? which.days() : Set.of();
        return set(turn, reminder(time, days));
    }

    /** One of the times that were offered; a button of another day does nothing. */
    Said pressed(Turn turn, LocalTime time) {
        return turn.pending() instanceof WhichTime ? chosen(turn, time) : turn.say(SmallTalk.oldButton());
    }

    /** One of the clocks that were offered; a button of another day does nothing. */
    Said pressed(Turn turn, ZoneId zone) {
        return turn.pending() instanceof WhichClock ? zone(turn, zone) : turn.say(SmallTalk.oldButton());
    }

    Said stop(Turn turn) {
        Athlete athlete = turn.athlete().withReminder(null);
        people.save(athlete);
        agenda.arrange(athlete, turn.origin().address(), turn.at());
        return turn.say("No more reminders. To have them back: /remind 7:30");
    }

    /** Where the person says they are. */
    Said place(Turn turn, PlaceTalk place) {
        return switch (place) {
            case PlaceTalk.In(ZoneId zone, String name) -> zone(turn, zone);
            case PlaceTalk.OneOf(List<ZoneId> zones) -> whichClock(turn, zones);
            case PlaceTalk.None() ->
                turn.ask(
                        Reply.of(
                                "I do not know where that is. Name a larger city nearby, a zone such as Europe/Lisbon, "
                                        + "or UTC+2."),
                        new WhichPlace(waiting(turn.pending())));
        };
    }

    /** Candidates for a shared location, nearest first. */
    Said candidates(Turn turn, List<ZoneId> zones) {
        return switch (zones.size()) {
            case 0 -> turn.say("I cannot tell the time zone there. Name a larger city nearby, or write UTC+2.");
            case 1 -> zone(turn, zones.getFirst());
            default -> whichClock(turn, zones);
        };
    }

    /** The zone is known now; a reminder that has waited for it is set. */
    Said zone(Turn turn, ZoneId zone) {
        Athlete athlete = turn.athlete().withZone(zone);
        Reminder waiting = waiting(turn.pending());
        if (waiting != null) {
            return set(turn.with(athlete), waiting);
        }
        people.save(athlete);
        agenda.arrange(athlete, turn.origin().address(), turn.at());
        return turn.say("Noted: your clock is " + clock(zone, turn.at()) + ". Tell me when you travel.");
    }

    Said snooze(Turn turn, LocalDate day) {
        if (!day.equals(turn.today())) {
            return turn.say(SmallTalk.oldButton());
        }
        Optional<Instant> next = agenda.snooze(turn.athlete(), day, turn.at());
        return turn.say(next.map(at -> "All right, again at " + CLOCK.format(at.atZone(zoneOf(turn.athlete()))) + ".")
                .orElse("That was the last time for today. The routine is here whenever you want it: /today"));
    }

    Said skip(Turn turn, LocalDate day) {
        if (!day.equals(turn.today())) {
            return turn.say(SmallTalk.oldButton());
        }
        agenda.skip(turn.athlete(), day, turn.at());
        return turn.say("Skipped, no harm done. See you at the next one.");
    }

    private Said set(Turn turn, Reminder reminder) {
        Athlete athlete = turn.athlete();
        ZoneId zone = athlete.zone();
        if (zone == null) {
            return turn.ask(
                    Reply.of("Where are you, so that " + CLOCK.format(reminder.time())
                            + " is yours? Name a city, a zone "
                            + "such as Europe/Lisbon or an offset such as UTC+2, or share your location."),
                    new WhichPlace(reminder));
        }
        Athlete reminded = athlete.withReminder(reminder);
        people.save(reminded);
        agenda.arrange(reminded, turn.origin().address(), turn.at());
        String next = agenda.next(athlete.id())
                .map(at -> " The next one comes on " + DAY_AND_CLOCK.format(at.atZone(zone)) + ".")
                .orElse("");
        return turn.say(new ReplyBuilder()
                .say("I remind you at " + CLOCK.format(reminder.time()) + ", " + days(reminder.days())
                        + ", by the clock of " + name(zone) + "." + next)
                .button("Stop reminders", new Action.StopReminders())
                .build());
    }

    private Said status(Turn turn) {
        Reminder reminder = turn.athlete().reminder();
        if (reminder == null) {
            return turn.say("When shall I remind you? Write a time: /remind 7:30, or “remind me at 7:30 on weekdays”.");
        }
        return turn.say(new ReplyBuilder()
                .say("I remind you at " + CLOCK.format(reminder.time()) + ", " + days(reminder.days())
                        + ". To change it, write another time: /remind 18:00")
                .button("Stop reminders", new Action.StopReminders())
                .build());
    }

    private static Said whichClock(Turn turn, List<ZoneId> zones) {
        ReplyBuilder reply = new ReplyBuilder().say("What does your clock say?");
        zones.forEach(zone -> reply.button(clock(zone, turn.at()), new Action.Zone(zone)));
        return turn.ask(reply.build(), new WhichClock(zones, waiting(turn.pending())));
    }

    private static @Nullable Reminder waiting(Dialogue.@Nullable Pending pending) {
        if (pending instanceof WhichPlace which) {
            return which.reminder();
        }
        return pending instanceof WhichClock which ? which.reminder() : null;
    }

    private static Reminder reminder(LocalTime time, Set<DayOfWeek> days) {
        return new Reminder(time, days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days);
    }

    /** "14:05 (Lisbon)". */
    private static String clock(ZoneId zone, Instant now) {
        return CLOCK.format(now.atZone(zone)) + " (" + name(zone) + ")";
    }

    private static String name(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static ZoneId zoneOf(Athlete athlete) {
        ZoneId zone = athlete.zone();
        return zone == null ? ZoneOffset.UTC : zone;
    }

    private static String days(Set<DayOfWeek> days) {
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

package swivel.conversation.counsel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.Athlete.Reminder;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.dialogue.Dialogue.WhichClock;
import swivel.conversation.dialogue.Dialogue.WhichPlace;
import swivel.conversation.dialogue.Dialogue.WhichTime;
import swivel.conversation.words.ReminderWords;
import swivel.conversation.words.SmallTalk;
import swivel.conversation.words.ZoneWords;
import swivel.language.places.PlaceTalk;
import swivel.language.times.TimeTalk;

/** Sets, moves and stops the daily reminder, and learns in which zone the person lives. A zone is never guessed silently. */
public final class ReminderCounsel {
    private final Register register;
    private final Agenda agenda;

    ReminderCounsel(Register register, Agenda agenda) {
        this.register = register;
        this.agenda = agenda;
    }

    /**
     * What was said of a time decides what happens.
     *
     * @param argument what stood there, where it should have been a time; empty where nothing did
     */
    public Said wanted(Turn turn, TimeTalk time, String argument) {
        return switch (time) {
            case TimeTalk.At(LocalTime at, Set<DayOfWeek> days) -> setThere(turn, reminder(at, days));
            case TimeTalk.Either(LocalTime first, LocalTime second, Set<DayOfWeek> days) ->
                turn.ask(ReminderWords.whichTime(first, second), new WhichTime(first, second, days));
            case TimeTalk.Impossible(String said) -> turn.say(ReminderWords.impossible(said));
            case TimeTalk.None() -> argument.isBlank() ? status(turn) : turn.say(ReminderWords.notATime());
        };
    }

    /** The time that was asked for between two. */
    public Said chosen(Turn turn, LocalTime time) {
        Set<DayOfWeek> days = turn.pending() instanceof WhichTime which ? which.days() : Set.of();
        return set(turn, reminder(time, days));
    }

    /** One of the times that were offered; a button of another day does nothing. */
    public Said pressed(Turn turn, LocalTime time) {
        return turn.pending() instanceof WhichTime ? chosen(turn, time) : turn.say(SmallTalk.oldButton());
    }

    /** One of the clocks that were offered; a button of another day does nothing. */
    public Said pressed(Turn turn, ZoneId zone) {
        return turn.pending() instanceof WhichClock ? zone(turn, zone) : turn.say(SmallTalk.oldButton());
    }

    public Said stop(Turn turn) {
        register.keep(turn, turn.athlete().withReminder(null));
        return turn.say(ReminderWords.stopped());
    }

    /** Where the person says they are. */
    public Said place(Turn turn, PlaceTalk place) {
        return switch (place) {
            case PlaceTalk.In(ZoneId zone, String name) -> zone(turn, zone);
            case PlaceTalk.OneOf(List<ZoneId> zones) -> whichClock(turn, zones);
            case PlaceTalk.None() -> turn.ask(ZoneWords.unknownPlace(), new WhichPlace(waiting(turn.pending())));
        };
    }

    /** A place that was named and no more: a zone is not changed by one word. */
    public Said perhaps(Turn turn, PlaceTalk place) {
        return place instanceof PlaceTalk.In(ZoneId zone, String _)
                ? turn.ask(ZoneWords.isItYours(zone, turn.at()), new WhichClock(List.of(zone), waiting(turn.pending())))
                : place(turn, place);
    }

    /** Candidates for a shared location, nearest first. */
    public Said candidates(Turn turn, List<ZoneId> zones) {
        return switch (zones.size()) {
            case 0 -> turn.say(ZoneWords.unknownLocation());
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
        register.keep(turn, athlete);
        return turn.say(ZoneWords.noted(zone, turn.at()));
    }

    public Said snooze(Turn turn, LocalDate day) {
        if (!day.equals(turn.today())) {
            return turn.say(SmallTalk.oldButton());
        }
        Instant next = agenda.snooze(turn.athlete(), day, turn.at()).orElse(null);
        return turn.say(ReminderWords.snoozed(next, zoneOf(turn)));
    }

    public Said skip(Turn turn, LocalDate day) {
        if (!day.equals(turn.today())) {
            return turn.say(SmallTalk.oldButton());
        }
        agenda.skip(turn.athlete(), day, turn.at());
        return turn.say(ReminderWords.skipped());
    }

    /** Whoever named a place, was asked whether it is theirs, and goes on with a time has agreed. */
    private Said setThere(Turn turn, Reminder reminder) {
        if (!(turn.pending() instanceof WhichClock(List<ZoneId> zones, var _))) {
            return set(turn, reminder);
        }
        return zones.size() == 1
                ? set(turn.with(turn.athlete().withZone(zones.getFirst())), reminder)
                : turn.ask(ZoneWords.whichClock(zones, turn.at()), new WhichClock(zones, reminder));
    }

    private Said set(Turn turn, Reminder reminder) {
        Athlete athlete = turn.athlete();
        ZoneId zone = athlete.zone(turn.at());
        if (zone == null) {
            return turn.ask(ZoneWords.whichPlace(reminder.time()), new WhichPlace(reminder));
        }
        register.keep(turn, athlete.withReminder(reminder));
        Instant next = agenda.next(athlete.id()).orElse(null);
        return turn.say(ReminderWords.set(reminder, zone, next));
    }

    private static Said status(Turn turn) {
        Reminder reminder = turn.athlete().reminder();
        return turn.say(reminder == null ? ReminderWords.none() : ReminderWords.asItIs(reminder));
    }

    private static Said whichClock(Turn turn, List<ZoneId> zones) {
        return turn.ask(ZoneWords.whichClock(zones, turn.at()), new WhichClock(zones, waiting(turn.pending())));
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

    private static ZoneId zoneOf(Turn turn) {
        ZoneId zone = turn.athlete().zone(turn.at());
        return zone == null ? ZoneOffset.UTC : zone;
    }
}

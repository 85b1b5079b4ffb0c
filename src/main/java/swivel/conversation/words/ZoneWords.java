package swivel.conversation.words;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;

/** Time zones in words. Where a place has several, people are asked what their clock says. */
public final class ZoneWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ZoneWords() {}

    /** @param waiting the time of the reminder that waits for the answer */
    public static Reply whichPlace(LocalTime waiting) {
        return Reply.of("Where are you, so that " + CLOCK.format(waiting)
                + " is yours? Name a city, a zone "
                + "such as Europe/Lisbon or an offset such as UTC+2, or share your location.");
    }

    public static Reply whichClock(List<ZoneId> zones, Instant now) {
        ReplyBuilder reply = new ReplyBuilder().say("What does your clock say?");
        zones.forEach(zone -> reply.button(clock(zone, now), new Action.Zone(zone)));
        return reply.build();
    }

    public static Reply isItYours(ZoneId zone, Instant now) {
        return new ReplyBuilder()
                .say("Is that where you are? Then your clock should say this.")
                .button(clock(zone, now), new Action.Zone(zone))
                .build();
    }

    public static String unknownYet() {
        return "I count your day in UTC until you tell me where you are.";
    }

    public static Reply unknownPlace() {
        return Reply.of(
                "I do not know where that is. Name a larger city nearby, a zone such as Europe/Lisbon, or UTC+2.");
    }

    public static Reply unknownLocation() {
        return Reply.of("I cannot tell the time zone there. Name a larger city nearby, or write UTC+2.");
    }

    public static Reply noted(ZoneId zone, Instant now) {
        return Reply.of("Noted: your clock is " + clock(zone, now) + ". Tell me when you travel.");
    }

    static String time(ZoneId zone, Instant now) {
        return CLOCK.format(now.atZone(zone));
    }

    /** "14:05 (Lisbon)". */
    public static String clock(ZoneId zone, Instant now) {
        return time(zone, now) + " (" + name(zone) + ")";
    }

    /** "Lisbon", "New York". */
    static String name(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}

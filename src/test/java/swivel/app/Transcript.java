package swivel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import swivel.coaching.Occasion;
import swivel.coaching.PersonId;
import swivel.conversation.Outbox;
import swivel.conversation.message.Address;
import swivel.conversation.message.Audience;
import swivel.conversation.message.Button;
import swivel.conversation.message.Incoming;
import swivel.conversation.message.Reply;
import swivel.transports.console.Drawing;

/**
 * A whole talk as text.
 *
 * <pre>
 * # What it shows
 * @ 2026-11-23T08:00 Europe/Lisbon     the clock, and where the person is; "-" where nobody knows
 * &gt; how do I do the clamshell?          what the person writes
 * &gt; !edit how do I do the pigeon?        they write what they wrote last anew
 * &gt; [Done]                              the button they press
 * &gt; !reminder                           the day's reminder is drawn
 * &gt; !listen                             what the coach says first by now
 * &gt; !location 38.7 -9.1                 they share where they are
 * &gt; !group how long?                     they write in a group
 * &gt; !group-reminder                     the group's reminder is drawn
 * &gt; !group-moves elsewhere              the group gets another id
 * &gt; !restart                            the coach is stopped and started again
 * &gt; !press done:20261123:clamshell       they press a button that is not there any more
 * </pre>
 *
 * Everything else is what the coach says.
 */
final class Transcript implements AutoCloseable {
    /** Clocks know more of the time than is stored. */
    private static final int FINER_THAN_STORED = 1_234;

    private final Supplier<Wiring> coach;
    private final SettableClock clock;
    private final List<String> played = new ArrayList<>();
    private Wiring wiring;
    private List<Button> buttons = List.of();
    private ZoneId zone = ZoneId.of("UTC");
    private boolean zoneIsKnown;
    private Instant said = Instant.EPOCH;
    private int messages;
    private String group = "a-group";

    Transcript(Supplier<Wiring> coach, SettableClock clock) {
        this.coach = coach;
        this.wiring = coach.get();
        this.clock = clock;
    }

    /** Plays what the person does in this file, and gives the talk as it went. */
    String play(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                played.add(line);
            } else if (line.startsWith("@ ")) {
                setClock(line);
            } else if (line.equals("> !restart")) {
                played.add("\n" + line);
                wiring.close();
                wiring = coach.get();
            } else if (line.startsWith("> ")) {
                played.add("\n" + line + "\n");
                replies(line.substring(2))
                        .forEach(reply ->
                                played.add(new Drawing(false).draw(reply).stripTrailing()));
            }
        }
        return String.join("\n", played) + "\n";
    }

    @Override
    public void close() {
        wiring.close();
    }

    private void setClock(String line) {
        played.add("\n" + line);
        String[] words = line.split(" ");
        if (words.length > 2) {
            zoneIsKnown = !words[2].equals("-");
            zone = zoneIsKnown ? ZoneId.of(words[2]) : ZoneId.of("UTC");
        }
        clock.set(LocalDateTime.parse(words[1]).atZone(zone).toInstant().plusNanos(FINER_THAN_STORED));
    }

    private List<Reply> replies(String done) {
        List<Reply> replies = switch (done) {
            case "!listen" -> heard();
            case "!reminder" -> List.of(wiring.prompt(person(), reminder()));
            case "!group-reminder" -> List.of(wiring.prompt(new PersonId("test:" + group), reminder()));
            default -> List.of(wiring.desk().answer(incoming(done)));
        };
        replies.stream().map(Reply::buttons).filter(some -> !some.isEmpty()).forEach(some -> buttons = some);
        return replies;
    }

    /** Several messages stand one below the other. */
    private List<Reply> heard() {
        List<Reply> said = wiring.waiting("test", "somebody").stream()
                .filter(reply -> !reply.isSilent())
                .toList();
        return said.isEmpty() ? List.of(Reply.of("(The coach says nothing.)")) : said;
    }

    private Outbox.Prompt reminder() {
        return new Outbox.Prompt(Occasion.ROUTINE, clock.instant().atZone(zone).toLocalDate(), null);
    }

    private Incoming incoming(String done) {
        if (done.startsWith("!location ")) {
            String[] words = done.split(" ");
            return new Incoming.Place(origin(), Double.parseDouble(words[1]), Double.parseDouble(words[2]));
        }
        if (done.startsWith("!edit ")) {
            return new Incoming.Words(origin().said(said), done.substring("!edit ".length()), true);
        }
        if (done.startsWith("!group ")) {
            return new Incoming.Words(origin(Audience.GROUP), done.substring("!group ".length()), false);
        }
        if (done.startsWith("!group-moves ")) {
            Incoming.Moved moved = new Incoming.Moved(origin(Audience.GROUP), done.substring("!group-moves ".length()));
            group = moved.chat();
            return moved;
        }
        if (done.startsWith("!press ")) {
            return new Incoming.Press(origin(), done.substring("!press ".length()));
        }
        if (done.startsWith("[")) {
            String label = done.substring(1, done.length() - 1);
            Button pressed = buttons.stream()
                    .filter(button -> button.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no button " + done + " among " + buttons));
            return new Incoming.Press(origin(), pressed.action());
        }
        Incoming.Origin origin = origin();
        said = origin.said();
        return new Incoming.Words(origin, done, false);
    }

    private PersonId person() {
        return new PersonId("test:somebody");
    }

    private Incoming.Origin origin() {
        return origin(Audience.ALONE);
    }

    private Incoming.Origin origin(Audience audience) {
        messages++;
        Instant now = clock.instant();
        return new Incoming.Origin(
                "test:" + messages,
                person(),
                new Address("test", audience == Audience.GROUP ? group : "somebody", null),
                audience,
                "en-GB",
                zoneIsKnown ? zone : null,
                now);
    }
}

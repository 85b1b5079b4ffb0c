package swivel.conversation.words;

import java.time.LocalDate;
import java.util.List;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.SessionPlan;

/** What there is in place of today's routine. */
public final class ChoiceWords {
    private ChoiceWords() {}

    public static Reply which(LocalDate day, List<SessionPlan> sessions) {
        ReplyBuilder reply = new ReplyBuilder().say("In place of today's routine?");
        reply.bullets(sessions.stream()
                .map(session -> Text.join(Text.strong(session.name() + ": "), Text.of(session.says())))
                .toList());
        sessions.forEach(session -> reply.button(session.name(), new Action.TakeSession(day, session.id())));
        return reply.button("As planned", new Action.TakePlanned(day)).build();
    }

    public static Reply notOpen(SessionPlan session) {
        return new ReplyBuilder()
                .say(session.name() + " is not open to you yet: what it asks for comes later, or is left out for you. "
                        + "Today stays as it was.")
                .button("Today's routine", new Action.ShowToday())
                .build();
    }

    public static Reply notToday(SessionPlan session) {
        return new ReplyBuilder()
                .say("Nothing of it is left for today, because of how it feels. Today stays as it was; "
                        + session.name() + " comes back when it hurts less.")
                .button("Today's routine", new Action.ShowToday())
                .build();
    }

    /** Of a guided session whose routine gives way to another. */
    public static String sessionEnds() {
        return "The session that was under way ends here; what you did of it is logged.";
    }

    public static String shortEnough(int minutes) {
        return "Today takes no longer than that: about " + Counts.of(minutes, "minute") + ".";
    }
}

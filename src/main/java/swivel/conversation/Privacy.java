package swivel.conversation;

import java.util.stream.Stream;
import swivel.coaching.People;
import swivel.conversation.Dialogue.ReallyForget;
import swivel.conversation.Turn.Said;

/** What is kept about a person, and how it goes away. */
final class Privacy {
    private final People people;

    Privacy(People people) {
        this.people = people;
    }

    static Reply kept() {
        return new ReplyBuilder()
                .say("What I keep about you, in one file on the machine of whoever runs me:")
                .bullets(Stream.of(
                                "your id in this chat, your time zone and your reminder, if you set one",
                                "what was planned and which drills you logged, by day",
                                "what you reported: place, side, 0 to 10, what it feels like, and warning signs",
                                "which drill we talked about last, so that “how long?” makes sense")
                        .map(Text::of)
                        .toList())
                .say(
                        "Not your messages, not your name. Nothing goes to anybody else. /forget deletes all of it at once.")
                .build();
    }

    Said ask(Turn turn) {
        Reply question = new ReplyBuilder()
                .say("Delete everything I keep about you: log, streak, reports, reminder? It cannot be undone.")
                .button("Yes, delete it", new Action.Forget(true))
                .button("No, keep it", new Action.Forget(false))
                .build();
        return turn.ask(question, new ReallyForget());
    }

    Said answered(Turn turn, boolean really) {
        if (!(turn.pending() instanceof ReallyForget)) {
            return turn.say(SmallTalk.oldButton());
        }
        if (!really) {
            return turn.say("Kept. Nothing has changed.");
        }
        people.forget(turn.athlete().id());
        return new Said(
                Reply.of("Deleted: I know nothing about you any more. If you write again, we start afresh."),
                Dialogue.fresh());
    }
}

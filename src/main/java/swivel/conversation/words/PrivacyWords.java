package swivel.conversation.words;

import java.util.stream.Stream;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;

/** What is kept about a person, in words. */
public final class PrivacyWords {
    private PrivacyWords() {}

    public static Reply kept() {
        return new ReplyBuilder()
                .say("What I keep about you, in one file on the machine of whoever runs me:")
                .bullets(Stream.of(
                                "your id in this chat, your time zone, and when I may write: reminder, notes, your plan in your words",
                                "what you told me of yourself: age group, health, old injuries, equipment, days and goal",
                                "what was planned, chosen, swapped and logged of your drills, by day",
                                "where a guided session stands, and what you said of its drills",
                                "what you reported, also what you put right: place, side, 0 to 10, what it feels like, when; warning signs, and when you were cleared",
                                "what you measured in self-tests, by day",
                                "which drill we talked about last, so that “how long?” makes sense")
                        .map(Text::of)
                        .toList())
                .say(
                        "A message goes once it is answered, and your name I never keep. Nothing goes to anybody else. /export hands you all of it, /forget deletes it at once.")
                .build();
    }

    public static Reply reallyForget() {
        return new ReplyBuilder()
                .say(
                        "Delete everything I keep about you: log, streak, reports, self-tests, reminder? It cannot be undone.")
                .button("Yes, delete it", new Action.Forget(true))
                .button("No, keep it", new Action.Forget(false))
                .build();
    }

    public static Reply unchanged() {
        return Reply.of("Kept. Nothing has changed.");
    }

    public static Reply forgotten() {
        return Reply.of("Deleted: I know nothing about you any more. If you write again, we start afresh.");
    }
}

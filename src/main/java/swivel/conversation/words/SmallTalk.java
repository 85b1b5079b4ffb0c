package swivel.conversation.words;

import java.util.List;
import java.util.stream.Collectors;
import swivel.conversation.message.Action;
import swivel.conversation.message.Command;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;

/** What the coach says of itself. */
public final class SmallTalk {
    private SmallTalk() {}

    /** Three lines: what can be asked. */
    public static Reply welcome() {
        return new ReplyBuilder()
                .say("Hello, I am Swivel: I coach hip rotation and mobility.")
                .bullets(List.of(
                        Text.of("Ask about a drill: “how do I do the 90/90?”, “how long do I hold it?”"),
                        Text.of("Get today's routine with /today, log it with “done”, be reminded with /remind 7:30"),
                        Text.of("Say how you feel: “left hip is sore, 4/10”, and today is scaled to it")))
                .build();
    }

    /** For whoever has not written yet; at most 512 letters. */
    public static String description() {
        return "I coach hip rotation and mobility. Ask me how to do a drill and I answer from a checked library; get a short "
                + "routine every day at your own time; tell me how your hips feel and today is scaled to that.\n\n"
                + "What you tell me stays with whoever runs this bot. I am a program, no doctor and no medical device: in an "
                + "emergency call your emergency number.";
    }

    /** In one line; at most 120 letters. */
    public static String about() {
        return "Coaches hip rotation and mobility: drills, a daily routine, and both scaled to how you feel.";
    }

    /** To somebody who is about to be asked who they are. */
    public static Reply hello() {
        return new ReplyBuilder()
                .say(
                        "Hello, I am Swivel: I coach hip rotation and mobility. Six short questions and your plan is ready; ask me "
                                + "anything in between.")
                .build();
    }

    public static Reply farewell() {
        return Reply.of("Good night, and rest well. I am here tomorrow.");
    }

    public static Reply aProgram() {
        return Reply.of(
                "I am a program: no person, no doctor and no physiotherapist. What I say comes from a checked library "
                        + "and fixed rules. For anything that worries you, see somebody who can look at you.");
    }

    public static Reply calm() {
        return Reply.of(
                "Fair enough. If I got something wrong, say it in other words and I try again. To be left in peace: "
                        + "“stop reminders”.");
    }

    public static Reply noMedicine() {
        return Reply.of(
                "Medicine is nothing I can speak of, not even the common ones: a pharmacist or doctor knows what suits "
                        + "you. If a pain is why you ask, tell me where and how much, and I scale today to it.");
    }

    public static Reply noDiagnosis() {
        return new ReplyBuilder()
                .say(
                        "I cannot tell what it is, how serious, or how long it takes: that needs somebody who can examine you. I "
                                + "scale the day to what you report, and say when to have it looked at.")
                .button("Today's routine", new Action.ShowToday())
                .build();
    }

    public static Reply help() {
        List<Text> commands = Command.menu().stream()
                .map(command -> Text.join(Text.strong("/" + command.word()), Text.of(" – " + command.description())))
                .toList();
        return new ReplyBuilder()
                .say(
                        "Write as you would to a person: ask about a drill, or for “all drills”, say how you feel, say when you are done.")
                .bullets(commands)
                .aside(
                        "I answer from a checked library or say that I have nothing. I am no medical device and no doctor: "
                                + "with pain that worries you, see one.")
                .build();
    }

    public static Reply unknownCommand(String word) {
        String known =
                Command.menu().stream().map(command -> "/" + command.word()).collect(Collectors.joining(", "));
        return Reply.of("I do not know /" + shortened(word) + ". I know " + known + ".");
    }

    public static Reply thanks() {
        return Reply.of("You are welcome. Small and regular wins.");
    }

    public static Reply nothingAsked() {
        return Reply.of("There is nothing for me to read in that. Ask about a drill, or say how your hips feel.");
    }

    public static Reply englishOnly() {
        return Reply.of(
                "I understand English only, sorry. Write it in simple English, or name a drill, such as “clamshell”. "
                        + "If it is an emergency, call your emergency number now.");
    }

    public static Reply bareFigure() {
        return Reply.of("A figure alone tells me nothing. If it is how something feels, say where: “left hip 4”.");
    }

    public static Reply wordless() {
        return Reply.of("I can only read words. Write to me what it is about: a drill, how you feel, or /today.");
    }

    /** Out of what the coach is for. */
    public static Reply notMine() {
        return new ReplyBuilder()
                .say("I coach hips, and have nothing on that.")
                .say("Ask me how to do a drill, tell me how your hips feel (“right groin 3/10”), or take /today.")
                .build();
    }

    public static Reply oldButton() {
        return new ReplyBuilder()
                .say("That button belongs to an older message and does nothing any more.")
                .button("Today's routine", new Action.ShowToday())
                .build();
    }

    public static Reply notInAGroup() {
        return Reply.of(
                "That is between you and me: write to me in a private chat. Here I answer questions about drills.");
    }

    /** A fault of ours; whoever runs the coach finds it in the log. */
    public static Reply lost() {
        return Reply.of("Something went wrong here and I could not deal with that message. Nothing you logged is lost. "
                + "Please write it in other words.");
    }

    public static Reply good() {
        return Reply.of("Good. I am here when you need me: /today for the routine, or just ask.");
    }

    public static Reply glad() {
        return Reply.of("Glad to hear that. The work is yours, though.");
    }

    /** To what asks for nothing. */
    public static Reply here() {
        return Reply.of(
                "I am better with hips than with small talk. Whenever you like: /today, or a question about a drill.");
    }

    public static Reply joke() {
        return Reply.of(
                "Why did the hip flexor stay at home? It had been sitting all day and could not stand the thought.");
    }

    public static Reply neverMind() {
        return Reply.of("All right, never mind.");
    }

    private static String shortened(String word) {
        int end = word.offsetByCodePoints(0, Math.min(30, word.codePointCount(0, word.length())));
        return end < word.length() ? word.substring(0, end) + "…" : word;
    }
}

package swivel.conversation.words;

import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;

/** Who or what the coach is, and what it cannot do. */
public final class AboutTheCoach {
    private AboutTheCoach() {}

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

    public static Reply aProgram() {
        return Reply.of(
                "I am Swivel, a program: no person, no doctor and no physiotherapist. What I say comes from a checked library "
                        + "and fixed rules. For anything that worries you, see somebody who can look at you.");
    }

    public static Reply free() {
        return Reply.of(
                "Nothing. I am free software, I have nothing to sell, and nobody can pay me. Whoever set me up runs me on a "
                        + "machine of their own.");
    }

    public static Reply sources() {
        return Reply.of(
                "From a library that people wrote and checked: an article ends with its sources, and “why?” after a drill "
                        + "names those of the drill. I make nothing up, and what is not in there I do not know. It can still be "
                        + "wrong for you: your body and whoever examines you go first.");
    }

    public static Reply noVideos() {
        return Reply.of(
                "I have no videos and no pictures of drills. I tell each step, where you should feel it and what often "
                        + "goes wrong: name a drill, and ask again where a step is not clear.");
    }

    public static Reply noExamination() {
        return Reply.of(
                "I cannot tell what is wrong, and will not guess: that takes a physiotherapist or doctor who examines you. What "
                        + "I can do is fit today to it. Tell me where it is and how bad, such as “right groin 3/10”.");
    }

    public static Reply noDiagnosis() {
        return new ReplyBuilder()
                .say(
                        "I cannot tell what it is, how serious, or how long it takes: that needs somebody who can examine you. I "
                                + "scale the day to what you report, and say when to have it looked at.")
                .button("Today's routine", new Action.ShowToday())
                .build();
    }
}

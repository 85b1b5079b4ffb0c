package swivel.conversation.words;

import java.util.List;
import java.util.stream.Stream;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;

/**
 * What the coach says when it hears a warning sign: stop, whom to see, how soon. No diagnosis, no drill, no medicine. The
 * tiers follow the NHS, NICE and JOSPT pages that the vocabulary names for each sign.
 */
public final class SafetyWords {
    /** What the safety gate asks about. */
    static final List<Text> SIGNS = List.of(
            Text.of("a fall or a pop, and the leg does not carry you"),
            Text.of("numbness between the legs, new bladder or bowel trouble, weak legs"),
            Text.of("a hot or swollen calf, thigh or joint, fever, chest pain"),
            Text.of("deep groin pain with running, at night or getting worse"),
            Text.of("a hip that locks or gives way, night pain, weight loss"));

    private SafetyWords() {}

    /** The question of the safety gate beside a complaint as bad as that. */
    public static void anySign(ReplyBuilder reply) {
        reply.say("For your safety: is any of this so?").bullets(SIGNS).button("None of these", new Action.NoSign());
        IntroductionWords.choice(reply, "Yes, one of them", Step.SIGN, IntroductionWords.ASK);
    }

    /** The same again, before anything is begun. */
    public static Reply signFirst() {
        ReplyBuilder reply = new ReplyBuilder().say("One answer first, and then we go.");
        anySign(reply);
        return reply.build();
    }

    public static Reply warning(WarningSign warning, String emergencyNumber) {
        if (warning.sign() == Sign.CRISIS) {
            return crisis(emergencyNumber);
        }
        ReplyBuilder reply = new ReplyBuilder();
        switch (warning.tier()) {
            case EMERGENCY ->
                reply.heading("Stop. This needs help now.")
                        .say("Call " + emergencyNumber + ", or have somebody take you to an emergency "
                                + "department. Do not wait to see whether it passes, and do not drive yourself.");
            case SAME_DAY ->
                reply.heading("Stop. See a doctor today.")
                        .say(
                                "Call your doctor or an out-of-hours service now (in the UK 111) and say what you told me. If you "
                                        + "cannot reach one, or it gets worse, go to an emergency department.");
            case WITHIN_48_HOURS ->
                reply.heading("Stop, and have this looked at within a day or two.")
                        .say(
                                "No running, jumping or hopping, no testing it on one leg, and no stretching into it until a "
                                        + "doctor or physiotherapist has seen you.");
            case SOON ->
                reply.heading("Have this looked at before we go on.")
                        .say(
                                "Make an appointment with a doctor or physiotherapist within the next two weeks, sooner if it "
                                        + "gets worse.");
        }
        return reply.say("Why", why(warning.sign()))
                .say("I am a coach and cannot tell what it is. Drills and reminders rest until you have been seen; "
                        + "tell me “I have been seen” and we go on.")
                .button("I have been seen", new Action.Seen())
                .build();
    }

    /** Whoever can examine it, and by when: the tiers in short. */
    public static Reply whomToSee(String emergencyNumber) {
        return new ReplyBuilder()
                .say("A physiotherapist or your doctor: either can examine it, which I cannot.")
                .bullets(Stream.of(
                                "Within two weeks where it locks, catches or gives way, wakes you at night, or is no better "
                                        + "after two weeks of doing less.",
                                "The same day with a hot or swollen joint or calf, a fever, or a leg that turns weak or numb.",
                                "At once, by " + emergencyNumber
                                        + ", where the leg takes no weight after a fall, you go numb "
                                        + "between the legs, or your chest hurts.")
                        .map(Text::of)
                        .toList())
                .build();
    }

    /** Where a drill is asked for although a warning sign stands. */
    public static Reply stillStands(WarningSign warning, String emergencyNumber) {
        String soon = switch (warning.tier()) {
            case EMERGENCY -> "If nobody has seen you yet, call " + emergencyNumber + " now.";
            case SAME_DAY -> "If nobody has seen you yet, see a doctor today.";
            case WITHIN_48_HOURS -> "If nobody has seen you yet, have it looked at within a day or two.";
            case SOON -> "If nobody has seen you yet, make an appointment.";
        };
        return new ReplyBuilder()
                .say("Drills rest because of what you told me: " + why(warning.sign()))
                .say("Have you been seen? " + soon)
                .button("I have been seen", new Action.Seen())
                .build();
    }

    /** For a message in a group: the same urgency, nothing kept, nothing more said. */
    public static Reply inGroup(WarningSign warning, String emergencyNumber) {
        Reply whole = warning(warning, emergencyNumber);
        return new Reply(whole.blocks().subList(0, 2), List.of());
    }

    private static Reply crisis(String emergencyNumber) {
        return new ReplyBuilder()
                .say(
                        "I am glad that you said it. You do not have to carry this alone, and you matter more than any drill.")
                .say("Please talk to somebody right now. If you could hurt yourself, call "
                        + emergencyNumber
                        + " or go where people are. A crisis line listens day and night: 988 in the US and Canada, 116 123 in "
                        + "the UK, Ireland and much of Europe, or findahelpline.com for where you are.")
                .say("If you can, let somebody near you know how you feel. The training can wait.")
                .build();
    }

    private static String why(Sign sign) {
        return switch (sign) {
            case CAUDA_EQUINA ->
                "numbness around the saddle, or new trouble with bladder, bowel or both legs, has to be checked in hospital "
                        + "within hours.";
            case FRACTURE ->
                "a leg that cannot carry you has to be looked at, and X-rayed, before it does anything else.";
            case TRAUMA -> "pain after such a fall or blow has to be examined, even if you can walk.";
            case DVT ->
                "a calf or thigh that is swollen, warm or throbbing may mean a clot; breathlessness or chest pain makes it an "
                        + "emergency. No massage and no rolling.";
            case CHEST_PAIN -> "chest pain, breathlessness or fainting comes before anything about hips.";
            case PROSTHESIS ->
                "sudden pain, a clunk or signs of infection around a joint replacement belong to its surgeon.";
            case TESTICULAR -> "sudden severe pain there, or a hard lump in the groin, can be a matter of hours.";
            case PREGNANCY -> "bleeding, fluid or severe pain in pregnancy has to be checked at once.";
            case CRISIS -> "you matter more than any drill.";
            case INFECTION ->
                "a hot, swollen or very painful joint, or fever with it, may be an infection in the joint.";
            case SCFE ->
                "a limp or hip, groin, thigh or knee pain under 16 has to be examined the same day, and without weight on the "
                        + "leg until then. An adult should come along.";
            case NEURO -> "new weakness or spreading numbness in a leg has to be examined.";
            case ACUTE_RUPTURE ->
                "a pop after which the leg gives way may be a tear or a break; dark urine after hard training may "
                        + "mean that muscle is breaking down.";
            case STRESS_FRACTURE ->
                "deep groin pain with impact can be a bone that is about to give; loading it is what breaks it.";
            case LOCKING -> "a hip that locks, catches or gives way should be examined before it is trained.";
            case AVN -> "a groin ache with long steroid or alcohol use needs a picture of the hip.";
            case LINGERING -> "pain that is no better after six weeks deserves an examination, not one more drill.";
            case UNNAMED -> "one of the warning signs fits you, and that is looked at before anything is trained.";
            case CANCER ->
                "pain at night that no position eases, weight loss or a history of cancer should be looked into first.";
        };
    }
}

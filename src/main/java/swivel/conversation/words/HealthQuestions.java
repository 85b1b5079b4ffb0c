package swivel.conversation.words;

import static swivel.conversation.words.IntroductionWords.ASK;
import static swivel.conversation.words.IntroductionWords.DONE;
import static swivel.conversation.words.IntroductionWords.NONE;
import static swivel.conversation.words.IntroductionWords.TICK;
import static swivel.conversation.words.IntroductionWords.choice;

import java.util.List;
import swivel.coaching.Athlete;
import swivel.coaching.Region;
import swivel.coaching.WarningSign.Sign;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.Condition;
import swivel.library.Library;

/** What people are asked about their health: what they live with, had once, or have right now. */
final class HealthQuestions {
    private static final List<Region> ONCE_HURT =
            List.of(Region.HIP, Region.GROIN, Region.LOWER_BACK, Region.HAMSTRING);

    private final Library library;

    HealthQuestions(Library library) {
        this.library = library;
    }

    static void health(ReplyBuilder reply, Athlete athlete) {
        boolean named = !athlete.conditions().isEmpty();
        reply.say(
                named
                        ? "Anything else that a clinician has told you about, or a past injury?"
                        : "Has a clinician told you about anything I should know, or is there a past injury? Pick where, or "
                                + "write it: “hip replacement”, “pregnant”.");
        choice(reply, named ? "That is all" : "None of these", Step.HEALTH, named ? DONE : NONE);
        choice(reply, "Hip or groin", Step.HIP, ASK);
        choice(reply, "Back or joints", Step.JOINTS, ASK);
        choice(reply, "General, pregnancy", Step.GENERAL, ASK);
    }

    void conditions(ReplyBuilder reply, Introduction at, Athlete athlete, HealthTopic topic) {
        List<Condition> shown = topic.page(library, at.page());
        reply.say("Which of these is so? Press its number.")
                .steps(shown.stream()
                        .map(condition -> Text.of(condition.askedAs()))
                        .toList());
        for (int i = 0; i < shown.size(); i++) {
            String tick = athlete.conditions().contains(shown.get(i).code()) ? TICK : "";
            choice(reply, tick + (i + 1), at.step(), shown.get(i).code());
        }
        if (topic.pages(library) > 1) {
            choice(reply, "More", at.step(), "page " + (at.page() + 1) % topic.pages(library));
        }
        choice(reply, "Done here", at.step(), DONE);
    }

    static void injuries(ReplyBuilder reply, Athlete athlete) {
        reply.say("Where were you hurt once, and are well now? Press each.");
        ONCE_HURT.forEach(region -> {
            String tick = athlete.body().pastInjuries().contains(region) ? TICK : "";
            choice(reply, tick + BodyWords.sentence(BodyWords.region(region)), Step.INJURIES, region.name());
        });
        choice(reply, "Done here", Step.INJURIES, DONE);
    }

    static void safety(ReplyBuilder reply) {
        reply.say("Last, for your safety. Is any of this so right now?").bullets(SafetyWords.SIGNS);
        choice(reply, "None of these", Step.SAFETY, NONE);
        choice(reply, "Yes, one of them", Step.SIGN, ASK);
    }

    static void sign(ReplyBuilder reply) {
        reply.say("Which one comes nearest?");
        choice(reply, "The leg does not carry me", Step.SIGN, Sign.FRACTURE.name());
        choice(reply, "Numbness, bladder, weak legs", Step.SIGN, Sign.CAUDA_EQUINA.name());
        choice(reply, "Hot or swollen leg, chest pain", Step.SIGN, Sign.DVT.name());
        choice(reply, "Hot joint or fever", Step.SIGN, Sign.INFECTION.name());
        choice(reply, "Deep groin pain", Step.SIGN, Sign.STRESS_FRACTURE.name());
        choice(reply, "Locking, night pain, weight loss", Step.SIGN, Sign.LOCKING.name());
    }
}

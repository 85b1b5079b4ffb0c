package swivel.conversation.counsel;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import swivel.coaching.Athlete;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Action;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.IntroductionWords;
import swivel.conversation.words.ProfileWords;
import swivel.conversation.words.ZoneWords;
import swivel.library.Library;

/** Asks people about themselves, keeps what they answer, and says what is known then. */
final class Questions {
    private static final int CLOCK_LENGTH = "07:30".length();
    private static final int MOST_CLOCKS = 5;

    private final Library library;
    private final Register register;
    private final IntroductionWords words;
    private final ProfileWords profile;

    Questions(Library library, Register register) {
        this.library = library;
        this.register = register;
        this.words = new IntroductionWords(library);
        this.profile = new ProfileWords(library);
    }

    ProfileWords profile() {
        return profile;
    }

    /** Asks this, after what the reply says already. */
    Said ask(Turn turn, ReplyBuilder reply, Introduction at) {
        words.ask(reply, at, turn.athlete(), turn.at());
        return turn.ask(reply.build(), at).interrupting(null);
    }

    Said ask(Turn turn, Introduction at) {
        return ask(turn, new ReplyBuilder(), at);
    }

    /** @param choices two times, perhaps with days, as a choice of the step has them */
    Said whichTime(Turn turn, Introduction at, List<String> choices) {
        ReplyBuilder reply = new ReplyBuilder().say("Which one do you mean?");
        choices.forEach(choice -> reply.button(choice.substring(0, CLOCK_LENGTH), tell(Step.WHEN, choice)));
        return turn.ask(reply.build(), at);
    }

    /** Which clock is theirs, where a place has several? */
    Said whichZone(Turn turn, Introduction at, List<ZoneId> zones) {
        ReplyBuilder reply = new ReplyBuilder()
                .say("There is more than one clock to choose from.")
                .placeKeyAway()
                .say("What does yours say?");
        zones.stream()
                .limit(MOST_CLOCKS)
                .forEach(zone -> reply.button(ZoneWords.clock(zone, turn.at()), tell(Step.PLACE, zone.getId())));
        return turn.ask(reply.build(), at);
    }

    /** Says what is known of this now. */
    Said noted(Turn turn, ReplyBuilder reply, Step step) {
        reply.say(profile.line(step, turn.athlete(), turn.at())).button("Settings", tell(Step.GOAL, "profile"));
        return turn.say(reply.build());
    }

    Turn keep(Turn turn, Athlete athlete) {
        return register.keep(turn, athlete);
    }

    /** Keeps what was told, put right where it contradicts itself; what that comes to is said. */
    Turn keepCorrected(Turn turn, Athlete told, ReplyBuilder reply) {
        Corrections.Corrected corrected = Corrections.of(turn.athlete(), told, library);
        corrected.words().forEach(reply::say);
        return keep(turn, corrected.athlete());
    }

    static Action tell(Step step, String choice) {
        return new Action.Tell(step.name().toLowerCase(Locale.ROOT), choice);
    }
}

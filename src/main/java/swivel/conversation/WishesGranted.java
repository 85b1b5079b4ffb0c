package swivel.conversation;

import swivel.conversation.counsel.Counsels;
import swivel.conversation.counsel.Turn;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.hearing.Ear;
import swivel.conversation.message.Command;
import swivel.conversation.words.AboutTheCoach;
import swivel.conversation.words.SmallTalk;
import swivel.language.places.PlaceTalk;
import swivel.language.times.TimeTalk;
import swivel.language.wishes.Wish;

/** What a person asks the coach to do, by a command or in words. */
final class WishesGranted {
    private final Ear ear;
    private final Counsels counsels;

    WishesGranted(Ear ear, Counsels counsels) {
        this.ear = ear;
        this.counsels = counsels;
    }

    Said command(Turn turn, Command.Line line) {
        return Command.named(line.word())
                .map(command -> command(turn, command, line.argument()))
                .orElseGet(() -> turn.say(SmallTalk.unknownCommand(line.word())));
    }

    private Said command(Turn turn, Command command, String argument) {
        return switch (command) {
            case TODAY -> grant(turn, Wish.TODAY);
            case DONE -> grant(turn, Wish.DONE);
            case SWAP -> grant(turn, Wish.SWAP);
            case WHY -> grant(turn, Wish.WHY);
            case STREAK -> grant(turn, Wish.STREAK);
            case WEEK -> grant(turn, Wish.WEEK);
            case CHART -> grant(turn, Wish.CHART);
            case HELP -> grant(turn, Wish.HELP);
            case PRIVACY -> grant(turn, Wish.PRIVACY);
            case FORGET -> grant(turn, Wish.FORGET);
            case GO -> counsels.sessions().go(turn);
            case TEST -> counsels.tests().show(turn, argument);
            case CANCEL -> cancel(turn);
            case REMIND -> remind(turn, argument);
            case EXPORT -> counsels.exports().offer(turn);
            case START -> counsels.introductions().begin(turn);
            case SETTINGS -> counsels.introductions().show(turn);
        };
    }

    Said grant(Turn turn, Wish wish) {
        return switch (wish) {
            case TODAY -> counsels.routines().show(turn);
            case SWAP -> counsels.swaps().ask(turn);
            case WHY -> counsels.whys().show(turn);
            case DONE -> counsels.sessions().ended(turn, counsels.logs().doneAll(turn));
            case STREAK -> counsels.logs().streak(turn);
            case PROGRESS -> counsels.overviews().show(turn);
            case WEEK -> counsels.weeks().show(turn);
            case CHART -> counsels.charts().show(turn);
            case TEST -> counsels.tests().show(turn, "");
            case REMIND -> counsels.reminders().wanted(turn, new TimeTalk.None(), "");
            case PLACE -> counsels.reminders().place(turn, new PlaceTalk.None());
            case BROWSE -> counsels.drills().browse(turn);
            case HELP -> turn.say(SmallTalk.help());
            case PRIVACY -> counsels.privacy().kept(turn);
            case FORGET -> counsels.privacy().ask(turn);
            case GREETING -> greeting(turn);
            case FAREWELL -> turn.say(SmallTalk.farewell());
            case ARE_YOU_REAL -> turn.say(AboutTheCoach.aProgram());
            case COST -> turn.say(AboutTheCoach.free());
            case SOURCES -> turn.say(AboutTheCoach.sources());
            case VIDEO -> turn.say(AboutTheCoach.noVideos());
            case EXAMINATION -> turn.say(AboutTheCoach.noExamination());
            case DISCOURAGED -> turn.say(SmallTalk.discouraged());
            case RUDE -> turn.say(SmallTalk.calm());
            case PRAISE -> turn.say(SmallTalk.glad());
            case CHAT -> turn.say(SmallTalk.here());
            case JOKE -> turn.say(SmallTalk.joke());
            case MEDICINE -> turn.say(SmallTalk.noMedicine());
            case THANKS -> turn.say(SmallTalk.thanks());
            case DIAGNOSIS -> turn.say(AboutTheCoach.noDiagnosis());
            case RELIEF -> counsels.routines().show(turn);
            case WHOM_TO_SEE -> counsels.safety().whomToSee(turn);
            case CHANGED -> counsels.soreness().askHowItIs(turn);
            case REASON -> counsels.whys().show(turn);
            case SEEN -> seen(turn);
            case NOT_CLEARED -> counsels.safety().restOrdered(turn);
            case UNSEEN -> counsels.safety().unseen(turn);
            case YES -> turn.say(SmallTalk.good());
            case NO, CANCEL -> turn.say(SmallTalk.neverMind());
        };
    }

    private Said cancel(Turn turn) {
        return turn.pending() instanceof Dialogue.WhichReadings
                ? counsels.tests().stop(turn)
                : turn.say(SmallTalk.neverMind());
    }

    private Said remind(Turn turn, String argument) {
        return ShortAnswer.of(argument).isOff()
                ? counsels.reminders().stop(turn)
                : counsels.reminders().wanted(turn, ear.timeArgument(argument), argument);
    }

    /** Whoever is new is asked who they are. */
    private Said greeting(Turn turn) {
        return switch (turn.athlete().acquaintance()) {
            case NEW -> counsels.introductions().begin(turn);
            case MADE -> counsels.routines().greet(turn);
            case ASKED, ASKED_AGAIN, GROUP -> turn.say(SmallTalk.welcome());
        };
    }

    /** Cleared of a warning sign, or else of precautions. */
    private Said seen(Turn turn) {
        return counsels.safety().standing(turn).isPresent()
                ? counsels.safety().seen(turn)
                : counsels.health()
                        .cleared(turn)
                        .orElseGet(() -> counsels.safety().seen(turn));
    }
}

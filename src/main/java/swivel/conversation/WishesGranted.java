package swivel.conversation;

import java.util.List;
import java.util.Locale;
import swivel.coaching.Acquaintance;
import swivel.conversation.counsel.Counsels;
import swivel.conversation.counsel.Turn;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.hearing.Ear;
import swivel.conversation.message.Command;
import swivel.conversation.words.SmallTalk;
import swivel.language.places.PlaceTalk;
import swivel.language.times.TimeTalk;
import swivel.language.wishes.Wish;

/** What a person asks the coach to do, by a command or in words. */
final class WishesGranted {
    private static final List<String> OFF = List.of("off", "stop", "no", "none", "never");

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
            case TODAY -> counsels.routines().show(turn);
            case GO -> counsels.sessions().go(turn);
            case DONE -> counsels.sessions().ended(turn, counsels.logs().doneAll(turn));
            case SWAP -> counsels.swaps().ask(turn);
            case WHY -> counsels.whys().show(turn);
            case STREAK -> counsels.logs().streak(turn);
            case WEEK -> counsels.weeks().show(turn);
            case CHART -> counsels.charts().show(turn);
            case TEST -> counsels.tests().show(turn, argument);
            case CANCEL -> cancel(turn);
            case REMIND -> remind(turn, argument);
            case HELP -> turn.say(SmallTalk.help());
            case PRIVACY -> counsels.privacy().kept(turn);
            case EXPORT -> counsels.exports().offer(turn);
            case FORGET -> counsels.privacy().ask(turn);
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
            case ARE_YOU_REAL -> turn.say(SmallTalk.aProgram());
            case RUDE -> turn.say(SmallTalk.calm());
            case PRAISE -> turn.say(SmallTalk.glad());
            case CHAT -> turn.say(SmallTalk.here());
            case JOKE -> turn.say(SmallTalk.joke());
            case MEDICINE -> turn.say(SmallTalk.noMedicine());
            case THANKS -> turn.say(SmallTalk.thanks());
            case DIAGNOSIS -> turn.say(SmallTalk.noDiagnosis());
            case RELIEF -> counsels.routines().show(turn);
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

    static boolean isOff(String argument) {
        return OFF.contains(argument.strip().toLowerCase(Locale.ROOT));
    }

    private Said remind(Turn turn, String argument) {
        return isOff(argument)
                ? counsels.reminders().stop(turn)
                : counsels.reminders().wanted(turn, ear.timeArgument(argument), argument);
    }

    /** Whoever is new is asked who they are; the others know what to do. */
    private Said greeting(Turn turn) {
        return turn.athlete().acquaintance() == Acquaintance.NEW
                ? counsels.introductions().begin(turn)
                : turn.say(SmallTalk.welcome());
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

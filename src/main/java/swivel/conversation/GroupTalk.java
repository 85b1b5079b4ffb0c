package swivel.conversation;

import java.util.Optional;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Tier;
import swivel.conversation.counsel.Counsels;
import swivel.conversation.counsel.Turn;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.hearing.Ear;
import swivel.conversation.hearing.Meaning;
import swivel.conversation.message.Action;
import swivel.conversation.message.Command;
import swivel.conversation.message.Incoming;
import swivel.conversation.message.Reply;
import swivel.conversation.words.SafetyWords;
import swivel.conversation.words.SmallTalk;
import swivel.language.wishes.Wish;

/**
 * In a group the coach answers questions about drills, for nobody in particular: what it knows of a person stays out of
 * it. Of health it speaks only to say whom to see at once.
 */
final class GroupTalk {
    private final Ear ear;
    private final Counsels counsels;
    private final ButtonsPressed buttons;

    GroupTalk(Ear ear, Counsels counsels, ButtonsPressed buttons) {
        this.ear = ear;
        this.counsels = counsels;
        this.buttons = buttons;
    }

    Said answer(Turn turn, Incoming incoming) {
        return switch (incoming) {
            case Incoming.Words words -> words(turn, words.text());
            case Incoming.Press press -> press(turn, press.action());
            case Incoming.Opened _ -> turn.say(SmallTalk.welcome());
            case Incoming.Place _, Incoming.Wordless _, Incoming.Reachable _ -> turn.say(Reply.silence());
        };
    }

    private Said words(Turn turn, String message) {
        Optional<WarningSign> sign = ear.warning(message);
        if (sign.isPresent()) {
            return turn.say(warning(turn, sign.get()));
        }
        if (Command.Line.of(message).isPresent()) {
            return turn.say(isHelp(message) ? SmallTalk.help() : SmallTalk.notInAGroup());
        }
        return switch (ear.hear(message, turn.dialogue())) {
            case Meaning.Asks asks -> counsels.drills().answer(turn, asks.answer(), asks.facets());
            case Meaning.Wishes(Wish wish) when wish == Wish.HELP -> turn.say(SmallTalk.help());
            case Meaning.Wishes(Wish wish) when wish == Wish.GREETING -> turn.say(SmallTalk.welcome());
            case Meaning.Wishes(Wish wish) when wish == Wish.THANKS -> turn.say(SmallTalk.thanks());
            case Meaning.IsForeign() -> turn.say(SmallTalk.englishOnly());
            case Meaning.Wishes(Wish wish) when wish == Wish.ARE_YOU_REAL -> turn.say(SmallTalk.aProgram());
            case Meaning.Warns _,
                    Meaning.Wishes _,
                    Meaning.Sets _,
                    Meaning.WantsReminder _,
                    Meaning.OfRoutine _,
                    Meaning.IsIn _,
                    Meaning.NamesPlace _,
                    Meaning.Reports _ -> turn.say(SmallTalk.notInAGroup());
        };
    }

    private static Reply warning(Turn turn, WarningSign sign) {
        boolean atOnce = sign.tier() == Tier.EMERGENCY || sign.tier() == Tier.SAME_DAY;
        return atOnce ? SafetyWords.inGroup(sign, turn.emergencyNumber()) : SmallTalk.notInAGroup();
    }

    private static boolean isHelp(String message) {
        return Command.Line.of(message)
                .flatMap(line -> Command.named(line.word()))
                .filter(command -> command == Command.HELP || command == Command.START)
                .isPresent();
    }

    private Said press(Turn turn, String code) {
        return Action.parse(code).orElse(null) instanceof Action.Read read
                ? buttons.read(turn, read)
                : turn.say(SmallTalk.notInAGroup());
    }
}

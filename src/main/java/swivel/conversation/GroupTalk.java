package swivel.conversation;

import java.util.List;
import java.util.Optional;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Tier;
import swivel.conversation.counsel.Counsels;
import swivel.conversation.counsel.Turn;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.hearing.Ear;
import swivel.conversation.hearing.Meaning;
import swivel.conversation.message.Action;
import swivel.conversation.message.Button;
import swivel.conversation.message.Command;
import swivel.conversation.message.Incoming;
import swivel.conversation.message.Reply;
import swivel.conversation.words.AboutTheCoach;
import swivel.conversation.words.GroupWords;
import swivel.conversation.words.SafetyWords;
import swivel.conversation.words.SmallTalk;
import swivel.language.times.TimeTalk;
import swivel.language.wishes.Wish;

/**
 * In a group the coach answers questions about drills, and has a routine for everybody at a time of the group's own. What
 * it knows of a person stays out of it; of health it speaks only to say whom to see at once.
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
            case Incoming.Opened _ -> turn.say(GroupWords.hello());
            case Incoming.Reachable(var origin, boolean reachable) ->
                counsels.groups().member(turn, reachable);
            case Incoming.Moved(var origin, String chat) -> counsels.groups().moved(turn, chat);
            case Incoming.Place _, Incoming.Wordless _ -> turn.say(Reply.silence());
        };
    }

    private Said words(Turn turn, String message) {
        Optional<WarningSign> sign = ear.warning(message);
        if (sign.isPresent()) {
            return turn.say(warning(turn, sign.get()));
        }
        return Command.Line.of(message)
                .map(line -> command(turn, line))
                .or(() -> toQuestion(turn, message))
                .orElseGet(() -> act(turn, ear.hear(message, turn.dialogue())));
    }

    private static Reply warning(Turn turn, WarningSign sign) {
        boolean atOnce = sign.tier() == Tier.EMERGENCY || sign.tier() == Tier.SAME_DAY;
        return atOnce ? SafetyWords.inGroup(sign, turn.emergencyNumber()) : SmallTalk.notInAGroup();
    }

    private Said command(Turn turn, Command.Line line) {
        return switch (Command.named(line.word()).orElse(null)) {
            case TODAY -> counsels.groups().show(turn);
            case REMIND -> remind(turn, line.argument());
            case HELP, START -> turn.say(GroupWords.help());
            case null, default -> turn.say(SmallTalk.notInAGroup());
        };
    }

    private Said remind(Turn turn, String argument) {
        Turn group = counsels.groups().ofGroup(turn);
        return ShortAnswer.of(argument).isOff()
                ? counsels.reminders().stop(group)
                : counsels.reminders().wanted(group, ear.timeArgument(argument), argument);
    }

    /** An answer to what whoever speaks was asked about the group's reminder. */
    private Optional<Said> toQuestion(Turn turn, String message) {
        Turn group = counsels.groups().ofGroup(turn);
        return switch (turn.pending()) {
            case Dialogue.WhichPlace _, Dialogue.WhichClock _ ->
                ear.place(message).map(place -> counsels.reminders().place(group, place));
            case Dialogue.WhenToRemind _
            when ear.timeArgument(message) instanceof TimeTalk.At at ->
                Optional.of(counsels.reminders().wanted(group, at, ""));
            case Dialogue.WhichTime _
            when ear.timeArgument(message) instanceof TimeTalk.At at ->
                Optional.of(counsels.reminders().chosen(group, at.time()));
            case null, default -> Optional.empty();
        };
    }

    private Said act(Turn turn, Meaning meaning) {
        return switch (meaning) {
            case Meaning.Asks asks -> forAll(counsels.drills().answer(turn, asks.answer(), asks.facets()));
            case Meaning.Wishes(Wish wish) -> grant(turn, wish);
            case Meaning.WantsReminder(TimeTalk time) ->
                counsels.reminders().wanted(counsels.groups().ofGroup(turn), time, "");
            case Meaning.IsForeign() -> turn.say(SmallTalk.englishOnly());
            case Meaning.OfRoutine(Wish _, Meaning.Asks asks) -> act(turn, asks);
            case Meaning.Warns _, Meaning.IsIn _, Meaning.NamesPlace _, Meaning.Sets _, Meaning.Reports _ ->
                turn.say(SmallTalk.notInAGroup());
        };
    }

    /** With the buttons that anybody may press. */
    private static Said forAll(Said said) {
        List<Button> open = said.reply().buttons().stream()
                .filter(button -> Action.parse(button.action()).orElse(null) instanceof Action.Read)
                .toList();
        return new Said(new Reply(said.reply().blocks(), open), said.dialogue());
    }

    private Said grant(Turn turn, Wish wish) {
        return switch (wish) {
            case TODAY -> counsels.groups().show(turn);
            case REMIND -> remind(turn, "");
            case BROWSE -> counsels.drills().browse(turn);
            case HELP -> turn.say(GroupWords.help());
            case GREETING -> turn.say(GroupWords.hello());
            case THANKS -> turn.say(SmallTalk.thanks());
            case ARE_YOU_REAL -> turn.say(AboutTheCoach.aProgram());
            case COST -> turn.say(AboutTheCoach.free());
            case SOURCES -> turn.say(AboutTheCoach.sources());
            case VIDEO -> turn.say(AboutTheCoach.noVideos());
            default -> turn.say(SmallTalk.notInAGroup());
        };
    }

    private Said press(Turn turn, String code) {
        Turn group = counsels.groups().ofGroup(turn);
        return switch (Action.parse(code).orElse(null)) {
            case Action.Read read -> forAll(buttons.read(turn, read));
            case Action.ShowToday() -> counsels.groups().show(turn);
            case Action.ReminderAt(var time) -> counsels.reminders().pressed(group, time);
            case Action.Zone(var zone) -> counsels.reminders().pressed(group, zone);
            case Action.StopReminders() -> counsels.reminders().stop(group);
            case null, default -> turn.say(SmallTalk.notInAGroup());
        };
    }
}

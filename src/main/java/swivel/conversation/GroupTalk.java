package swivel.conversation;

import swivel.conversation.Turn.Said;

/** In a group the coach answers questions about drills. Of anybody's health it speaks only to say whom to see at once. */
final class GroupTalk {
    private final Ear ear;
    private final WordsTaken words;
    private final ButtonsPressed buttons;

    GroupTalk(Ear ear, WordsTaken words, ButtonsPressed buttons) {
        this.ear = ear;
        this.words = words;
        this.buttons = buttons;
    }

    Said answer(Turn turn, Incoming incoming) {
        return switch (incoming) {
            case Incoming.Words(var origin, String text, boolean edited) -> words(turn, text);
            case Incoming.Press(var origin, String code) -> press(turn, code);
            case Incoming.Opened _ -> turn.say(SmallTalk.welcome());
            case Incoming.Place _, Incoming.Wordless _, Incoming.Reachable _ -> turn.say(Reply.silence());
        };
    }

    private Said words(Turn turn, String message) {
        var sign = ear.warning(message);
        if (sign.isPresent()) {
            return turn.say(SafetyWords.inGroup(sign.get(), turn.origin().language()));
        }
        boolean command = Command.Line.of(message).isPresent();
        return !command && ear.hear(message, turn.dialogue()) instanceof Meaning.Asks asks
                ? words.act(turn, asks)
                : turn.say(SmallTalk.notInAGroup());
    }

    private Said press(Turn turn, String code) {
        return switch (Action.parse(code).orElse(null)) {
            case Action.ShowDrill _, Action.ShowPart _, Action.ShowArticle _ -> buttons.answer(turn, code);
            case null, default -> turn.say(SmallTalk.notInAGroup());
        };
    }
}

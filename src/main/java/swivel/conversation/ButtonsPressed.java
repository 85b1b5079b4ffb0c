package swivel.conversation;

import java.util.List;
import swivel.conversation.counsel.Counsels;
import swivel.conversation.counsel.Turn;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.HowBad;
import swivel.conversation.dialogue.Dialogue.Where;
import swivel.conversation.dialogue.Dialogue.WhichReport;
import swivel.conversation.hearing.Ear;
import swivel.conversation.message.Action;
import swivel.conversation.words.SmallTalk;
import swivel.library.DrillId;
import swivel.library.Facet;
import swivel.library.Library;

/** What a pressed button does. A button of yesterday gets a friendly answer, never an exception. */
final class ButtonsPressed {
    private final Library library;
    private final Ear ear;
    private final Counsels counsels;

    ButtonsPressed(Library library, Ear ear, Counsels counsels) {
        this.library = library;
        this.ear = ear;
        this.counsels = counsels;
    }

    Said answer(Turn turn, String code) {
        return Action.parse(code).map(action -> act(turn, action)).orElseGet(() -> turn.say(SmallTalk.oldButton()));
    }

    private Said act(Turn turn, Action action) {
        return switch (action) {
            case Action.Read read -> allowed(turn, read);
            case Action.ShowToday() -> counsels.routines().show(turn);
            case Action.Done(var day, DrillId id) -> counsels.logs().done(turn, day, id);
            case Action.Severity(int value) -> severity(turn, value);
            case Action.Where(String region) -> where(turn, region);
            case Action.ReminderAt(var time) -> counsels.reminders().pressed(turn, time);
            case Action.StopReminders() -> counsels.reminders().stop(turn);
            case Action.Zone(var zone) -> counsels.reminders().pressed(turn, zone);
            case Action.Snooze(var day) -> counsels.reminders().snooze(turn, day);
            case Action.Skip(var day) -> counsels.reminders().skip(turn, day);
            case Action.Start(var day) -> counsels.sessions().start(turn, day);
            case Action.AllDone(var day) ->
                counsels.sessions().ended(turn, counsels.logs().doneAll(turn, day));
            case Action.SomeDone(var day) -> counsels.logs().whichPart(turn, day);
            case Action.MoreOfToday() -> counsels.choices().more(turn);
            case Action.OfChoice pressed -> counsels.choices().pressed(turn, pressed);
            case Action.Hurts() -> counsels.soreness().askWhere(turn);
            case Action.WhyToday() -> counsels.whys().show(turn);
            case Action.OfSwap pressed -> counsels.swaps().pressed(turn, pressed);
            case Action.Guide guide -> counsels.sessions().pressed(turn, guide);
            case Action.OfFeedback pressed -> counsels.feedbacks().pressed(turn, pressed);
            case Action.Morning pressed -> counsels.mornings().pressed(turn, pressed);
            case Action.ShowChart() -> counsels.charts().show(turn);
            case Action.OfTest pressed -> counsels.tests().pressed(turn, pressed);
            case Action.NoSign() -> counsels.soreness().withoutSign(turn);
            case Action.Seen() -> counsels.safety().seen(turn);
            case Action.Cleared(boolean cleared) -> counsels.safety().cleared(turn, cleared);
            case Action.Forget(boolean really) -> counsels.privacy().answered(turn, really);
            case Action.Tell told -> counsels.introductions().pressed(turn, told);
        };
    }

    private Said allowed(Turn turn, Action.Read read) {
        return counsels.safety()
                .standing(turn)
                .map(sign -> counsels.safety().stillStands(turn, sign))
                .orElseGet(() -> read(turn, read));
    }

    /** What stands in the library, for whoever asks. */
    Said read(Turn turn, Action.Read read) {
        return switch (read) {
            case Action.ShowDrill(DrillId id) -> drill(turn, id, List.of());
            case Action.ShowPart(DrillId id, Facet facet) -> drill(turn, id, List.of(facet));
            case Action.ShowArticle(var id) ->
                turn.say(library.article(id)
                        .map(article -> counsels.drills().article(turn, article))
                        .orElseGet(SmallTalk::oldButton));
            case Action.ShowSelfTest(var id) -> counsels.drills().selfTest(turn, id);
        };
    }

    private Said drill(Turn turn, DrillId id, List<Facet> facets) {
        return library.drill(id)
                .map(drill -> counsels.drills().drill(turn, drill, facets, List.of()))
                .orElseGet(() -> turn.say(SmallTalk.oldButton()));
    }

    private Said severity(Turn turn, int value) {
        boolean asked = turn.pending() instanceof HowBad && value >= 0 && value <= 10;
        return asked && turn.pending() instanceof HowBad question
                ? counsels.soreness().severity(turn, question, value)
                : turn.say(SmallTalk.oldButton());
    }

    private Said where(Turn turn, String region) {
        var symptoms = ear.symptoms(region).symptoms();
        return switch (turn.pending()) {
            case Where question when !symptoms.isEmpty() -> counsels.soreness().where(turn, question, symptoms);
            case WhichReport question ->
                counsels.corrections().which(turn, question, symptoms).orElseGet(() -> turn.say(SmallTalk.oldButton()));
            case null, default -> turn.say(SmallTalk.oldButton());
        };
    }
}

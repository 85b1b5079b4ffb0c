package swivel.conversation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import swivel.coaching.Acquaintance;
import swivel.coaching.DrillFeedback.Feedback;
import swivel.coaching.Symptom;
import swivel.coaching.WarningSign;
import swivel.conversation.counsel.Counsels;
import swivel.conversation.counsel.Turn;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Step;
import swivel.conversation.hearing.Ear;
import swivel.conversation.hearing.Heard;
import swivel.conversation.hearing.Meaning;
import swivel.conversation.hearing.Meaning.Told;
import swivel.conversation.message.Command;
import swivel.conversation.words.ArticleWords;
import swivel.conversation.words.ProgressWords;
import swivel.conversation.words.SmallTalk;
import swivel.conversation.words.SorenessWords;
import swivel.knowledge.Answer;
import swivel.language.places.PlaceTalk;
import swivel.language.settings.Setting;
import swivel.language.symptoms.SymptomTalk;
import swivel.language.times.TimeTalk;
import swivel.language.wishes.Wish;

/**
 * The order of judgement for a message in words: a warning sign, the question that waits, a command, and then what the
 * message is about.
 */
final class WordsTaken {
    private static final int FEW_WORDS = 4;
    private static final Set<Wish> OF_A_SIGN = EnumSet.of(Wish.SEEN, Wish.UNSEEN, Wish.NOT_CLEARED);

    private final Ear ear;
    private final Counsels counsels;
    private final TestTalk measuring;
    private final QuestionsAnswered questions;
    private final WishesGranted wishes;

    WordsTaken(Ear ear, Counsels counsels) {
        this.ear = ear;
        this.counsels = counsels;
        this.measuring = new TestTalk(ear, counsels.tests(), counsels.soreness());
        this.questions = new QuestionsAnswered(ear, counsels, measuring);
        this.wishes = new WishesGranted(ear, counsels);
    }

    Said answer(Turn turn, Heard heard) {
        Optional<WarningSign> sign = heard.warning();
        if (sign.isPresent()) {
            return counsels.sessions().ended(turn, counsels.safety().warn(turn, sign.get()));
        }
        String message = heard.words();
        if (message.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return turn.say(Ear.isNod(message) ? SmallTalk.good() : SmallTalk.nothingAsked());
        }
        return judged(turn, heard, inFull(turn, heard));
    }

    /** "The third one" of a list is called by its name; in a session, "the last one" is the drill before. */
    private Heard inFull(Turn turn, Heard heard) {
        boolean asked = turn.pending() != null || counsels.sessions().isAtADrill(turn);
        return asked
                ? heard
                : ear.inFull(heard, turn.dialogue(), () -> counsels.drills().listed(turn));
    }

    private Said judged(Turn turn, Heard said, Heard heard) {
        String message = heard.words();
        return ofTheSign(turn, message)
                .or(() -> questions.answer(turn, message))
                .or(() -> Command.Line.of(message).map(line -> wishes.command(turn, line)))
                .or(() -> correction(turn, message))
                .or(() -> ear.move(message).flatMap(move -> counsels.sessions().said(turn, move)))
                .or(() -> questions.late(turn, message))
                .or(() -> questions.figure(turn, message))
                .or(() -> ear.howItWas(message).flatMap(felt -> howItWas(turn, heard, felt)))
                .orElseGet(() -> heard(turn, message, meaning(turn, said, heard)));
    }

    /** A message that was edited: what it reported before counts no more, and that is said. */
    Said answerAnew(Turn turn, Heard heard) {
        List<Symptom> before = counsels.corrections().takeBack(turn);
        Said answer = answer(turn, heard);
        return before.isEmpty() ? answer : answer.after(SorenessWords.takenBack(before));
    }

    /** While a warning sign stands, "not yet" means that nobody has seen to it. */
    private Optional<Said> ofTheSign(Turn turn, String message) {
        return counsels.safety()
                .standing(turn)
                .flatMap(sign -> ear.wish(message))
                .filter(OF_A_SIGN::contains)
                .filter(wish -> turn.pending() == null)
                .map(wish -> wishes.grant(turn, wish));
    }

    /** How a drill was, by its name or the one that was spoken of last. */
    private Optional<Said> howItWas(Turn turn, Heard heard, Feedback felt) {
        if (!(ear.hear(heard, turn.dialogue()) instanceof Meaning.Asks(Answer answer, var _, var _))) {
            return Optional.empty();
        }
        return answer instanceof Answer.OneDrill one
                ? counsels.feedbacks().said(turn, one.drill(), felt)
                : counsels.feedbacks()
                        .said(turn, felt)
                        .or(() -> isShort(heard.words())
                                ? Optional.of(turn.say(ProgressWords.nothingDone()))
                                : Optional.empty());
    }

    private static boolean isShort(String message) {
        return !message.contains("?") && message.strip().split("\\s+").length <= FEW_WORDS;
    }

    /** Who points at a drill of a list means that drill, whatever its name says besides: "posture reset" is a setting too. */
    private Meaning meaning(Turn turn, Heard said, Heard heard) {
        Meaning meaning = ear.hear(heard, turn.dialogue());
        Meaning.Asks asked = switch (meaning) {
            case Meaning.Sets _ -> Meaning.Asks.nothing();
            case Meaning.Asks asks when !asks.isOfDrills() -> asks;
            default -> null;
        };
        return said == heard || asked == null
                ? meaning
                : counsels.drills().named(heard.words()).<Meaning>map(asked::of).orElse(meaning);
    }

    /** What says nothing at all while something is asked was to be the answer. */
    private Said heard(Turn turn, String message, Meaning meaning) {
        boolean nothing =
                meaning instanceof Meaning.Asks(Answer answer, var _, var _) && answer instanceof Answer.Nothing;
        if (nothing && turn.pending() instanceof Dialogue.Introduction asked) {
            return counsels.introductions().unclear(turn, asked);
        }
        return firstWords(turn, message, meaning)
                .or(() -> ofTheFirstTalk(turn, meaning))
                .or(() -> measuring.told(turn, meaning, message))
                .orElseGet(() -> act(turn, meaning));
    }

    /** A place that is named in the first talk is theirs: it asks for that, sooner or later. */
    private Optional<Said> ofTheFirstTalk(Turn turn, Meaning meaning) {
        Introduction open = turn.pending() instanceof Introduction asked
                ? asked
                : turn.pending() == null ? turn.dialogue().interrupted() : null;
        PlaceTalk place = switch (meaning) {
            case Meaning.IsIn(PlaceTalk named) -> named;
            case Meaning.NamesPlace(PlaceTalk named) -> named;
            default -> new PlaceTalk.None();
        };
        return open != null && !open.changing() && place instanceof PlaceTalk.In(var zone, String _)
                ? Optional.of(counsels.introductions().beside(turn, open, Step.PLACE, zone.getId()))
                : Optional.empty();
    }

    /** "Hello, I would like to move more easily": whoever says hello first and asks for nothing that is clear is asked who they are. */
    private Optional<Said> firstWords(Turn turn, String message, Meaning meaning) {
        boolean newcomer = turn.athlete().acquaintance() == Acquaintance.NEW && turn.pending() == null;
        return newcomer && meaning instanceof Meaning.Asks asks && !asks.isClear() && ear.opensWithGreeting(message)
                ? Optional.of(counsels.introductions().begin(turn))
                : Optional.empty();
    }

    /** What puts right what was reported a moment ago, or says the side that it lacked. */
    private Optional<Said> correction(Turn turn, String message) {
        return turn.pending() == null || turn.pending() instanceof Dialogue.AnySign
                ? ear.correction(message)
                        .flatMap(correction -> counsels.corrections().correct(turn, correction))
                        .or(() -> ear.side(message)
                                .flatMap(side -> counsels.corrections().side(turn, side)))
                : Optional.empty();
    }

    Said act(Turn turn, Meaning meaning) {
        return switch (meaning) {
            case Meaning.Warns(WarningSign sign) -> counsels.safety().warn(turn, sign);
            case Meaning.Wishes(Wish wish) -> wishes.grant(turn, wish);
            case Meaning.OfRoutine(Wish wish, Meaning.Asks asked) -> ofRoutine(turn, wish, asked);
            case Meaning.WantsReminder(TimeTalk time) -> counsels.reminders().wanted(turn, time, "");
            case Meaning.Sets(Setting setting) -> counsels.settings().act(turn, setting);
            case Meaning.IsIn(PlaceTalk place) -> counsels.reminders().place(turn, place);
            case Meaning.NamesPlace(PlaceTalk place) -> counsels.reminders().perhaps(turn, place);
            case Meaning.IsForeign() -> turn.say(SmallTalk.englishOnly());
            case Meaning.Reports(var talk, boolean done) -> report(turn, talk, done);
            case Meaning.Asks asks -> ask(turn, asks);
        };
    }

    /** "Done, left groin 4": it is logged before the rest of the day is judged by how it feels. */
    private Said report(Turn turn, SymptomTalk talk, boolean done) {
        if (!done || counsels.safety().standing(turn).isPresent()) {
            return counsels.soreness().report(turn, talk);
        }
        Said logged = wishes.grant(turn, Wish.DONE);
        return talk.allClear() && talk.quality() == null
                ? counsels.soreness().askWhatIsOpen(turn, logged)
                : logged.with(counsels.soreness().report(turn, talk));
    }

    /** Why a drill is there that is no part of today, the library knows. */
    private Said ofRoutine(Turn turn, Wish wish, Meaning.Asks asked) {
        if (asked.drills().isEmpty()) {
            return wishes.grant(turn, wish);
        }
        return wish == Wish.SWAP
                ? counsels.swaps().another(turn, asked.drills())
                : counsels.whys().of(turn, asked.drills()).orElseGet(() -> ask(turn, asked));
    }

    /** While a warning sign stands, whatever is asked of drills and training is answered by it. */
    private Said ask(Turn turn, Meaning.Asks asks) {
        return counsels.safety()
                .standing(turn)
                .filter(sign -> !(asks.answer() instanceof Answer.Nothing))
                .map(sign -> counsels.safety().stillStands(turn, sign))
                .orElseGet(() -> counsels.tests().meanwhile(turn, answered(turn, asks)));
    }

    /** The answer; before it what is to be put right, and below it what is to be asked about what was told beside the question. */
    private Said answered(Turn turn, Meaning.Asks asks) {
        Said answer = counsels.drills().answer(turn, asks.answer(), asks.facets());
        return switch (asks.told()) {
            case Told.Nothing() -> answer;
            case Told.Believes(var claim) -> answer.after(ArticleWords.putRight(claim));
            case Told.LivesWith(var codes) ->
                turn.isInGroup() ? answer : counsels.health().offeredBelow(answer, turn, codes);
            case Told.Hurts(var talk) ->
                turn.isInGroup() ? answer : answer.with(counsels.soreness().report(turn, talk));
        };
    }
}

package swivel.conversation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import swivel.coaching.Acquaintance;
import swivel.coaching.DrillFeedback.Feedback;
import swivel.coaching.Symptom;
import swivel.coaching.WarningSign;
import swivel.coaching.guided.Move;
import swivel.conversation.counsel.Counsels;
import swivel.conversation.counsel.Turn;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.dialogue.Dialogue.Pending;
import swivel.conversation.hearing.Ear;
import swivel.conversation.hearing.Meaning;
import swivel.conversation.hearing.Meaning.Told;
import swivel.conversation.message.Command;
import swivel.conversation.words.SmallTalk;
import swivel.knowledge.Answer;
import swivel.language.places.PlaceTalk;
import swivel.language.settings.Setting;
import swivel.language.times.TimeChoice;
import swivel.language.times.TimeTalk;
import swivel.language.wishes.Wish;

/**
 * The order of judgement for a message in words: a warning sign, the question that waits, a command, and then what the
 * message is about.
 */
final class WordsTaken {
    private static final List<String> OFF = List.of("off", "stop", "no", "none", "never");

    private static final Set<Wish> OF_A_SIGN = EnumSet.of(Wish.SEEN, Wish.UNSEEN, Wish.NOT_CLEARED);
    private static final Set<Wish> NO = EnumSet.of(Wish.NO, Wish.CANCEL, Wish.UNSEEN, Wish.NOT_CLEARED);
    private static final Pattern ANY_FIGURE = Pattern.compile("[-+]?\\d.{0,5}");
    private static final Pattern BARE_FIGURE = Pattern.compile("\\d{1,3}(?:[.,]\\d)?(?:\\s*/\\s*10)?");

    private final Ear ear;
    private final Counsels counsels;
    private final ToldInWords told;
    private final TestTalk measuring;

    WordsTaken(Ear ear, Counsels counsels) {
        this.told = new ToldInWords(ear, counsels.introductions(), counsels.health());
        this.measuring = new TestTalk(ear, counsels.tests(), counsels.soreness());
        this.ear = ear;
        this.counsels = counsels;
    }

    Said answer(Turn turn, String message) {
        Optional<WarningSign> sign = ear.warning(message);
        if (sign.isPresent()) {
            return counsels.sessions().ended(turn, counsels.safety().warn(turn, sign.get()));
        }
        if (message.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return turn.say(Ear.isNod(message) ? SmallTalk.good() : SmallTalk.nothingAsked());
        }
        return ofTheSign(turn, message)
                .or(() -> toQuestion(turn, message))
                .or(() -> Command.Line.of(message).map(line -> command(turn, line)))
                .or(() -> correction(turn, message))
                .or(() -> bareFigure(turn, message))
                .or(() -> ear.move(message).flatMap(move -> counsels.sessions().said(turn, move)))
                .or(() -> ear.howItWas(message).flatMap(felt -> howItWas(turn, message, felt)))
                .orElseGet(() -> heard(turn, message, ear.hear(message, turn.dialogue())));
    }

    /** While a warning sign stands, "not yet" means that nobody has seen to it. */
    private Optional<Said> ofTheSign(Turn turn, String message) {
        return counsels.safety()
                .standing(turn)
                .flatMap(sign -> ear.wish(message))
                .filter(OF_A_SIGN::contains)
                .filter(wish -> turn.pending() == null)
                .map(wish -> grant(turn, wish));
    }

    /** How a drill was, by its name or the one that was spoken of last. */
    private Optional<Said> howItWas(Turn turn, String message, Feedback felt) {
        if (!(ear.hear(message, turn.dialogue()) instanceof Meaning.Asks(Answer answer, var _, var _))) {
            return Optional.empty();
        }
        return answer instanceof Answer.OneDrill one
                ? counsels.feedbacks().said(turn, one.drill(), felt)
                : counsels.feedbacks().said(turn, felt);
    }

    /** What says nothing at all while something is asked was to be the answer. */
    private Said heard(Turn turn, String message, Meaning meaning) {
        boolean nothing =
                meaning instanceof Meaning.Asks(Answer answer, var _, var _) && answer instanceof Answer.Nothing;
        if (nothing && turn.pending() instanceof Dialogue.Introduction asked) {
            return counsels.introductions().unclear(turn, asked);
        }
        return measuring.told(turn, meaning, message).orElseGet(() -> act(turn, meaning));
    }

    /** An answer to what was asked; empty where the message is about something else. */
    private Optional<Said> toQuestion(Turn turn, String message) {
        Pending pending = turn.pending();
        if (pending == null || message.startsWith("/")) {
            return Optional.empty();
        }
        return switch (pending) {
            case Dialogue.HowBad asked -> howBad(turn, asked, message);
            case Dialogue.ThisMorning(Symptom complaint) -> thisMorning(turn, complaint, message);
            case Dialogue.Where asked -> where(turn, asked, message);
            case Dialogue.WhichReport asked ->
                counsels.corrections().which(turn, asked, ear.symptoms(message).symptoms());
            case Dialogue.WhichPlace _, Dialogue.WhichClock _ ->
                ear.place(message).map(place -> counsels.reminders().place(turn, place));
            case Dialogue.WhichTime asked -> time(turn, asked, message);
            case Dialogue.WhichReadings asked -> measuring.answer(turn, asked, message);
            case Dialogue.WhichMeasure asked -> counsels.tests().whichMeasure(turn, asked, message);
            case Dialogue.ClearedToTrain() ->
                yesOrNo(message).map(yes -> counsels.safety().cleared(turn, yes));
            case Dialogue.ReallyForget() ->
                yesOrNo(message).map(yes -> counsels.privacy().answered(turn, yes));
            case Dialogue.Introduction asked -> told.answer(turn, asked, message);
            case Dialogue.WhichCondition asked -> told.which(turn, asked, message);
        };
    }

    private Optional<Boolean> yesOrNo(String message) {
        return ear.wish(message)
                .filter(wish -> wish == Wish.YES || NO.contains(wish))
                .map(wish -> wish == Wish.YES);
    }

    private Optional<Said> howBad(Turn turn, Dialogue.HowBad asked, String message) {
        OptionalInt figure = ear.figure(message);
        if (figure.isPresent()) {
            return Optional.of(counsels.soreness().severity(turn, asked, figure.getAsInt()));
        }
        if (ANY_FIGURE.matcher(message.strip()).matches()) {
            return Optional.of(counsels.soreness().askAgain(turn, asked));
        }
        return ear.side(message).map(side -> counsels.soreness().side(turn, asked, side));
    }

    private Optional<Said> thisMorning(Turn turn, Symptom complaint, String message) {
        OptionalInt figure = ear.figure(message);
        if (figure.isPresent()) {
            return Optional.of(counsels.mornings().answered(turn, complaint, figure.getAsInt()));
        }
        return ear.move(message)
                .filter(Move.NEXT::equals)
                .map(skip -> counsels.mornings().skipped(turn));
    }

    private Optional<Said> where(Turn turn, Dialogue.Where asked, String message) {
        List<Symptom> symptoms = ear.symptoms(message).symptoms();
        if (!symptoms.isEmpty()) {
            return Optional.of(counsels.soreness().where(turn, asked, symptoms));
        }
        OptionalInt figure = ear.figure(message);
        return figure.isPresent()
                ? Optional.of(counsels.soreness().askWhere(turn, figure.getAsInt()))
                : Optional.empty();
    }

    private Optional<Said> time(Turn turn, Dialogue.WhichTime asked, String message) {
        TimeChoice.Chosen choice = TimeChoice.between(asked.first(), asked.second(), message);
        if (choice.answer()) {
            TimeTalk again = new TimeTalk.Either(asked.first(), asked.second(), asked.days());
            return Optional.of(choice.time()
                    .map(time -> counsels.reminders().chosen(turn, time))
                    .orElseGet(() -> counsels.reminders().wanted(turn, again, "")));
        }
        return ear.timeArgument(message) instanceof TimeTalk.At at
                ? Optional.of(counsels.reminders().chosen(turn, at.time()))
                : Optional.empty();
    }

    /** What puts right what was reported a moment ago. */
    private Optional<Said> correction(Turn turn, String message) {
        return turn.pending() == null
                ? ear.correction(message)
                        .flatMap(correction -> counsels.corrections().correct(turn, correction))
                : Optional.empty();
    }

    /** A figure on its own answers what was just asked, and is otherwise nothing. */
    private Optional<Said> bareFigure(Turn turn, String message) {
        if (!ANY_FIGURE.matcher(message.strip()).matches()) {
            return Optional.empty();
        }
        if (turn.pending() instanceof Dialogue.Introduction asked) {
            return Optional.of(counsels.introductions().unclear(turn, asked));
        }
        if (!BARE_FIGURE.matcher(message.strip()).matches()) {
            return Optional.empty();
        }
        OptionalInt score = ear.figure(message);
        Optional<Said> thisMorning =
                score.isPresent() ? counsels.mornings().answered(turn, score.getAsInt()) : Optional.empty();
        return thisMorning.or(() -> Optional.of(turn.say(SmallTalk.bareFigure())));
    }

    private Said command(Turn turn, Command.Line line) {
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

    Said act(Turn turn, Meaning meaning) {
        return switch (meaning) {
            case Meaning.Warns(WarningSign sign) -> counsels.safety().warn(turn, sign);
            case Meaning.Wishes(Wish wish) -> grant(turn, wish);
            case Meaning.OfRoutine(Wish wish, Meaning.Asks asked) -> ofRoutine(turn, wish, asked);
            case Meaning.WantsReminder(TimeTalk time) -> counsels.reminders().wanted(turn, time, "");
            case Meaning.Sets(Setting setting) -> counsels.settings().act(turn, setting);
            case Meaning.IsIn(PlaceTalk place) -> counsels.reminders().place(turn, place);
            case Meaning.NamesPlace(PlaceTalk place) -> counsels.reminders().perhaps(turn, place);
            case Meaning.IsForeign() -> turn.say(SmallTalk.englishOnly());
            case Meaning.Reports(var talk) -> counsels.soreness().report(turn, talk);
            case Meaning.Asks asks -> ask(turn, asks);
        };
    }

    /** Why a drill is there that is no part of today, the library knows. */
    private Said ofRoutine(Turn turn, Wish wish, Meaning.Asks asked) {
        if (asked.drills().isEmpty()) {
            return grant(turn, wish);
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

    /** The answer, and below it what is to be asked about what was told beside the question. */
    private Said answered(Turn turn, Meaning.Asks asks) {
        Said answer = counsels.drills().answer(turn, asks.answer(), asks.facets());
        return turn.isInGroup()
                ? answer
                : switch (asks.told()) {
                    case Told.Nothing() -> answer;
                    case Told.LivesWith(var codes) -> counsels.health().offeredBelow(answer, turn, codes);
                    case Told.Hurts(var talk) -> answer.with(counsels.soreness().report(turn, talk));
                };
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

    private Said grant(Turn turn, Wish wish) {
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
            case SEEN -> seen(turn);
            case NOT_CLEARED -> counsels.safety().restOrdered(turn);
            case UNSEEN -> counsels.safety().unseen(turn);
            case YES -> turn.say(SmallTalk.good());
            case NO, CANCEL -> turn.say(SmallTalk.neverMind());
        };
    }
}

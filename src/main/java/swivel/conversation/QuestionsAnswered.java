package swivel.conversation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import swivel.coaching.Symptom;
import swivel.coaching.guided.Move;
import swivel.conversation.counsel.Counsels;
import swivel.conversation.counsel.Turn;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Dialogue.Pending;
import swivel.conversation.dialogue.Step;
import swivel.conversation.hearing.Ear;
import swivel.conversation.words.SmallTalk;
import swivel.language.settings.Setting;
import swivel.language.times.TimeChoice;
import swivel.language.times.TimeTalk;
import swivel.language.wishes.Wish;

/** A message in words after the coach has asked something: the answer to it, where it is one. */
final class QuestionsAnswered {
    private static final Set<Wish> NO = EnumSet.of(Wish.NO, Wish.CANCEL, Wish.UNSEEN, Wish.NOT_CLEARED);
    private static final Pattern ANY_FIGURE = Pattern.compile("[-+]?\\d.{0,5}");
    private static final Pattern NOW =
            Pattern.compile("[,.]?\\s+(?:this morning|today|now|right now|tonight)[.!]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_FIGURE = Pattern.compile("\\d{1,3}(?:[.,]\\d)?(?:\\s*/\\s*10)?");

    private final Ear ear;
    private final Counsels counsels;
    private final HealthTold health;
    private final ToldInWords told;
    private final TestTalk measuring;

    QuestionsAnswered(Ear ear, Counsels counsels, TestTalk measuring) {
        this.ear = ear;
        this.counsels = counsels;
        this.health = new HealthTold(ear, counsels.introductions(), counsels.health());
        this.told = new ToldInWords(ear, counsels.introductions(), health);
        this.measuring = measuring;
    }

    /** An answer to what was asked; empty where the message is about something else. */
    Optional<Said> answer(Turn turn, String message) {
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
                ear.place(message)
                        .map(place -> counsels.reminders().place(turn, place))
                        .or(() -> time(turn, message));
            case Dialogue.WhenToRemind() -> time(turn, message);
            case Dialogue.WhichTime asked -> time(turn, asked, message);
            case Dialogue.WhichReadings asked -> measuring.answer(turn, asked, message);
            case Dialogue.WhichMeasure asked -> counsels.tests().whichMeasure(turn, asked, message);
            case Dialogue.AnySign() -> sign(turn, message);
            case Dialogue.ClearedToTrain() ->
                yesOrNo(message).map(yes -> counsels.safety().cleared(turn, yes));
            case Dialogue.ReallyForget() ->
                yesOrNo(message).map(yes -> counsels.privacy().answered(turn, yes));
            case Dialogue.Introduction asked -> told.answer(turn, asked, message);
            case Dialogue.WhichCondition asked -> health.which(turn, asked, message);
        };
    }

    /** An answer to the question of the first talk that waits since something else was spoken of. */
    Optional<Said> late(Turn turn, String message) {
        Introduction waiting = turn.dialogue().interrupted();
        return waiting == null || turn.pending() != null ? Optional.empty() : told.late(turn, waiting, message);
    }

    private Optional<Boolean> yesOrNo(String message) {
        return ear.wish(message)
                .filter(wish -> wish == Wish.YES || NO.contains(wish))
                .map(wish -> wish == Wish.YES);
    }

    private Optional<Said> sign(Turn turn, String message) {
        boolean none = ShortAnswer.of(message).isNone()
                || ear.wish(message).filter(wish -> wish == Wish.NO).isPresent();
        return none
                ? Optional.of(counsels.soreness().withoutSign(turn))
                : side(turn, message).or(() -> health.sign(turn, Introduction.toChange(Step.SIGN), message));
    }

    /** "Right", of a report that lacks its side, is no yes. */
    private Optional<Said> side(Turn turn, String message) {
        return ear.side(message).flatMap(side -> counsels.corrections().side(turn, side));
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
        if (asked.first().equals(asked.second())
                && ear.wish(message).filter(Wish.YES::equals).isPresent()) {
            return Optional.of(counsels.reminders().chosen(turn, asked.first()));
        }
        boolean isOfOneDay = ear.setting(message)
                .filter(Setting.RemindOnce.class::isInstance)
                .isPresent();
        return !isOfOneDay && ear.timeArgument(message) instanceof TimeTalk.At(LocalTime time, Set<DayOfWeek> days)
                ? Optional.of(
                        days.isEmpty()
                                ? counsels.reminders().chosen(turn, time)
                                : counsels.reminders().wanted(turn, new TimeTalk.At(time, days), ""))
                : Optional.empty();
    }

    /** A time that a reminder may have, or two of which one is meant. */
    private Optional<Said> time(Turn turn, String message) {
        return switch (ear.timeArgument(message)) {
            case TimeTalk.At at -> Optional.of(counsels.reminders().wanted(turn, at, ""));
            case TimeTalk.Either either -> Optional.of(counsels.reminders().wanted(turn, either, ""));
            case TimeTalk.Impossible _, TimeTalk.None _ -> Optional.empty();
        };
    }

    /** A figure on its own answers what was just asked, and is otherwise nothing; "4 this morning" is how something feels. */
    Optional<Said> figure(Turn turn, String said) {
        String message = NOW.matcher(said).replaceFirst("");
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
        boolean ofNow = score.isPresent() && !message.equals(said);
        Optional<Said> thisMorning =
                score.isPresent() ? counsels.mornings().answered(turn, score.getAsInt()) : Optional.empty();
        return thisMorning
                .or(() -> ofNow ? counsels.soreness().figure(turn, score.getAsInt()) : Optional.empty())
                .or(() -> Optional.of(turn.say(SmallTalk.bareFigure())));
    }
}

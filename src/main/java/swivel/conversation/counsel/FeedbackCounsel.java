package swivel.conversation.counsel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import swivel.coaching.DrillFeedback;
import swivel.coaching.DrillFeedback.Feedback;
import swivel.coaching.Light;
import swivel.coaching.TrainingLog;
import swivel.coaching.progress.Standing;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.message.Action;
import swivel.conversation.words.ProgressWords;
import swivel.conversation.words.SmallTalk;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/** Hears how a drill was, keeps it, and says what changes next time and why. */
public final class FeedbackCounsel {
    /** A session counts once its next morning is over. */
    private static final int UNTIL_IT_COUNTS = 2;

    private final Library library;
    private final Register register;
    private final TrainingLog log;
    private final Today today;
    private final SorenessCounsel soreness;

    FeedbackCounsel(Library library, Register register, TrainingLog log, Today today, SorenessCounsel soreness) {
        this.library = library;
        this.register = register;
        this.log = log;
        this.today = today;
        this.soreness = soreness;
    }

    public Said pressed(Turn turn, Action.OfFeedback button) {
        return switch (button) {
            case Action.Felt(LocalDate day, DrillId drill, Feedback feedback) ->
                isFresh(turn, day) ? of(turn, day, drill, feedback) : turn.say(SmallTalk.oldButton());
            case Action.FeltAll(LocalDate day, Feedback feedback) ->
                isFresh(turn, day) ? ofAll(turn, day, feedback) : turn.say(SmallTalk.oldButton());
        };
    }

    /** Said without naming a drill: the one that was spoken of last, where it was done today; empty where nothing was. */
    public Optional<Said> said(Turn turn, Feedback feedback) {
        Set<DrillId> done = today.done(turn.athlete().id(), turn.today());
        List<DrillId> spokenOf = turn.dialogue().drills();
        if (spokenOf.size() == 1 && done.contains(spokenOf.getFirst())) {
            return Optional.of(of(turn, turn.today(), spokenOf.getFirst(), feedback));
        }
        return done.isEmpty() ? Optional.empty() : Optional.of(which(turn, List.copyOf(done), feedback));
    }

    /** Said of a drill by its name; empty where it was not done today. */
    public Optional<Said> said(Turn turn, DrillId drill, Feedback feedback) {
        return today.done(turn.athlete().id(), turn.today()).contains(drill)
                ? Optional.of(of(turn, turn.today(), drill, feedback))
                : Optional.empty();
    }

    /** Which of these drills was it? */
    Said which(Turn turn, List<DrillId> drills, Feedback feedback) {
        List<DrillFacts> known = drills.stream()
                .flatMap(id -> library.drill(id).stream())
                .map(Drill::facts)
                .toList();
        return known.size() == 1
                ? of(turn, turn.today(), known.getFirst().id(), feedback)
                : turn.say(ProgressWords.which(turn.today(), known, feedback));
    }

    private Said of(Turn turn, LocalDate day, DrillId id, Feedback feedback) {
        Optional<DrillFacts> found = library.drill(id).map(Drill::facts);
        if (found.isEmpty()) {
            return turn.say(SmallTalk.oldButton());
        }
        DrillFacts drill = found.get();
        Standing before = standing(turn, drill, day);
        keep(turn, day, id, feedback);
        String words = switch (feedback) {
            case TOO_EASY -> tooEasy(turn, day, drill, before);
            case TOO_HARD -> words().tooHard(drill, standing(turn, drill, day.plusDays(1)));
            case HURT -> words().hurt(drill, standing(turn, drill, day.plusDays(1)));
        };
        Said said = feedback == Feedback.HURT ? soreness.askWhere(turn).after(words) : turn.say(words);
        return new Said(said.reply(), said.dialogue().about(List.of(id), null, turn.at()));
    }

    private String tooEasy(Turn turn, LocalDate day, DrillFacts drill, Standing before) {
        boolean green = today.judgement(turn.athlete(), turn.at()).light() == Light.GREEN;
        return green
                ? words().tooEasy(drill, before, standing(turn, drill, day.plusDays(UNTIL_IT_COUNTS)))
                : words().notToday();
    }

    private Said ofAll(Turn turn, LocalDate day, Feedback feedback) {
        Set<DrillId> done = today.done(turn.athlete().id(), day);
        done.forEach(drill -> keep(turn, day, drill, feedback));
        return done.isEmpty() ? turn.say(SmallTalk.oldButton()) : turn.say(words().all(done.size(), feedback));
    }

    /** Notes it; what is said while a session goes on is answered there. */
    void keep(Turn turn, LocalDate day, DrillId drill, Feedback feedback) {
        register.keep(turn);
        log.feedback(turn.athlete().id(), new DrillFeedback(day, drill, feedback), turn.at());
    }

    private Standing standing(Turn turn, DrillFacts drill, LocalDate morning) {
        return today.course().progress(turn.athlete(), morning).standing(drill);
    }

    private ProgressWords words() {
        return new ProgressWords(library);
    }

    private static boolean isFresh(Turn turn, LocalDate day) {
        return day.equals(turn.today()) || day.equals(turn.today().minusDays(1));
    }
}

package swivel.conversation.hearing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.conversation.hearing.Meaning.Told;
import swivel.knowledge.Answer;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Found;
import swivel.language.symptoms.SymptomTalk;
import swivel.library.Facet;

/** What is meant by a message that speaks of the body: a report, a question, or a question with a complaint beside it. */
final class ReportOrQuestion {
    /** How certain a question must be that reads like a report: where a drill is asked for, and where an article is. */
    private static final double CLEAR = 9;

    private static final double VERY_CLEAR = 12;

    /** How probable it must be that drills are wanted by who tells of a stiff hip. */
    private static final double ALL_BUT_CERTAIN = 0.95;

    private static final Pattern WHILE_DOING_IT = Pattern.compile(
            "\\b(do|doing|in|during|with) (it|this|that|these|those|them)\\b", Pattern.CASE_INSENSITIVE);

    private ReportOrQuestion() {}

    /**
     * Empty where nothing is reported, or only so that a question is understood.
     *
     * @param done whether it says as well that today's routine is done
     */
    static Optional<Meaning> of(String message, SymptomTalk talk, Found found, BooleanSupplier done) {
        if (!talk.isReport()) {
            return Optional.empty();
        }
        if (isOfTheMoment(talk) && (namesADrill(found) || isFeltInIt(message, found, talk))) {
            return Optional.of(asks(found, Facet.FEEL, told(talk)));
        }
        if (wantsDrills(found) && isOfTheMoment(talk) && !isSided(talk)) {
            return Optional.of(new Meaning.Asks(found.answer(), found.facets(), told(talk)));
        }
        return isPlainQuestion(found, talk)
                ? Optional.empty()
                : Optional.of(new Meaning.Reports(talk, done.getAsBoolean()));
    }

    /** Whether something is reported that is there now. */
    static boolean hurts(SymptomTalk talk) {
        boolean all = talk.symptoms().isEmpty() && !talk.allClear();
        return talk.isReport()
                && (all || talk.symptoms().stream().anyMatch(symptom -> !symptom.resolved() && !symptom.negated()));
    }

    /** @param part that is meant where none is asked for */
    static Meaning asks(Found found, Facet part, Told told) {
        return new Meaning.Asks(found.answer(), found.facets().isEmpty() ? List.of(part) : found.facets(), told);
    }

    static boolean namesADrill(Found found) {
        return found.rule() == Rule.NAME && found.answer() instanceof Answer.OneDrill;
    }

    /** "Pigeon, and my knee aches": it is felt in the drill, and nobody says how bad it is or since when. */
    private static boolean isOfTheMoment(SymptomTalk talk) {
        return !talk.symptoms().isEmpty()
                && talk.symptoms().stream().allMatch(symptom -> !isMeasured(symptom) && symptom.sinceDays() == null);
    }

    /** A 0 is told by who feels nothing where something should be felt, or wonders at a click that does not hurt. */
    private static boolean isMeasured(Symptom symptom) {
        return symptom.severity() != null && symptom.severity() > 0;
    }

    private static boolean isSided(SymptomTalk talk) {
        return talk.symptoms().stream()
                .anyMatch(symptom -> symptom.side() == Side.LEFT || symptom.side() == Side.RIGHT);
    }

    private static Told told(SymptomTalk talk) {
        boolean nowhere = talk.symptoms().stream().allMatch(symptom -> Objects.equals(symptom.severity(), 0));
        return nowhere ? new Told.Nothing() : new Told.Hurts(talk);
    }

    /** "Tight bum after long flights": who all but certainly wants something to do for it. */
    private static boolean wantsDrills(Found found) {
        return found.rule() == Rule.GOAL && found.answer().confidence() > ALL_BUT_CERTAIN;
    }

    /** "My knee hurts when I do it", after a drill. */
    private static boolean isFeltInIt(String message, Found found, SymptomTalk talk) {
        return found.rule() == Rule.FOLLOW_UP
                && found.answer() instanceof Answer.OneDrill
                && WHILE_DOING_IT.matcher(message).find()
                && talk.symptoms().stream().allMatch(Symptom::isPresent);
    }

    /**
     * Whether it reads like a report and is none: a description of a drill, say, that speaks of hips and knees. A place with a
     * figure is always one, and who says which side or since when tells of themselves.
     */
    private static boolean isPlainQuestion(Found found, SymptomTalk talk) {
        if (talk.symptoms().stream().anyMatch(ReportOrQuestion::isMeasured)) {
            boolean inWords = !talk.reckoned().isEmpty();
            return inWords && found.rule() == Rule.DESCRIPTION && found.certainty() > VERY_CLEAR;
        }
        boolean ofThemselves =
                isSided(talk) || talk.symptoms().stream().anyMatch(symptom -> symptom.sinceDays() != null);
        return switch (found.rule()) {
            case DESCRIPTION -> found.certainty() > CLEAR;
            case ARTICLE -> !ofThemselves && found.certainty() > VERY_CLEAR;
            case NAME -> talk.symptoms().isEmpty() && found.certainty() > CLEAR;
            case PREMISE -> !ofThemselves;
            case SELF_TEST, NO_WORDS, OTHER_SUBJECT, COMPARISON, FOLLOW_UP, GOAL, NOTHING_NEAR -> false;
        };
    }
}

package swivel.conversation.hearing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.hearing.Meaning.Told;
import swivel.knowledge.Answer;
import swivel.knowledge.Explanation;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Found;
import swivel.knowledge.Knowledge;
import swivel.knowledge.Question;
import swivel.language.Readers;
import swivel.language.places.PlaceTalk;
import swivel.language.settings.Setting;
import swivel.language.symptoms.SymptomTalk;
import swivel.language.wishes.Wish;
import swivel.library.Facet;

/**
 * What a message without a warning sign is about. The first of these that fits is meant: a setting, a wish, another language,
 * something that they live with, a report, a place, a question; and where the library has nothing, what comes near to a
 * setting or a wish.
 */
final class Understanding {
    private static final int MOST_WORDS_OF_A_PLACE = 4;
    private static final int MOST_WORDS_OF_THANKS = 6;

    /** How certain a question must be that reads like a report: where a drill is asked for, and where an article is. */
    private static final double CLEAR = 9;

    private static final double VERY_CLEAR = 12;

    /** How probable it must be that drills are wanted by who tells of a stiff hip. */
    private static final double ALL_BUT_CERTAIN = 0.95;

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Pattern WHILE_DOING_IT = Pattern.compile(
            "\\b(do|doing|in|during|with) (it|this|that|these|those|them)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE_END = Pattern.compile("[,.;:!?]|\\bso\\b");

    private final Knowledge knowledge;
    private final Readers readers;
    private final NearMiss nearMiss;

    Understanding(Knowledge knowledge, Readers readers) {
        this.knowledge = knowledge;
        this.readers = readers;
        this.nearMiss = new NearMiss(readers);
    }

    /** @param talk what the message says of the body */
    Meaning of(String message, SymptomTalk talk, Dialogue dialogue) {
        Optional<Meaning> wanted = setting(message, talk, dialogue).or(() -> wish(message, dialogue));
        if (wanted.isPresent()) {
            return wanted.get();
        }
        boolean foreign = readers.languages().isForeign(message);
        if (foreign && !readers.languages().isTaught(message)) {
            return new Meaning.IsForeign();
        }
        Found found = knowledge.find(question(message, dialogue));
        Optional<Meaning> health = hurts(talk) ? Optional.empty() : health(message, found, dialogue);
        if (health.isPresent()) {
            return health.get();
        }
        if (talk.isReport() && isOfTheMoment(talk) && (namesADrill(found) || isFeltInIt(message, found, talk))) {
            return asks(found, Facet.FEEL, told(talk));
        }
        if (talk.isReport() && wantsDrills(found) && isOfTheMoment(talk) && !isSided(talk)) {
            return new Meaning.Asks(found.answer(), found.facets(), told(talk));
        }
        if (talk.isReport() && !isPlainQuestion(found, talk)) {
            return new Meaning.Reports(talk);
        }
        boolean nothing = found.answer() instanceof Answer.Nothing;
        Optional<Meaning> little = nothing ? placeAlone(message).or(() -> thanks(message)) : Optional.empty();
        if (little.isPresent()) {
            return little.get();
        }
        return foreign && nothing
                ? new Meaning.IsForeign()
                : nearMiss.of(message, found).orElseGet(() -> question(found));
    }

    /** How the library comes to its answer where the message is taken for a question. */
    Explanation explain(String message, Dialogue dialogue) {
        return knowledge.explain(question(message, dialogue));
    }

    private Question question(String message, Dialogue dialogue) {
        boolean goesOn = readers.continuations().read(message);
        return new Question(
                message,
                readers.facets().read(message),
                dialogue.drills(),
                goesOn ? dialogue.facet() : null,
                dialogue.article());
    }

    private Optional<Meaning> setting(String message, SymptomTalk talk, Dialogue dialogue) {
        boolean hurtsSomewhere = talk.isReport() && !talk.symptoms().isEmpty();
        return readers.settings()
                .read(message)
                .filter(heard -> !hurtsSomewhere || heard instanceof Setting.Resume)
                .filter(heard -> !(heard instanceof Setting.OfReminders && goesOnAsking(message, dialogue)))
                .map(Meaning.Sets::new);
    }

    /** "And at 5?" after an answer from the library asks for more of that. */
    private boolean goesOnAsking(String message, Dialogue dialogue) {
        boolean answered = dialogue.article() != null || !dialogue.drills().isEmpty();
        return answered && message.indexOf('?') >= 0 && readers.continuations().read(message);
    }

    /** "I am in ..." is a place only where the place is known. */
    private Optional<Meaning> wish(String message, Dialogue dialogue) {
        return readers.wishes().read(message).flatMap(wish -> switch (wish) {
            case SWAP, WHY -> ofRoutine(wish, knowledge.find(question(message, dialogue)));
            case REMIND ->
                Optional.of(new Meaning.WantsReminder(readers.settings().time(message)));
            case PLACE -> place(message).map(Meaning.IsIn::new);
            default -> Optional.of(new Meaning.Wishes(wish));
        });
    }

    /** Two drills beside each other are compared, whatever else is said. */
    private static Optional<Meaning> ofRoutine(Wish wish, Found found) {
        return found.rule() == Rule.COMPARISON
                ? Optional.empty()
                : Optional.of(new Meaning.OfRoutine(wish, question(found)));
    }

    private static Meaning.Asks question(Found found) {
        return new Meaning.Asks(found.answer(), found.facets(), new Told.Nothing());
    }

    /** A place that is all that the message holds, such as "Lisbon": whether they are there is asked. */
    private Optional<Meaning> placeAlone(String message) {
        boolean few = message.strip().split("\\s+").length <= MOST_WORDS_OF_A_PLACE;
        return few ? place(message).map(Meaning.NamesPlace::new) : Optional.empty();
    }

    /** "Thanks mate, that was great": what begins so in few words and asks for nothing. */
    private Optional<Meaning> thanks(String message) {
        String[] words = WORD_END.split(message.strip(), MOST_WORDS_OF_THANKS + 1);
        return words.length <= MOST_WORDS_OF_THANKS && message.indexOf('?') < 0
                ? readers.wishes()
                        .read(words[0])
                        .filter(wish -> wish == Wish.THANKS)
                        .map(Meaning.Wishes::new)
                : Optional.empty();
    }

    private Optional<PlaceTalk> place(String message) {
        return Optional.of(readers.places().read(message)).filter(place -> !(place instanceof PlaceTalk.None));
    }

    /** Whether something is reported that is there now. */
    private static boolean hurts(SymptomTalk talk) {
        boolean all = talk.symptoms().isEmpty() && !talk.allClear();
        return talk.isReport()
                && (all || talk.symptoms().stream().anyMatch(symptom -> !symptom.resolved() && !symptom.negated()));
    }

    /** What somebody lives with, or no longer does; beside a drill, whether they may do it is asked as well. */
    private Optional<Meaning> health(String message, Found found, Dialogue dialogue) {
        return readers.conditions()
                .told(message)
                .map(codes -> livesWith(codes, message, found, dialogue))
                .or(() -> readers.conditions()
                        .over(message)
                        .filter(_ -> !namesADrill(found))
                        .map(codes -> new Meaning.Sets(new Setting.IsOver(codes))));
    }

    private Meaning livesWith(List<String> codes, String message, Found found, Dialogue dialogue) {
        Found asked = namesADrill(found) ? found : knowledge.find(question(besideConditions(message), dialogue));
        if (namesADrill(asked)) {
            return asks(asked, Facet.CONTRAINDICATION, new Told.LivesWith(codes));
        }
        if (dialogue.drills().size() == 1 && found.rule() != Rule.ARTICLE) {
            Answer drill = new Answer.OneDrill(dialogue.drills().getFirst(), List.of(), 1);
            return new Meaning.Asks(drill, List.of(Facet.CONTRAINDICATION), new Told.LivesWith(codes));
        }
        return new Meaning.Sets(new Setting.LivesWith(codes));
    }

    /** The clauses that name nothing that people live with: what is asked stands there. */
    private String besideConditions(String message) {
        return CLAUSE_END
                .splitAsStream(message)
                .filter(clause -> readers.conditions().named(clause).isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** @param part that is meant where none is asked for */
    private static Meaning asks(Found found, Facet part, Told told) {
        return new Meaning.Asks(found.answer(), found.facets().isEmpty() ? List.of(part) : found.facets(), told);
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

    private static boolean namesADrill(Found found) {
        return found.rule() == Rule.NAME && found.answer() instanceof Answer.OneDrill;
    }

    /**
     * Whether it reads like a report and is none: a description of a drill, say, that speaks of hips and knees. A place with a
     * figure is always one, and who says which side or since when tells of themselves.
     */
    private static boolean isPlainQuestion(Found found, SymptomTalk talk) {
        if (talk.symptoms().stream().anyMatch(Understanding::isMeasured)) {
            return false;
        }
        boolean ofThemselves =
                isSided(talk) || talk.symptoms().stream().anyMatch(symptom -> symptom.sinceDays() != null);
        return switch (found.rule()) {
            case DESCRIPTION -> found.certainty() > CLEAR;
            case ARTICLE -> !ofThemselves && found.certainty() > VERY_CLEAR;
            case NAME -> talk.symptoms().isEmpty() && found.certainty() > CLEAR;
            case SELF_TEST, NO_WORDS, OTHER_SUBJECT, COMPARISON, FOLLOW_UP, GOAL, NOTHING_NEAR -> false;
        };
    }
}

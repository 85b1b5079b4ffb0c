package swivel.conversation.hearing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import swivel.library.WrongClaim;

/**
 * What a message without a warning sign is about. The first of these that fits is meant: a setting, a wish, another language,
 * something that they live with, a report, a place, a question; and where the library has nothing, what comes near to a
 * setting or a wish.
 */
final class Understanding {
    private static final int MOST_WORDS_OF_A_PLACE = 4;
    private static final int MOST_WORDS_OF_THANKS = 6;

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+");
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
    Impression impression(String message, SymptomTalk talk) {
        return new Impression(
                message,
                talk,
                readers.settings().read(message),
                readers.wishes().read(message),
                readers.continuations().read(message),
                knowledge.consider(new Question(message, readers.facets().read(message), List.of())));
    }

    /** What it means in a talk that stands so. */
    Meaning of(Impression heard, Dialogue dialogue) {
        String message = heard.message();
        SymptomTalk talk = heard.talk();
        Found found = knowledge.find(heard.question()
                .after(dialogue.drills(), heard.goesOn() ? dialogue.facet() : null, dialogue.article()));
        Optional<Meaning> wanted = setting(heard, dialogue).or(() -> wish(heard, found, dialogue));
        if (wanted.isPresent() && !ForTheLibrary.isMeant(message, talk, wanted.get(), found)) {
            return wanted.get();
        }
        boolean foreign = readers.languages().isForeign(message);
        if (foreign && !readers.languages().isTaught(message)) {
            return new Meaning.IsForeign();
        }
        Optional<Meaning> health = ReportOrQuestion.hurts(talk) ? Optional.empty() : health(message, found, dialogue);
        if (health.isPresent()) {
            return health.get();
        }
        Optional<Meaning> felt = ReportOrQuestion.of(message, talk, found, () -> saysDone(message));
        if (felt.isPresent()) {
            return felt.get();
        }
        boolean nothing = found.answer() instanceof Answer.Nothing;
        Optional<Meaning> little = nothing ? placeAlone(message).or(() -> thanks(message)) : Optional.empty();
        if (little.isPresent()) {
            return little.get();
        }
        boolean aloneInEnglish = nothing || found.rule() == Rule.GOAL;
        return foreign && aloneInEnglish
                ? new Meaning.IsForeign()
                : nearMiss.of(message, found).orElseGet(() -> question(message, found));
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

    private static Optional<Meaning> setting(Impression heard, Dialogue dialogue) {
        return heard.setting()
                .filter(setting -> !hurtsSomewhere(heard.talk()) || setting instanceof Setting.Resume)
                .filter(setting -> !(setting instanceof Setting.OfReminders && goesOnAsking(heard, dialogue)))
                .map(Meaning.Sets::new);
    }

    private static boolean hurtsSomewhere(SymptomTalk talk) {
        return talk.isReport() && !talk.symptoms().isEmpty();
    }

    /** "Done. Left groin 4": one of its clauses is that. */
    private boolean saysDone(String message) {
        return CLAUSE_END
                .splitAsStream(message)
                .anyMatch(clause -> readers.wishes().read(clause).equals(Optional.of(Wish.DONE)));
    }

    /** "And at 5?" after an answer from the library asks for more of that. */
    private static boolean goesOnAsking(Impression heard, Dialogue dialogue) {
        boolean answered = dialogue.article() != null || !dialogue.drills().isEmpty();
        return answered && heard.message().indexOf('?') >= 0 && heard.goesOn();
    }

    /** "I am in ..." is a place only where the place is known. */
    private Optional<Meaning> wish(Impression heard, Found found, Dialogue dialogue) {
        return heard.wish().flatMap(wish -> switch (wish) {
            case SWAP, WHY -> ofRoutine(wish, found);
            case REMIND ->
                Optional.of(new Meaning.WantsReminder(readers.settings().time(heard.message())));
            case PLACE -> place(heard.message()).map(Meaning.IsIn::new);
            case DONE, DISCOURAGED ->
                Optional.of(
                        hurtsSomewhere(heard.talk())
                                ? new Meaning.Reports(heard.talk(), wish == Wish.DONE)
                                : new Meaning.Wishes(wish));
            case DIAGNOSIS, RELIEF, REASON ->
                isAbout(dialogue) ? Optional.empty() : Optional.of(new Meaning.Wishes(wish));
            default -> Optional.of(new Meaning.Wishes(wish));
        });
    }

    /** Whether "why does it hurt?" may be about the drill or page that was spoken of, rather than about a complaint. */
    private static boolean isAbout(Dialogue dialogue) {
        return dialogue.article() != null || dialogue.drills().size() == 1;
    }

    /** Two drills beside each other are compared, whatever else is said. */
    private static Optional<Meaning> ofRoutine(Wish wish, Found found) {
        return found.rule() == Rule.COMPARISON
                ? Optional.empty()
                : Optional.of(new Meaning.OfRoutine(wish, question(found)));
    }

    private static Meaning.Asks question(Found found) {
        WrongClaim premise = found.premise();
        return new Meaning.Asks(
                found.answer(), found.facets(), premise == null ? new Told.Nothing() : new Told.Believes(premise));
    }

    /** "I have osteoporosis. Is this safe for me?": what they live with is told in a sentence beside the question. */
    private Meaning question(String message, Found found) {
        Optional<List<String>> told = SENTENCE_END
                .splitAsStream(message)
                .filter(sentence -> message.indexOf('?') >= 0 && sentence.indexOf('?') < 0)
                .flatMap(sentence -> readers.conditions().told(sentence).stream())
                .findFirst();
        if (told.isEmpty()) {
            return question(found);
        }
        return found.answer() instanceof Answer.Nothing
                ? new Meaning.Sets(new Setting.LivesWith(told.get()))
                : new Meaning.Asks(found.answer(), found.facets(), new Told.LivesWith(told.get()));
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

    /** What somebody lives with, or no longer does; beside a drill, whether they may do it is asked as well. */
    private Optional<Meaning> health(String message, Found found, Dialogue dialogue) {
        return readers.conditions()
                .told(message)
                .map(codes -> livesWith(codes, message, found, dialogue))
                .or(() -> readers.conditions()
                        .over(message)
                        .filter(_ -> !ReportOrQuestion.namesADrill(found))
                        .map(codes -> new Meaning.Sets(new Setting.IsOver(codes))));
    }

    private Meaning livesWith(List<String> codes, String message, Found found, Dialogue dialogue) {
        Found asked = ReportOrQuestion.namesADrill(found)
                ? found
                : knowledge.find(question(besideConditions(message), dialogue));
        if (ReportOrQuestion.namesADrill(asked)) {
            return ReportOrQuestion.asks(asked, Facet.CONTRAINDICATION, new Told.LivesWith(codes));
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
}

package swivel.conversation.hearing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Symptom;
import swivel.coaching.WarningSign;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.dialogue.Dialogue.HowBad;
import swivel.conversation.hearing.Interpretation.Kind;
import swivel.conversation.message.Command;
import swivel.knowledge.Answer;
import swivel.knowledge.Answer.Purpose;
import swivel.knowledge.Explanation;
import swivel.language.settings.Setting;
import swivel.language.signs.SignOpinion;
import swivel.language.symptoms.SymptomTalk;
import swivel.language.wishes.Wish;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.Facet;

/** Says how messages are understood, without answering them. */
public final class Interpreter {
    private static final double CERTAIN = 1;

    private final Ear ear;

    public Interpreter(Ear ear) {
        this.ear = ear;
    }

    /** How the message is understood in a talk that stands so. */
    public Interpretation interpret(String message, Dialogue dialogue) {
        SymptomTalk talk = ear.symptoms(message);
        return new Reading(talk.symptoms()).of(meaning(message, dialogue, talk));
    }

    /** How the library comes to its answer; empty where the message is no question to it. */
    public Optional<Explanation> explain(String message, Dialogue dialogue) {
        return meaning(message, dialogue, ear.symptoms(message)) instanceof Meaning.Asks
                ? Optional.of(ear.explain(message, dialogue))
                : Optional.empty();
    }

    /** What speaks for a warning sign in the message, whether it is heard or not. */
    public SignOpinion signOpinion(String message) {
        return ear.signOpinion(message);
    }

    /** In the order in which the coach judges. */
    private Meaning meaning(String message, Dialogue dialogue, SymptomTalk talk) {
        boolean answersHowBad =
                dialogue.pending() instanceof HowBad && ear.figure(message).isPresent();
        Optional<Meaning> sign = ear.warning(message).map(Meaning.Warns::new);
        return sign.or(() -> answersHowBad ? Optional.of(new Meaning.Reports(talk)) : Optional.empty())
                .or(() -> Command.Line.of(message)
                        .flatMap(line -> Command.named(line.word()))
                        .map(Interpreter::meaning))
                .orElseGet(() -> ear.hear(message, talk, dialogue));
    }

    private static Meaning meaning(Command command) {
        return switch (command) {
            case TODAY, GO, SWAP, WHY -> new Meaning.Wishes(Wish.TODAY);
            case DONE -> new Meaning.Wishes(Wish.DONE);
            case STREAK -> new Meaning.Wishes(Wish.STREAK);
            case WEEK -> new Meaning.Wishes(Wish.WEEK);
            case CHART -> new Meaning.Wishes(Wish.CHART);
            case TEST -> new Meaning.Wishes(Wish.TEST);
            case CANCEL -> new Meaning.Wishes(Wish.CANCEL);
            case REMIND -> new Meaning.Wishes(Wish.REMIND);
            case HELP, START -> new Meaning.Wishes(Wish.HELP);
            case PRIVACY -> new Meaning.Wishes(Wish.PRIVACY);
            case FORGET -> new Meaning.Wishes(Wish.FORGET);
            case EXPORT -> new Meaning.Sets(new Setting.Export());
            case SETTINGS -> new Meaning.Sets(new Setting.ShowSettings());
        };
    }

    /** One message, whose symptoms are known already. */
    private record Reading(List<Symptom> symptoms) {

        Interpretation of(Meaning meaning) {
            return switch (meaning) {
                case Meaning.Warns(WarningSign sign) ->
                    new Interpretation(Kind.RED_FLAG, List.of(), null, null, symptoms, sign, CERTAIN);
                case Meaning.Wishes(Wish wish) -> plain(kind(wish), CERTAIN);
                case Meaning.OfRoutine(var wish, var asked) -> drills(Kind.ROUTINE, asked.drills(), null, CERTAIN);
                case Meaning.WantsReminder _ -> plain(Kind.REMINDER, CERTAIN);
                case Meaning.Sets(Setting setting) -> plain(kind(setting), CERTAIN);
                case Meaning.IsIn _, Meaning.NamesPlace _ -> plain(Kind.SETTINGS, CERTAIN);
                case Meaning.IsForeign _ -> plain(Kind.UNKNOWN, CERTAIN);
                case Meaning.Reports _ -> plain(Kind.SYMPTOM, CERTAIN);
                case Meaning.Asks(Answer answer, List<Facet> facets, var _) -> asked(answer, facets);
            };
        }

        private Interpretation asked(Answer answer, List<Facet> facets) {
            String facet =
                    (facets.isEmpty() ? Facet.STEPS : facets.getFirst()).name().toLowerCase(Locale.ROOT);
            return switch (answer) {
                case Answer.OneDrill(DrillId drill, List<DrillId> others, double confidence) ->
                    drills(
                            Kind.DRILL,
                            Stream.concat(Stream.of(drill), others.stream()).toList(),
                            facet,
                            confidence);
                case Answer.SeveralDrills(Purpose purpose, List<DrillId> drills, double confidence) ->
                    drills(Kind.DRILLS, drills, purpose.name().toLowerCase(Locale.ROOT), confidence);
                case Answer.OneArticle(ArticleId article, double confidence) ->
                    new Interpretation(Kind.ARTICLE, List.of(), "why", article, symptoms, null, confidence);
                case Answer.OneSelfTest(var test, ArticleId subject, double confidence) ->
                    new Interpretation(Kind.ARTICLE, List.of(), "steps", subject, symptoms, null, confidence);
                case Answer.Choice(List<DrillId> drills, List<ArticleId> articles, double confidence) ->
                    new Interpretation(
                            Kind.CHOICE,
                            drills,
                            facet,
                            articles.stream().findFirst().orElse(null),
                            symptoms,
                            null,
                            confidence);
                case Answer.NotInLibrary(String asked, var draft, List<DrillId> near, double confidence) ->
                    drills(Kind.NOT_IN_LIBRARY, near, null, confidence);
                case Answer.Nothing _ -> plain(Kind.UNKNOWN, answer.confidence());
            };
        }

        private Interpretation drills(Kind kind, List<DrillId> drills, @Nullable String facet, double confidence) {
            return new Interpretation(kind, drills, facet, null, symptoms, null, confidence);
        }

        private Interpretation plain(Kind kind, double confidence) {
            return new Interpretation(kind, List.of(), null, null, symptoms, null, confidence);
        }

        private static Kind kind(Setting setting) {
            return switch (setting) {
                case Setting.OfReminders _ -> Kind.REMINDER;
                case Setting.OfDay _ -> Kind.ROUTINE;
                case Setting.OfTraining _, Setting.OfPerson _ -> Kind.SETTINGS;
                case Setting.OfPast _ -> Kind.PROGRESS;
            };
        }

        private static Kind kind(Wish wish) {
            return switch (wish) {
                case TODAY, SWAP, WHY, WEEK, RELIEF -> Kind.ROUTINE;
                case DONE, STREAK, CHART, TEST -> Kind.PROGRESS;
                case REMIND -> Kind.REMINDER;
                case PLACE, FORGET, SEEN, NOT_CLEARED, UNSEEN -> Kind.SETTINGS;
                case HELP,
                        BROWSE,
                        PRIVACY,
                        GREETING,
                        THANKS,
                        YES,
                        NO,
                        CANCEL,
                        FAREWELL,
                        ARE_YOU_REAL,
                        RUDE,
                        PRAISE,
                        CHAT,
                        JOKE -> Kind.SMALL_TALK;
                case MEDICINE, DIAGNOSIS -> Kind.UNKNOWN;
            };
        }
    }
}

package swivel.conversation.hearing;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import swivel.coaching.DrillFeedback.Feedback;
import swivel.coaching.Side;
import swivel.coaching.WarningSign;
import swivel.coaching.guided.Move;
import swivel.conversation.dialogue.Dialogue;
import swivel.knowledge.Explanation;
import swivel.knowledge.Knowledge;
import swivel.language.Readers;
import swivel.language.figures.FigureReader;
import swivel.language.figures.SidedFigures;
import swivel.language.places.PlaceTalk;
import swivel.language.settings.Setting;
import swivel.language.signs.SignOpinion;
import swivel.language.symptoms.Correction;
import swivel.language.symptoms.SymptomTalk;
import swivel.language.times.TimeTalk;
import swivel.language.wishes.Wish;
import swivel.library.Equipment;
import swivel.library.ProgrammeId;

/**
 * Hears what a message is about. It knows nobody and keeps nothing. The whole of a message is screened for signs; for
 * anything else, what stands behind its first {@value #LETTERS} letters is not read.
 */
public final class Ear {
    /** Telegram sends no longer messages. */
    private static final int LETTERS = 4_096;

    /** A drill is called so as well, but not before a comma. */
    private static final Pattern GOOD_MORNING =
            Pattern.compile("^\\s*good morning[,.!]+\\s+(?=\\p{L})", Pattern.CASE_INSENSITIVE);

    private static final int MOST_WORDS_OF_A_SIDE = 4;
    private static final String NODS = "👍👌✅🙏💪🎉🙌👏❤🔥😀😁😃😄😊🙂😂🤣";

    private final Readers readers;
    private final Understanding understanding;

    public Ear(Knowledge knowledge, Readers readers) {
        this.readers = readers;
        this.understanding = new Understanding(knowledge, readers);
    }

    /** Hears what the words of a message say by themselves. Beside a warning sign or a command, only where it is asked for. */
    public Heard listen(String message) {
        Heard heard = new Heard(message, warning(message), () -> impression(message, symptoms(message)));
        if (heard.warning().isEmpty() && !message.startsWith("/")) {
            heard.impression();
        }
        return heard;
    }

    /** What a message that holds no {@linkplain Heard#warning warning sign} is about, in a talk that stands so. */
    public Meaning hear(Heard heard, Dialogue dialogue) {
        return isNod(heard.words()) ? new Meaning.Wishes(Wish.YES) : understanding.of(heard.impression(), dialogue);
    }

    /** The same of a message that was not listened to before. */
    public Meaning hear(String message, Dialogue dialogue) {
        return hear(message, symptoms(message), dialogue);
    }

    /** @param talk what the message says of the body */
    Meaning hear(String message, SymptomTalk talk, Dialogue dialogue) {
        return hear(new Heard(message, Optional.empty(), () -> impression(message, talk)), dialogue);
    }

    private Impression impression(String message, SymptomTalk talk) {
        return understanding.impression(GOOD_MORNING.matcher(opening(message)).replaceFirst(""), talk);
    }

    /** Whether it is a thumb up or the like, and nothing else. */
    public static boolean isNod(String message) {
        return message.codePoints().noneMatch(Character::isLetterOrDigit)
                && message.codePoints().anyMatch(sign -> NODS.indexOf(sign) >= 0);
    }

    /** How the library comes to its answer where {@link #hear} takes the message for a question. */
    Explanation explain(String message, Dialogue dialogue) {
        return understanding.explain(opening(message), dialogue);
    }

    public Optional<WarningSign> warning(String message) {
        return readers.redFlags().screen(message);
    }

    /** One of the signs of the safety gate, in answer to "is any of this so?". */
    public Optional<WarningSign.Sign> askedSign(String message) {
        return readers.askedSigns().read(opening(message));
    }

    /** What speaks for a warning sign, heard or not. */
    SignOpinion signOpinion(String message) {
        return readers.redFlags().opinion(message);
    }

    public SymptomTalk symptoms(String message) {
        return readers.symptoms().read(opening(message));
    }

    /** A bare figure from 0 to 10, in answer to "how bad?". */
    public OptionalInt figure(String message) {
        return readers.symptoms().bareSeverity(opening(message));
    }

    /** The side in an answer such as "my left one"; empty where the answer is more than that. */
    public Optional<Side> side(String message) {
        String answer = opening(message);
        boolean few = answer.strip().split("\\s+").length <= MOST_WORDS_OF_A_SIDE;
        return !few ? Optional.empty() : readers.symptoms().side(answer);
    }

    /** What puts a report of a moment ago right. */
    public Optional<Correction> correction(String message) {
        return readers.corrections().read(opening(message));
    }

    /**
     * The message with the drills that it points at called by their names, where it asks for some of a list.
     *
     * @param lists of names, the one shown last first; asked for only then
     */
    public Heard inFull(Heard heard, Dialogue dialogue, Supplier<List<List<String>>> lists) {
        String message = opening(heard.words());
        if (!readers.positions().points(message) || !isOfDrills(hear(heard, dialogue))) {
            return heard;
        }
        return lists.get().stream()
                .flatMap(list -> readers.positions().inFull(message, list).stream())
                .findFirst()
                .map(this::listen)
                .orElse(heard);
    }

    private static boolean isOfDrills(Meaning meaning) {
        return meaning instanceof Meaning.Asks || meaning instanceof Meaning.OfRoutine;
    }

    /** What is said to a coach who counts. */
    public Optional<Move> move(String message) {
        return readers.moves().read(message);
    }

    /** What is said of a drill that is behind them. */
    public Optional<Feedback> howItWas(String message) {
        return readers.feedbacks().read(opening(message));
    }

    /** A setting said in words; empty where it is none, or where a condition is told in passing. */
    public Optional<Setting> setting(String message) {
        return readers.settings().read(message);
    }

    /** The codes behind each condition that is named, in answer to "is there anything?". */
    public List<List<String>> conditions(String message) {
        return readers.conditions().named(message);
    }

    public Set<Equipment> things(String message) {
        return readers.settings().things(message);
    }

    /** The programme that is named, in answer to "what brings you?". */
    public Optional<ProgrammeId> programme(String message) {
        return readers.settings().programme(message);
    }

    /** Minutes, in answer to "how long?". */
    public Optional<Integer> minutes(String message) {
        return readers.settings().minutes(message);
    }

    /** Years, in answer to "how old?". */
    public Optional<Integer> years(String message) {
        return readers.settings().years(message);
    }

    /** The days of the week that are named. */
    public Set<DayOfWeek> days(String message) {
        return readers.times().days(message);
    }

    /** The figures of which the message consists; none where it holds anything else. */
    public List<Double> figures(String message) {
        return new FigureReader().read(message);
    }

    /** The figures that stand beside a side. */
    public Map<Side, Double> sidedFigures(String message) {
        return new SidedFigures().read(message);
    }

    public Optional<Wish> wish(String message) {
        return readers.wishes().read(opening(message));
    }

    /** Whether it begins with a hello, and goes on without asking anything. */
    public boolean opensWithGreeting(String message) {
        String[] words = message.strip().split("[^\\p{L}\\p{N}']+", 3);
        if (words.length < 3 || message.indexOf('?') >= 0) {
            return false;
        }
        String opening = words[0].equalsIgnoreCase("good") ? words[0] + " " + words[1] : words[0];
        return readers.wishes().read(opening).equals(Optional.of(Wish.GREETING));
    }

    /** The time in what follows a command, where every figure is meant as one. */
    public TimeTalk timeArgument(String argument) {
        return readers.times().readArgument(opening(argument));
    }

    /** Empty where no place is known by that name. */
    public Optional<PlaceTalk> place(String message) {
        PlaceTalk place = readers.places().read(opening(message));
        return place instanceof PlaceTalk.None ? Optional.empty() : Optional.of(place);
    }

    public List<ZoneId> near(double latitude, double longitude) {
        return readers.places().near(latitude, longitude);
    }

    private static String opening(String message) {
        return message.length() <= LETTERS ? message : message.substring(0, LETTERS);
    }
}

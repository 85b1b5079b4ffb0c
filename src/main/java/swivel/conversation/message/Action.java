package swivel.conversation.message;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import swivel.coaching.DrillFeedback.Feedback;
import swivel.coaching.guided.Move;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.Facet;
import swivel.library.SelfTestId;

/** What a button means, and the short stable text that stands for it in the channel. */
public sealed interface Action {
    String SKIPPED = "skip";

    /** Reads in the library: nobody's own affairs. */
    sealed interface Read extends Action {}

    /** Show the whole card. */
    record ShowDrill(DrillId drill) implements Read {}

    /** Show one part of the card. */
    record ShowPart(DrillId drill, Facet facet) implements Read {}

    record ShowArticle(ArticleId article) implements Read {}

    record ShowSelfTest(SelfTestId test) implements Read {}

    record ShowToday() implements Action {}

    /** The drill was done on this day. */
    record Done(LocalDate day, DrillId drill) implements Action {}

    /** The answer to "how bad, 0 to 10?". */
    record Severity(int value) implements Action {}

    /** The answer to "where?", in a word that the symptom reader knows. */
    record Where(String region) implements Action {}

    record ReminderAt(LocalTime time) implements Action {}

    record StopReminders() implements Action {}

    record Zone(ZoneId zone) implements Action {}

    record Snooze(LocalDate day) implements Action {}

    record Skip(LocalDate day) implements Action {}

    /** Begin with the routine of this day. */
    record Start(LocalDate day) implements Action {}

    /** All of the routine of this day was done. */
    record AllDone(LocalDate day) implements Action {}

    /** A part of the routine of this day was done. */
    record SomeDone(LocalDate day) implements Action {}

    /** What else there is to do with today's routine. */
    record MoreOfToday() implements Action {}

    /** Something hurts. */
    record Hurts() implements Action {}

    /** Why each drill of today is there. */
    record WhyToday() implements Action {}

    /** Has to do with drills that are not wanted. */
    sealed interface OfSwap extends Action {}

    record ChooseSwap() implements OfSwap {}

    /** Something else in place of this drill on this day; pressed again, the next alternative. */
    record SwapOut(LocalDate day, DrillId drill) implements OfSwap {}

    /** The drill as it was planned on this day. */
    record SwapBack(LocalDate day, DrillId drill) implements OfSwap {}

    /** No more of this drill. */
    record KeepOut(DrillId drill) implements OfSwap {}

    record LetIn(DrillId drill) implements OfSwap {}

    /**
     * A move in the guided session of this day.
     *
     * @param station the drill below which the button stands, counted from 0
     */
    record Guide(Move move, LocalDate day, int station) implements Action {}

    /** Has to do with how a drill was. */
    sealed interface OfFeedback extends Action {}

    record Felt(LocalDate day, DrillId drill, Feedback feedback) implements OfFeedback {}

    /** All that was done on this day was so. */
    record FeltAll(LocalDate day, Feedback feedback) implements OfFeedback {}

    /** Show how it has felt, and what was measured. */
    record ShowChart() implements Action {}

    /** Has to do with measuring oneself. */
    sealed interface OfTest extends Action {}

    record ChooseTest() implements OfTest {}

    /** Begin with this self-test, or go on with it. */
    record TakeTest(SelfTestId test) implements OfTest {}

    /**
     * What was read off.
     *
     * @param figure of the test, counted from 0
     * @param value null where the figure is skipped
     */
    record ReadOff(SelfTestId test, int figure, @Nullable Integer value) implements OfTest {}

    /** The figures that were told are of this measure, counted from 0. */
    record OfMeasure(SelfTestId test, int measure) implements OfTest {}

    record StopTest() implements OfTest {}

    /** A clinician has seen to the warning sign. */
    record Seen() implements Action {}

    /** Whether they have cleared the person to train. */
    record Cleared(boolean cleared) implements Action {}

    record Forget(boolean really) implements Action {}

    /** What a person tells of themselves: a choice of one step, both in words that the introduction knows. */
    record Tell(String step, String choice) implements Action {}

    /** The text that stands for this action on a button. */
    default String code() {
        return switch (this) {
            case ShowDrill(DrillId drill) -> "drill:" + drill;
            case ShowPart(DrillId drill, Facet facet) -> "part:" + lower(facet) + ":" + drill;
            case ShowArticle(ArticleId article) -> "article:" + article;
            case ShowSelfTest(SelfTestId test) -> "test:" + test;
            case ShowToday() -> "today";
            case Done(LocalDate day, DrillId drill) -> "done:" + basic(day) + ":" + drill;
            case Severity(int value) -> "severity:" + value;
            case Where(String region) -> "where:" + region;
            case ReminderAt(LocalTime time) -> "remind:" + time;
            case StopReminders() -> "remind:off";
            case Zone(ZoneId zone) -> "zone:" + zone;
            case Snooze(LocalDate day) -> "snooze:" + basic(day);
            case Skip(LocalDate day) -> "skip:" + basic(day);
            case AllDone(LocalDate day) -> "all-done:" + basic(day);
            case SomeDone(LocalDate day) -> "some-done:" + basic(day);
            case MoreOfToday() -> "more";
            case Hurts() -> "hurts";
            case WhyToday() -> "why";
            case ChooseSwap() -> "swaps";
            case SwapOut(LocalDate day, DrillId drill) -> "swap:" + basic(day) + ":" + drill;
            case SwapBack(LocalDate day, DrillId drill) -> "swap-back:" + basic(day) + ":" + drill;
            case KeepOut(DrillId drill) -> "keep-out:" + drill;
            case LetIn(DrillId drill) -> "let-in:" + drill;
            case Start(LocalDate day) -> "start:" + basic(day);
            case Guide(Move move, LocalDate day, int station) -> "go:" + lower(move) + ":" + basic(day) + ":" + station;
            case Felt(LocalDate day, DrillId drill, Feedback feedback) ->
                "felt:" + lower(feedback) + ":" + basic(day) + ":" + drill;
            case FeltAll(LocalDate day, Feedback feedback) -> "felt-all:" + lower(feedback) + ":" + basic(day);
            case ShowChart() -> "chart";
            case ChooseTest() -> "tests";
            case TakeTest(SelfTestId test) -> "take:" + test;
            case ReadOff(SelfTestId test, int figure, Integer value) ->
                "read:" + test + ":" + figure + ":" + (value == null ? SKIPPED : value);
            case OfMeasure(SelfTestId test, int measure) -> "measure:" + test + ":" + measure;
            case StopTest() -> "stop-test";
            case Seen() -> "seen";
            case Cleared(boolean cleared) -> cleared ? "cleared:yes" : "cleared:no";
            case Forget(boolean really) -> really ? "forget:yes" : "forget:no";
            case Tell(String step, String choice) -> "tell:" + step + ":" + choice;
        };
    }

    /** What the text of a button stands for; empty for a text that no button of ours has. */
    static Optional<Action> parse(String code) {
        List<String> parts = List.of(code.split(":", 2));
        String argument = parts.size() > 1 ? parts.get(1) : "";
        try {
            return Optional.ofNullable(
                    switch (parts.getFirst()) {
                        case "drill" -> new ShowDrill(new DrillId(argument));
                        case "part" -> part(argument);
                        case "article" -> new ShowArticle(new ArticleId(argument));
                        case "test" -> new ShowSelfTest(new SelfTestId(argument));
                        case "today" -> new ShowToday();
                        case "done" -> ofDay(argument, Done::new);
                        case "all-done" -> new AllDone(day(argument));
                        case "some-done" -> new SomeDone(day(argument));
                        case "more" -> new MoreOfToday();
                        case "hurts" -> new Hurts();
                        case "why" -> new WhyToday();
                        case "swaps" -> new ChooseSwap();
                        case "swap" -> ofDay(argument, SwapOut::new);
                        case "swap-back" -> ofDay(argument, SwapBack::new);
                        case "keep-out" -> new KeepOut(new DrillId(argument));
                        case "let-in" -> new LetIn(new DrillId(argument));
                        case "severity" -> new Severity(Integer.parseInt(argument));
                        case "where" -> new Where(argument);
                        case "remind" ->
                            argument.equals("off") ? new StopReminders() : new ReminderAt(LocalTime.parse(argument));
                        case "zone" -> new Zone(ZoneId.of(argument));
                        case "snooze" -> new Snooze(day(argument));
                        case "skip" -> new Skip(day(argument));
                        case "start" -> new Start(day(argument));
                        case "go" -> guide(argument.split(":", -1));
                        case "felt" -> felt(argument.split(":", -1));
                        case "felt-all" -> feltAll(argument.split(":", -1));
                        case "chart" -> new ShowChart();
                        case "tests" -> new ChooseTest();
                        case "take" -> new TakeTest(new SelfTestId(argument));
                        case "read" -> readOff(argument.split(":", -1));
                        case "measure" -> ofMeasure(argument.split(":", -1));
                        case "stop-test" -> new StopTest();
                        case "seen" -> new Seen();
                        case "cleared" -> new Cleared(argument.equals("yes"));
                        case "forget" -> new Forget(argument.equals("yes"));
                        case "tell" -> tell(argument);
                        default -> null;
                    });
        } catch (IllegalArgumentException | DateTimeException foreign) {
            return Optional.empty();
        }
    }

    default Button button(String label) {
        return new Button(label, code());
    }

    private static Action part(String argument) {
        int colon = argument.indexOf(':');
        Facet facet = Facet.valueOf(argument.substring(0, Math.max(colon, 0)).toUpperCase(Locale.ROOT));
        return new ShowPart(new DrillId(argument.substring(colon + 1)), facet);
    }

    private static Action ofDay(String argument, BiFunction<LocalDate, DrillId, Action> action) {
        int colon = argument.indexOf(':');
        return action.apply(day(argument.substring(0, Math.max(colon, 0))), new DrillId(argument.substring(colon + 1)));
    }

    private static Action guide(String[] parts) {
        if (parts.length != 3) {
            throw new IllegalArgumentException("A move names its day and its drill");
        }
        Move move = Move.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return new Guide(move, day(parts[1]), Integer.parseInt(parts[2]));
    }

    private static @Nullable Action felt(String[] parts) {
        return parts.length == 3 ? new Felt(day(parts[1]), new DrillId(parts[2]), feedback(parts[0])) : null;
    }

    private static @Nullable Action feltAll(String[] parts) {
        return parts.length == 2 ? new FeltAll(day(parts[1]), feedback(parts[0])) : null;
    }

    private static Feedback feedback(String code) {
        return Feedback.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Action tell(String argument) {
        int colon = argument.indexOf(':');
        return new Tell(argument.substring(0, Math.max(colon, 0)), argument.substring(colon + 1));
    }

    private static @Nullable Action readOff(String[] parts) {
        if (parts.length != 3) {
            return null;
        }
        Integer value = parts[2].equals(SKIPPED) ? null : Integer.valueOf(parts[2]);
        return new ReadOff(new SelfTestId(parts[0]), Integer.parseInt(parts[1]), value);
    }

    private static @Nullable Action ofMeasure(String[] parts) {
        return parts.length == 2 ? new OfMeasure(new SelfTestId(parts[0]), Integer.parseInt(parts[1])) : null;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String basic(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

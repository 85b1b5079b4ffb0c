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
import swivel.conversation.message.Action.AllDone;
import swivel.conversation.message.Action.ChooseSession;
import swivel.conversation.message.Action.ChooseSwap;
import swivel.conversation.message.Action.ChooseTest;
import swivel.conversation.message.Action.Cleared;
import swivel.conversation.message.Action.Done;
import swivel.conversation.message.Action.Felt;
import swivel.conversation.message.Action.FeltAll;
import swivel.conversation.message.Action.Forget;
import swivel.conversation.message.Action.Guide;
import swivel.conversation.message.Action.Hurts;
import swivel.conversation.message.Action.KeepOut;
import swivel.conversation.message.Action.LetIn;
import swivel.conversation.message.Action.MoreOfToday;
import swivel.conversation.message.Action.Morning;
import swivel.conversation.message.Action.NoSign;
import swivel.conversation.message.Action.OfMeasure;
import swivel.conversation.message.Action.ReadOff;
import swivel.conversation.message.Action.ReminderAt;
import swivel.conversation.message.Action.Seen;
import swivel.conversation.message.Action.Severity;
import swivel.conversation.message.Action.ShowArticle;
import swivel.conversation.message.Action.ShowChart;
import swivel.conversation.message.Action.ShowDrill;
import swivel.conversation.message.Action.ShowPart;
import swivel.conversation.message.Action.ShowSelfTest;
import swivel.conversation.message.Action.ShowToday;
import swivel.conversation.message.Action.Skip;
import swivel.conversation.message.Action.Snooze;
import swivel.conversation.message.Action.SomeDone;
import swivel.conversation.message.Action.Start;
import swivel.conversation.message.Action.StopReminders;
import swivel.conversation.message.Action.StopTest;
import swivel.conversation.message.Action.SwapBack;
import swivel.conversation.message.Action.SwapOut;
import swivel.conversation.message.Action.TakePlanned;
import swivel.conversation.message.Action.TakeSession;
import swivel.conversation.message.Action.TakeShort;
import swivel.conversation.message.Action.TakeTest;
import swivel.conversation.message.Action.Tell;
import swivel.conversation.message.Action.Where;
import swivel.conversation.message.Action.WhyToday;
import swivel.conversation.message.Action.Zone;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.Facet;
import swivel.library.SelfTestId;
import swivel.library.SessionId;

/** The short text that stands for an action on a button. It stays what it is: buttons are pressed years later. */
final class ActionCode {
    private static final String SKIPPED = "skip";

    private ActionCode() {}

    static String of(Action action) {
        return switch (action) {
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
            case ChooseSession() -> "sessions";
            case TakeSession(LocalDate day, SessionId session) -> "session:" + basic(day) + ":" + session;
            case TakeShort(LocalDate day) -> "short:" + basic(day);
            case TakePlanned(LocalDate day) -> "planned:" + basic(day);
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
            case Morning(LocalDate day, Integer score) ->
                "morning:" + basic(day) + ":" + (score == null ? SKIPPED : score);
            case ShowChart() -> "chart";
            case ChooseTest() -> "tests";
            case TakeTest(SelfTestId test) -> "take:" + test;
            case ReadOff(SelfTestId test, int figure, Integer value) ->
                "read:" + test + ":" + figure + ":" + (value == null ? SKIPPED : value);
            case OfMeasure(SelfTestId test, int measure) -> "measure:" + test + ":" + measure;
            case StopTest() -> "stop-test";
            case NoSign() -> "no-sign";
            case Seen() -> "seen";
            case Cleared(boolean cleared) -> cleared ? "cleared:yes" : "cleared:no";
            case Forget(boolean really) -> really ? "forget:yes" : "forget:no";
            case Tell(String step, String choice) -> "tell:" + step + ":" + choice;
        };
    }

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
                        case "sessions" -> new ChooseSession();
                        case "session" -> session(argument.split(":", -1));
                        case "short" -> new TakeShort(day(argument));
                        case "planned" -> new TakePlanned(day(argument));
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
                        case "morning" -> morning(argument.split(":", -1));
                        case "chart" -> new ShowChart();
                        case "tests" -> new ChooseTest();
                        case "take" -> new TakeTest(new SelfTestId(argument));
                        case "read" -> readOff(argument.split(":", -1));
                        case "measure" -> ofMeasure(argument.split(":", -1));
                        case "stop-test" -> new StopTest();
                        case "no-sign" -> new NoSign();
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

    private static Action part(String argument) {
        int colon = argument.indexOf(':');
        Facet facet = Facet.valueOf(argument.substring(0, Math.max(colon, 0)).toUpperCase(Locale.ROOT));
        return new ShowPart(new DrillId(argument.substring(colon + 1)), facet);
    }

    private static Action ofDay(String argument, BiFunction<LocalDate, DrillId, Action> action) {
        int colon = argument.indexOf(':');
        return action.apply(day(argument.substring(0, Math.max(colon, 0))), new DrillId(argument.substring(colon + 1)));
    }

    private static @Nullable Action session(String[] parts) {
        return parts.length == 2 ? new TakeSession(day(parts[0]), new SessionId(parts[1])) : null;
    }

    private static Action guide(String[] parts) {
        if (parts.length != 3) {
            throw new IllegalArgumentException("A move names its day and its drill");
        }
        Move move = Move.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return new Guide(move, day(parts[1]), Integer.parseInt(parts[2]));
    }

    private static @Nullable Action morning(String[] parts) {
        if (parts.length != 2) {
            return null;
        }
        Integer score = parts[1].equals(SKIPPED) ? null : Integer.valueOf(parts[1]);
        return score == null || (score >= 0 && score <= 10) ? new Morning(day(parts[0]), score) : null;
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

package swivel.conversation.words;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import swivel.coaching.measuring.Change;
import swivel.coaching.measuring.Figure;
import swivel.coaching.measuring.Measurement;
import swivel.coaching.measuring.TestWeek;
import swivel.conversation.message.Action;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.SelfTest;
import swivel.library.SelfTest.Measure;

/** What is said while somebody measures themselves, one figure after the other. */
public final class TestWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final int READINGS_APART = 10;
    private static final String FAR =
            " They lie far apart: for the next ones keep the rest of you still, and the phone tight.";

    private TestWords() {}

    /**
     * What there is to be measured.
     *
     * @param open what this person may take
     * @param first of these there is a button each; the others are named
     */
    public static void list(ReplyBuilder reply, List<SelfTest> open, List<SelfTest> first, List<Measurement> taken) {
        reply.heading("Measure yourself")
                .say(
                        "Five minutes, with what you have at home. The figures show where you start and whether training changes "
                                + "anything; they are no diagnosis.");
        List<SelfTest> offered = open.stream().filter(first::contains).toList();
        reply.bullets(offered.stream().map(test -> inShort(test, taken)).toList());
        offered.forEach(test -> reply.button(test.title(), new Action.TakeTest(test.id())));
        List<SelfTest> others =
                open.stream().filter(test -> !first.contains(test)).toList();
        if (!others.isEmpty()) {
            reply.aside("Also: "
                    + others.stream()
                            .map(test -> test.title() + " (/test " + test.code() + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private static Text inShort(SelfTest test, List<Measurement> taken) {
        String last = taken.stream()
                .filter(one -> one.test().equals(test.id()))
                .map(Measurement::day)
                .max(Comparator.naturalOrder())
                .map(day -> ", last on " + DATE.format(day))
                .orElse("");
        String measures = test.measures().stream().map(Measure::name).collect(Collectors.joining(" and "));
        return Text.join(Text.strong(test.title() + ": "), Text.of(measures + last));
    }

    /** Asks for the tests of the quarter. */
    public static void due(ReplyBuilder reply, TestWeek week, List<Change> gains) {
        String more = ResultWords.gains(gains);
        String start = more == null
                ? "take five minutes to see where you start, so that you can see what changes."
                : "you start afresh, time to measure again.";
        String why = week.week() == 0 ? start : "week " + week.week() + " is over, time to measure again.";
        reply.say("Self-tests", why + (more == null ? "" : " So far: " + more + "."))
                .button("Measure", new Action.ChooseTest());
    }

    /** How the test is done; the question for its first figure follows. */
    public static void begin(ReplyBuilder reply, SelfTest test) {
        reply.heading(test.title())
                .say("You need", test.guide().whatYouNeed())
                .steps(test.guide().how().stream().map(Text::of).toList());
        test.guide().leaveOut().stream()
                .filter(caution -> caution.conditions().isEmpty())
                .forEach(caution -> reply.aside(caution.sentence()));
    }

    /** Asks for one figure, or for what is missing of its readings. */
    public static void ask(ReplyBuilder reply, SelfTest test, int index, List<Double> readings) {
        List<Figure> figures = Figure.of(test);
        Figure figure = figures.get(index);
        Measure measure = figure.measure();
        String name = BodyWords.sentence(FigureWords.name(figure));
        reply.say(name + " (" + (index + 1) + " of " + figures.size() + ")", question(test, measure, readings));
        for (int step = 0; step < measure.scale().size(); step++) {
            reply.button(
                    BodyWords.sentence(measure.scale().get(step)),
                    new Action.ReadOff(test.id(), index, measure.lowest() + step));
        }
        reply.button("Skip this", new Action.ReadOff(test.id(), index, null)).button("Stop", new Action.StopTest());
    }

    private static String question(SelfTest test, Measure measure, List<Double> readings) {
        if (!readings.isEmpty()) {
            int missing = test.readings() - readings.size();
            return FigureWords.values(measure, readings) + " so far. "
                    + (missing == 1 ? "One more." : missing + " more.");
        }
        return switch (measure.unit()) {
            case DEGREES, CM ->
                "send your " + (test.readings() == 1 ? "reading" : "three readings") + ", " + FigureWords.range(measure)
                        + (test.readings() == 1 ? "." : ", in one message.");
            case SECONDS -> "how many seconds?";
            case REPS -> "how many clean repetitions?";
            case SCORE, LEVEL -> "which of these?";
        };
    }

    /** What is wrong with readings that cannot be. */
    public static Optional<String> objection(SelfTest test, Figure figure, List<Double> before, List<Double> now) {
        Measure measure = figure.measure();
        List<String> impossible = now.stream()
                .filter(value -> !measure.canRead(value))
                .map(value -> FigureWords.amount(measure, value))
                .toList();
        if (!impossible.isEmpty()) {
            return Optional.of(String.join(" and ", impossible) + " cannot be: “" + measure.name() + "” goes from "
                    + FigureWords.range(measure) + ". Read it again; none of that message is noted.");
        }
        if (before.size() + now.size() > test.readings()) {
            return Optional.of(
                    test.readings() == 1
                            ? "One figure is enough here. Which one counts?"
                            : "Those are more than the three readings. Send the ones that count; none of that message is noted.");
        }
        return Optional.empty();
    }

    /** What was noted of a figure whose readings are complete. */
    public static void noted(ReplyBuilder reply, Figure figure, List<Double> readings, double middle) {
        Measure measure = figure.measure();
        String name = BodyWords.sentence(FigureWords.name(figure));
        String how = readings.size() == 1
                ? ""
                : ", the middle one of "
                        + readings.stream().sorted().map(FigureWords::number).collect(Collectors.joining(", "));
        reply.say(name + ": " + FigureWords.value(measure, middle) + how + "."
                + (areFarApart(figure, readings) ? FAR : ""));
    }

    private static boolean areFarApart(Figure figure, List<Double> readings) {
        double lowest = readings.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double highest =
                readings.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return figure.measure().unit() == SelfTest.Unit.DEGREES && highest - lowest >= READINGS_APART;
    }
}

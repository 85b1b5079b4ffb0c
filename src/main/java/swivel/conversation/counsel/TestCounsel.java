package swivel.conversation.counsel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import swivel.coaching.Side;
import swivel.coaching.Warnings;
import swivel.coaching.measuring.Figure;
import swivel.coaching.measuring.Measurement;
import swivel.coaching.measuring.Measurements;
import swivel.coaching.measuring.Readings;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.WhichMeasure;
import swivel.conversation.dialogue.Dialogue.WhichReadings;
import swivel.conversation.message.Action;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.SmallTalk;
import swivel.conversation.words.TestWords;
import swivel.knowledge.Answer;
import swivel.library.Condition;
import swivel.library.Library;
import swivel.library.SelfTest;
import swivel.library.SelfTestId;

/**
 * Guides people through self-tests. Each figure is kept as soon as its readings are complete, so that nothing is lost
 * where a test is left; whoever takes it up again on the same day goes on with what is missing.
 */
public final class TestCounsel {
    private final Library library;
    private final Warnings warnings;
    private final Measurements measurements;
    private final TestGate gate;
    private final Results results;
    private final ToldFigures told;
    private final RoutineCounsel routines;

    TestCounsel(Library library, Stores stores, Register register, Today today, RoutineCounsel routines) {
        this.library = library;
        this.warnings = stores.warnings();
        this.measurements = stores.measurements();
        this.gate = new TestGate(library, today);
        this.results = new Results(register, measurements, today, gate);
        this.told = new ToldFigures(library, results);
        this.routines = routines;
    }

    /** The tests to choose from, or the one that is named. */
    public Said show(Turn turn, String named) {
        if (warnings.standing(turn.athlete().id()).isPresent()) {
            return routines.show(turn);
        }
        String name = named.strip().toLowerCase(Locale.UK);
        return gate.objection(turn)
                .map(turn::say)
                .orElseGet(() -> library.selfTests().stream()
                        .filter(test -> !name.isEmpty() && isNamed(test, name))
                        .findFirst()
                        .map(test -> take(turn, test))
                        .orElseGet(() -> list(turn)));
    }

    private static boolean isNamed(SelfTest test, String name) {
        return test.code().equalsIgnoreCase(name)
                || test.title().toLowerCase(Locale.UK).contains(name)
                || test.id().value().equals(name);
    }

    private Said list(Turn turn) {
        List<Measurement> all = measurements.of(turn.athlete().id());
        List<SelfTest> open = gate.open(turn);
        ReplyBuilder reply = new ReplyBuilder();
        TestWords.list(reply, open, gate.ofTheQuarter(), all);
        Map<Condition, List<SelfTest>> barred = new LinkedHashMap<>();
        library.selfTests()
                .forEach(test -> gate.barrier(turn, test)
                        .ifPresent(condition -> barred.computeIfAbsent(condition, _ -> new ArrayList<>())
                                .add(test)));
        barred.forEach((condition, tests) -> TestWords.barred(reply, condition, tests));
        return turn.say(reply.build());
    }

    public Said pressed(Turn turn, Action.OfTest action) {
        return switch (action) {
            case Action.ChooseTest() -> show(turn, "");
            case Action.TakeTest(SelfTestId id) -> show(turn, id.value());
            case Action.StopTest() -> stop(turn);
            case Action.ReadOff(SelfTestId id, int figure, Integer value) ->
                turn.pending() instanceof WhichReadings asked && asked.test().equals(id) && asked.figure() == figure
                        ? value == null ? skip(turn, asked) : read(turn, asked, List.of((double) value))
                        : meanwhile(turn, turn.say(SmallTalk.oldButton()));
            case Action.OfMeasure(SelfTestId id, int measure) -> told.pressed(turn, id, measure);
        };
    }

    private Said take(Turn turn, SelfTest test) {
        Optional<Condition> barrier = gate.barrier(turn, test);
        if (barrier.isPresent()) {
            return turn.say("Leave this test out, because of " + barrier.get().askedAs() + ".");
        }
        int next = Figure.next(Figure.of(test), results.today(turn, test));
        ReplyBuilder reply = new ReplyBuilder();
        if (next == 0) {
            TestWords.begin(reply, test);
        } else {
            reply.say("We go on where you stopped. What you measured today is noted.");
        }
        return ask(turn, reply, test, next, List.of());
    }

    /** Readings that were typed or pressed: noted once they are complete, and refused where they cannot be. */
    public Said read(Turn turn, WhichReadings asked, List<Double> values) {
        Optional<SelfTest> found = library.selfTest(asked.test())
                .filter(test -> asked.figure() < Figure.of(test).size());
        if (found.isEmpty()) {
            return turn.say(SmallTalk.oldButton());
        }
        SelfTest test = found.get();
        Figure figure = Figure.of(test).get(asked.figure());
        ReplyBuilder reply = new ReplyBuilder();
        Optional<String> objection = TestWords.objection(test, figure, asked.readings(), values);
        if (objection.isPresent()) {
            return ask(turn, reply.say(objection.get()), test, asked.figure(), asked.readings());
        }
        List<Double> readings = new ArrayList<>(asked.readings());
        readings.addAll(values);
        if (readings.size() < test.readings()) {
            return ask(turn, reply, test, asked.figure(), readings);
        }
        Readings noted = results.note(turn, test, figure, readings);
        TestWords.noted(reply, figure, readings, noted.measurement().value());
        return next(turn, reply, test, asked.figure() + 1);
    }

    private Said skip(Turn turn, WhichReadings asked) {
        return library.selfTest(asked.test())
                .map(test -> next(turn, new ReplyBuilder(), test, asked.figure() + 1))
                .orElseGet(() -> turn.say(SmallTalk.oldButton()));
    }

    private Said next(Turn turn, ReplyBuilder reply, SelfTest test, int index) {
        return index < Figure.of(test).size()
                ? ask(turn, reply, test, index, List.of())
                : turn.say(results.show(turn, reply, test));
    }

    private static Said ask(Turn turn, ReplyBuilder reply, SelfTest test, int index, List<Double> readings) {
        TestWords.ask(reply, test, index, readings);
        return turn.ask(reply.build(), new WhichReadings(test.id(), index, readings));
    }

    /** Leaves the test; what was measured is kept. */
    public Said stop(Turn turn) {
        return turn.say("Stopped. What you measured is kept, and /test goes on with the rest.");
    }

    /** Pain ends the test; what it comes to is asked and said as always. */
    public Said hurt(Said reported) {
        ReplyBuilder reply = new ReplyBuilder().say("Then the test ends here. What you measured is kept.");
        return new Said(reply.add(reported.reply()).build(), reported.dialogue());
    }

    /** An answer to something else in the middle of a test, which waits meanwhile. */
    public Said meanwhile(Turn turn, Said said) {
        return turn.pending() instanceof WhichReadings asked
                ? new Said(
                        new ReplyBuilder()
                                .add(said.reply())
                                .button("On with the test", new Action.TakeTest(asked.test()))
                                .build(),
                        said.dialogue().asking(asked))
                : said;
    }

    /** Figures that were told in words, all at once; empty where no self-test is meant. */
    public Optional<Said> told(Turn turn, Answer heard, Map<Side, Double> figures, String message) {
        return warnings.standing(turn.athlete().id()).isPresent()
                ? Optional.empty()
                : told.test(heard, message).map(test -> told.said(turn, test, figures, message));
    }

    /** Which measure they are of, in answer to the question. */
    public Optional<Said> whichMeasure(Turn turn, WhichMeasure asked, String message) {
        return told.answer(turn, asked, message);
    }
}

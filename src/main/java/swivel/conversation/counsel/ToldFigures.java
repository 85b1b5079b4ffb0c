package swivel.conversation.counsel;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import swivel.coaching.Side;
import swivel.coaching.measuring.Figure;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.WhichMeasure;
import swivel.conversation.message.Action;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.BodyWords;
import swivel.conversation.words.SmallTalk;
import swivel.conversation.words.TestWords;
import swivel.knowledge.Answer;
import swivel.language.figures.MeasureNames;
import swivel.library.Library;
import swivel.library.SelfTest;
import swivel.library.SelfTest.Measure;
import swivel.library.SelfTestId;

/** Takes figures of both sides that somebody tells at once: "seated rotation left 34 right 41". */
final class ToldFigures {
    private final Library library;
    private final Results results;

    ToldFigures(Library library, Results results) {
        this.library = library;
        this.results = results;
    }

    /** The self-test that was heard, or the only one of which the message names a measure. */
    Optional<SelfTest> test(Answer heard, String message) {
        if (heard instanceof Answer.OneSelfTest(SelfTestId id, var subject, var confidence)) {
            return library.selfTest(id).filter(test -> !sided(test).isEmpty());
        }
        String words = message.toLowerCase(Locale.ROOT);
        List<SelfTest> named = library.selfTests().stream()
                .filter(test -> sided(test).stream().anyMatch(measure -> words.contains(measure.name())))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** Notes them where it is clear what they are of, and asks otherwise. */
    Said said(Turn turn, SelfTest test, Map<Side, Double> figures, String message) {
        return measure(test, message)
                .map(measure -> note(turn, test, measure, figures))
                .orElseGet(() -> ask(turn, test, figures));
    }

    Optional<Said> answer(Turn turn, WhichMeasure asked, String message) {
        return library.selfTest(asked.test())
                .flatMap(test -> measure(test, message).map(measure -> note(turn, test, measure, figures(asked))));
    }

    Said pressed(Turn turn, SelfTestId id, int index) {
        return turn.pending() instanceof WhichMeasure asked && asked.test().equals(id)
                ? library.selfTest(id)
                        .filter(test -> index >= 0 && index < sided(test).size())
                        .map(test -> note(turn, test, sided(test).get(index), figures(asked)))
                        .orElseGet(() -> turn.say(SmallTalk.oldButton()))
                : turn.say(SmallTalk.oldButton());
    }

    private Said note(Turn turn, SelfTest test, Measure measure, Map<Side, Double> figures) {
        for (Map.Entry<Side, Double> figure : figures.entrySet()) {
            Optional<String> objection = TestWords.objection(
                    test, new Figure(measure, figure.getKey()), List.of(), List.of(figure.getValue()));
            if (objection.isPresent()) {
                return turn.say(objection.get());
            }
        }
        figures.forEach((side, value) -> results.note(turn, test, new Figure(measure, side), List.of(value)));
        return turn.say(results.show(turn, new ReplyBuilder(), test));
    }

    private static Said ask(Turn turn, SelfTest test, Map<Side, Double> figures) {
        ReplyBuilder reply = new ReplyBuilder().say(test.title() + ": of which of these?");
        List<Measure> measures = sided(test);
        for (int i = 0; i < measures.size(); i++) {
            reply.button(BodyWords.sentence(measures.get(i).name()), new Action.OfMeasure(test.id(), i));
        }
        return turn.ask(reply.build(), new WhichMeasure(test.id(), figures.get(Side.LEFT), figures.get(Side.RIGHT)));
    }

    /** The only one there is, or the one that is named. */
    private static Optional<Measure> measure(SelfTest test, String message) {
        List<Measure> measures = sided(test);
        return measures.size() == 1
                ? Optional.of(measures.getFirst())
                : new MeasureNames()
                        .read(message, measures.stream().map(Measure::name).toList())
                        .flatMap(name -> measures.stream()
                                .filter(measure -> measure.name().equals(name))
                                .findFirst());
    }

    private static List<Measure> sided(SelfTest test) {
        return test.measures().stream().filter(Measure::perSide).toList();
    }

    private static Map<Side, Double> figures(WhichMeasure asked) {
        Map<Side, Double> figures = new EnumMap<>(Side.class);
        if (asked.left() != null) {
            figures.put(Side.LEFT, asked.left());
        }
        if (asked.right() != null) {
            figures.put(Side.RIGHT, asked.right());
        }
        return figures;
    }
}

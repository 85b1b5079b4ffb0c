package swivel.conversation.counsel;

import java.util.List;
import java.util.Optional;
import swivel.coaching.measuring.Figure;
import swivel.coaching.measuring.Lag;
import swivel.coaching.measuring.Measurement;
import swivel.coaching.measuring.Measurements;
import swivel.coaching.measuring.Readings;
import swivel.coaching.measuring.StiffHip;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.ResultWords;
import swivel.conversation.words.RotationWords;
import swivel.library.SelfTest;

/** Notes what was measured, and says what came out of it. */
final class Results {
    private static final int DAYS_OF_A_ROUND = 7;

    private final Register register;
    private final Measurements measurements;
    private final Today today;
    private final TestGate gate;

    Results(Register register, Measurements measurements, Today today, TestGate gate) {
        this.register = register;
        this.measurements = measurements;
        this.today = today;
        this.gate = gate;
    }

    Readings note(Turn turn, SelfTest test, Figure figure, List<Double> values) {
        Readings readings = new Readings(
                turn.today(), test.id(), figure.side(), figure.measure().name(), values);
        register.keep(turn);
        measurements.note(turn.athlete().id(), readings, turn.at());
        return readings;
    }

    /** What was measured of this test today. */
    List<Measurement> today(Turn turn, SelfTest test) {
        return of(turn, test).stream()
                .filter(one -> one.day().equals(turn.today()))
                .toList();
    }

    private List<Measurement> of(Turn turn, SelfTest test) {
        return measurements.of(turn.athlete().id()).stream()
                .filter(one -> one.test().equals(test.id()))
                .toList();
    }

    /** The figures of today, what has changed, the chart from the second test day on, and what to measure next. */
    Reply show(Turn turn, ReplyBuilder reply, SelfTest test) {
        List<Measurement> measured = of(turn, test);
        if (today(turn, test).isEmpty()) {
            return reply.say("Nothing was measured, so nothing is noted.").build();
        }
        ResultWords.show(reply, test, turn.today(), measured);
        Lag.of(measured, List.of(test)).stream()
                .filter(lag -> lag.measure().trains() != null)
                .forEach(lag -> ResultWords.lag(reply, lag, turn.today()));
        StiffHip.of(turn.athlete(), today.judgement(turn.athlete(), turn.at()), test, today(turn, test))
                .ifPresent(hip -> ResultWords.stiff(reply, hip));
        boolean again = measured.stream().map(Measurement::day).distinct().count() > 1;
        if (again && RotationWords.canDraw(test)) {
            RotationWords.show(reply, RotationWords.chart(test, measured));
        }
        next(turn).ifPresent(next -> reply.button("Next: " + next.title(), new Action.TakeTest(next.id())));
        return reply.button("Today's routine", new Action.ShowToday()).build();
    }

    /** The first test of the quarter that was not taken these days. */
    private Optional<SelfTest> next(Turn turn) {
        List<Measurement> recent = measurements.of(turn.athlete().id()).stream()
                .filter(one -> one.day().isAfter(turn.today().minusDays(DAYS_OF_A_ROUND)))
                .toList();
        return gate.ofTheQuarter().stream()
                .filter(test -> gate.barrier(turn, test).isEmpty())
                .filter(test -> recent.stream().noneMatch(one -> one.test().equals(test.id())))
                .findFirst();
    }
}

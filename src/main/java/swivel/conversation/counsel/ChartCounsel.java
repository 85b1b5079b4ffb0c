package swivel.conversation.counsel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import swivel.coaching.PersonId;
import swivel.coaching.TrainingLog;
import swivel.coaching.Warnings;
import swivel.coaching.measuring.Measurement;
import swivel.coaching.measuring.Measurements;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.RotationWords;
import swivel.conversation.words.TrendWords;
import swivel.library.Library;
import swivel.pictures.Picture.RotationChart;
import swivel.pictures.Picture.SymptomTrend;

/** How it has felt, and what was measured. */
public final class ChartCounsel {
    private static final int WEEKS_SHOWN = 4;

    private final Library library;
    private final TrainingLog log;
    private final Warnings warnings;
    private final Measurements measurements;
    private final RoutineCounsel routines;

    ChartCounsel(
            Library library, TrainingLog log, Warnings warnings, Measurements measurements, RoutineCounsel routines) {
        this.library = library;
        this.log = log;
        this.warnings = warnings;
        this.measurements = measurements;
        this.routines = routines;
    }

    public Said show(Turn turn) {
        PersonId person = turn.athlete().id();
        if (warnings.standing(person).isPresent()) {
            return routines.show(turn);
        }
        LocalDate from = turn.today().minusWeeks(WEEKS_SHOWN);
        SymptomTrend trend = TrendWords.trend(log.reports(person, from, turn.today()), from, turn.today());
        Optional<RotationChart> rotation = rotation(measurements.of(person));
        if (trend.lines().isEmpty() && rotation.isEmpty()) {
            return turn.say("There is nothing to draw yet. Tell me how your hips feel, such as “left hip 3/10”, and it "
                    + "starts here.");
        }
        ReplyBuilder reply = new ReplyBuilder();
        if (!trend.lines().isEmpty()) {
            TrendWords.show(reply, trend);
        }
        rotation.ifPresent(chart -> RotationWords.show(reply, chart));
        return turn.say(reply.build());
    }

    /** The same chart, where anything was measured on this day or later. */
    Optional<RotationChart> rotationSince(PersonId person, LocalDate day) {
        List<Measurement> all = measurements.of(person);
        return all.stream().anyMatch(one -> !one.day().isBefore(day)) ? rotation(all) : Optional.empty();
    }

    /** The chart of the self-test that was done last; others stand in other positions and do not compare with it. */
    private Optional<RotationChart> rotation(List<Measurement> all) {
        return all.stream()
                .sorted(Comparator.comparing(Measurement::day).reversed())
                .flatMap(last -> library.selfTest(last.test()).stream())
                .filter(RotationWords::canDraw)
                .findFirst()
                .map(test -> RotationWords.chart(
                        test,
                        all.stream().filter(one -> one.test().equals(test.id())).toList()))
                .filter(chart -> !chart.panels().isEmpty());
    }
}

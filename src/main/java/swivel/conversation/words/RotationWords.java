package swivel.conversation.words;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import swivel.coaching.Side;
import swivel.coaching.measuring.Measurement;
import swivel.conversation.message.Block;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.SelfTest;
import swivel.library.SelfTest.Band;
import swivel.library.SelfTest.Measure;
import swivel.library.SelfTest.Unit;
import swivel.pictures.Picture.Panel;
import swivel.pictures.Picture.Reading;
import swivel.pictures.Picture.RotationChart;
import swivel.pictures.Picture.Span;

/** What was measured on both sides, drawn and in words. */
public final class RotationWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private RotationWords() {}

    /** Whether a test has figures of both sides in degrees, so that there is something to be drawn. */
    public static boolean canDraw(SelfTest test) {
        return test.measures().stream().anyMatch(RotationWords::isDrawn);
    }

    private static boolean isDrawn(Measure measure) {
        return measure.unit() == Unit.DEGREES && measure.perSide();
    }

    /** @param measured of this test */
    public static RotationChart chart(SelfTest test, List<Measurement> measured) {
        List<Panel> panels = test.measures().stream()
                .filter(RotationWords::isDrawn)
                .map(measure -> panel(measure, measured))
                .filter(panel -> !panel.readings().isEmpty())
                .toList();
        return new RotationChart(test.title(), panels);
    }

    private static Panel panel(Measure measure, List<Measurement> measured) {
        Band band = measure.band();
        List<Reading> readings = measured.stream()
                .filter(one -> one.quantity().equals(measure.name()))
                .map(one -> new Reading(one.day(), one.side(), one.value()))
                .sorted(Comparator.comparing(Reading::day).thenComparing(Reading::side))
                .toList();
        return new Panel(
                BodyWords.sentence(measure.name()), band == null ? null : new Span(band.from(), band.to()), readings);
    }

    public static void show(ReplyBuilder reply, RotationChart chart) {
        String last = chart.panels().stream()
                .map(panel -> panel.name().toLowerCase(Locale.UK) + " " + latest(panel))
                .collect(Collectors.joining("; "));
        Text caption = Text.join(Text.strong(chart.title() + "."), Text.of(" Last: " + last + "."));
        reply.picture(new Block.Picture(chart, caption, lines(chart)));
    }

    private static String latest(Panel panel) {
        List<String> sides = new ArrayList<>();
        for (Side side : Side.values()) {
            panel.readings().reversed().stream()
                    .filter(reading -> reading.side() == side)
                    .findFirst()
                    .ifPresent(reading -> sides.add(inWords(reading)));
        }
        return String.join(", ", sides);
    }

    private static String inWords(Reading reading) {
        return reading.side().name().toLowerCase(Locale.UK) + " " + Math.round(reading.value()) + "°";
    }

    private static List<String> lines(RotationChart chart) {
        List<String> lines = new ArrayList<>();
        for (Panel panel : chart.panels()) {
            lines.add(panel.name());
            panel.readings().stream().map(Reading::day).distinct().forEach(day -> {
                String sides = panel.readings().stream()
                        .filter(reading -> reading.day().equals(day))
                        .map(RotationWords::inWords)
                        .collect(Collectors.joining("  "));
                lines.add("  %-7s %s".formatted(DATE.format(day), sides));
            });
        }
        return lines;
    }
}

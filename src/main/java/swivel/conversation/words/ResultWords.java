package swivel.conversation.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Side;
import swivel.coaching.measuring.BothSides;
import swivel.coaching.measuring.Change;
import swivel.coaching.measuring.Difference;
import swivel.coaching.measuring.Lag;
import swivel.coaching.measuring.Measurement;
import swivel.coaching.measuring.StiffHip;
import swivel.coaching.measuring.Yardstick;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.SelfTest;
import swivel.library.SelfTest.Band;
import swivel.library.SelfTest.Measure;
import swivel.library.SelfTest.Unit;

/** What came out of a self-test: figures with their band, the sides beside each other, and what has changed. */
public final class ResultWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private ResultWords() {}

    /** @param measured everything of this test, oldest first */
    public static void show(ReplyBuilder reply, SelfTest test, LocalDate day, List<Measurement> measured) {
        List<Measurement> today =
                measured.stream().filter(one -> one.day().equals(day)).toList();
        List<Text> figures = test.measures().stream()
                .flatMap(measure -> figure(test, measure, today).stream())
                .toList();
        reply.heading(test.title()).bullets(figures);
        total(test, today).ifPresent(reply::say);
        List<Change> changes = Change.of(measured, test);
        if (!changes.isEmpty()) {
            reply.say(Text.strong("Since your first test"))
                    .bullets(changes.stream().map(ResultWords::change).toList());
        }
        reply.aside(test.exactness().words());
    }

    private static Optional<Text> figure(SelfTest test, Measure measure, List<Measurement> today) {
        List<String> sides = today.stream()
                .filter(one -> one.quantity().equals(measure.name()))
                .sorted(Comparator.comparing(Measurement::side))
                .map(one -> (FigureWords.side(one.side()) + " " + FigureWords.value(measure, one.value())).strip())
                .toList();
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        String apart = BothSides.of(today, test.id(), measure.name()).stream()
                .findFirst()
                .flatMap(both -> apart(test, measure, both))
                .map(words -> " " + words)
                .orElse("");
        return Optional.of(Text.join(
                Text.strong(BodyWords.sentence(measure.name()) + ": "),
                Text.of(String.join(", ", sides) + "." + apart + band(measure))));
    }

    private static Optional<String> apart(SelfTest test, Measure measure, BothSides both) {
        return Yardstick.of(test, measure).map(yardstick -> {
            double distance = yardstick.distance(both.left(), both.right());
            String apart = yardstick.inPercent()
                    ? Math.round(distance) + " % apart"
                    : FigureWords.amount(measure, distance) + " apart";
            return switch (yardstick.difference(both.left(), both.right())) {
                case SAME -> apart + ", which counts as even.";
                case MAYBE -> apart + ", which may be a difference: measure again on another day.";
                case REAL ->
                    apart
                            + (yardstick.inPercent()
                                    ? ", more than counts as even."
                                    : ", which is real for home measuring.");
            };
        });
    }

    private static String band(Measure measure) {
        Band band = measure.band();
        return band == null
                ? ""
                : " Many people land between " + band.from() + " and " + FigureWords.amount(measure, band.to()) + ".";
    }

    /** Both directions of each side together. */
    private static Optional<String> total(SelfTest test, List<Measurement> today) {
        boolean rotates = test.measures().size() == 2
                && test.measures().stream().allMatch(measure -> measure.unit() == Unit.DEGREES && measure.perSide());
        List<String> sides = Stream.of(Side.LEFT, Side.RIGHT)
                .map(side -> today.stream().filter(one -> one.side() == side).toList())
                .filter(side -> side.size() == 2)
                .map(side -> FigureWords.side(side.getFirst().side()) + " "
                        + FigureWords.number(
                                side.getFirst().value() + side.getLast().value()) + "°")
                .toList();
        return rotates && !sides.isEmpty()
                ? Optional.of("In and out together: " + String.join(", ", sides) + ".")
                : Optional.empty();
    }

    private static Text change(Change change) {
        Measure measure = change.measure();
        String side = FigureWords.side(change.last().side());
        String from = FigureWords.value(measure, change.first().value());
        String to = FigureWords.value(measure, change.last().value());
        return Text.of((measure.name() + ", " + side).replaceAll(", $", "") + ": " + from + " on "
                + DATE.format(change.first().day()) + ", now " + to + "." + meaning(change));
    }

    private static String meaning(Change change) {
        Difference difference = change.difference();
        if (difference == null) {
            return "";
        }
        String by = FigureWords.amount(change.measure(), Math.abs(change.by())) + (change.by() > 0 ? " more" : " less");
        return switch (difference) {
            case SAME -> " That is the same, within the error.";
            case MAYBE -> " " + BodyWords.sentence(by) + ": maybe. The next test will tell.";
            case REAL -> " " + BodyWords.sentence(by) + ", and real for home measuring.";
        };
    }

    /** What a lagging side comes to. */
    public static void lag(ReplyBuilder reply, Lag lag, LocalDate today) {
        String side = FigureWords.side(lag.side());
        if (lag.isOver(today)) {
            reply.say("One more set on the " + side
                    + " has not narrowed the gap in eight weeks, so we leave that now. The "
                    + "shape of the bones is a common reason, and no fault.");
        } else {
            reply.say(
                    "The " + side + " was behind in “" + lag.measure().name() + "” on two test days running. On green "
                            + "days it gets one more set, as long as it does not hurt there.");
        }
    }

    /** Where it is worth showing to somebody. */
    public static void stiff(ReplyBuilder reply, StiffHip hip) {
        reply.say(
                "Worth showing to a doctor or physiotherapist within two weeks",
                "the " + FigureWords.side(hip.side()) + " hip hurts and turns in by "
                        + FigureWords.number(hip.degrees())
                        + "°, and you are 50 or more. That is no diagnosis: stiff hips are common, and training is good for "
                        + "most of them. Say also whether it is stiff in the morning, and for how long.");
    }

    /** "turning in on the left 11° more", where anything is more than it was. */
    public static @Nullable String gains(List<Change> changes) {
        List<String> gains = changes.stream()
                .filter(Change::isGain)
                .map(change -> change.measure().name() + on(change.last().side()) + " "
                        + FigureWords.amount(change.measure(), change.by()) + " more")
                .toList();
        return gains.isEmpty() ? null : String.join(", ", gains);
    }

    private static String on(Side side) {
        return side == Side.BOTH ? "" : " on the " + FigureWords.side(side);
    }
}

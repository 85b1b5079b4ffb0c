package swivel.conversation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import swivel.coaching.Libraries;
import swivel.coaching.Side;
import swivel.coaching.measuring.Figure;
import swivel.coaching.measuring.Lag;
import swivel.coaching.measuring.Measurement;
import swivel.conversation.message.Block;
import swivel.conversation.message.ReplyBuilder;
import swivel.library.SelfTest;
import swivel.library.SelfTest.Measure;
import swivel.library.SelfTestId;

class ResultWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final SelfTest SEATED = test("seated-rotation");

    @Test
    void theSidesStandBesideEachOtherWithTheBandAndTheTotal() {
        String words = words(SEATED, measured(SEATED, DAY, 34, 41, 44, 45));
        assertThat(words)
                .contains("Turning in: left 34°, right 41°. 7° apart, which may be a difference")
                .contains("Many people land between 30 and 45°")
                .contains("Turning out: left 44°, right 45°. 1° apart, which counts as even")
                .contains("In and out together: left 78°, right 86°");
    }

    @Test
    void aChangeIsToldByWhatItMeans() {
        List<Measurement> all = new ArrayList<>(measured(SEATED, DAY.minusDays(28), 24, 36, 40, 40));
        all.addAll(measured(SEATED, DAY, 34, 30, 42, 40));
        assertThat(words(SEATED, all))
                .contains("turning in, left: 24° on 26 Oct, now 34°. 10° more, and real for home measuring")
                .contains("turning in, right: 36° on 26 Oct, now 30°. 6° less: maybe")
                .contains("turning out, left: 40° on 26 Oct, now 42°. That is the same, within the error");
    }

    @Test
    void aTestOfOneFigureIsToldWithoutSides() {
        SelfTest squat = test("supported-squat");
        String words = words(
                squat,
                List.of(
                        new Measurement(DAY, squat.id(), Side.BOTH, "depth", 3),
                        new Measurement(DAY, squat.id(), Side.BOTH, "pinch at the bottom", 1)));
        assertThat(words).contains("Depth: 3 (thighs level)").contains("Pinch at the bottom: 1 (pinch)");
    }

    @Test
    void aLagThatStaysIsLetGoWithoutBlame() {
        Lag lag = new Lag(SEATED, SEATED.measures().getFirst(), Side.RIGHT, 12, DAY);
        assertThat(said(reply -> ResultWords.lag(reply, lag, DAY))).contains("it gets one more set");
        assertThat(said(reply -> ResultWords.lag(reply, lag, DAY.plusWeeks(8))))
                .contains("has not narrowed the gap in eight weeks")
                .contains("The shape of the bones is a common reason, and no fault");
    }

    @Property(tries = 200)
    void nothingIsEverCalledNormalOrNot(
            @ForAll("tests") SelfTest test,
            @ForAll @IntRange(max = 100) int left,
            @ForAll @IntRange(max = 100) int right,
            @ForAll @IntRange(max = 100) int earlier) {
        List<Measurement> all = new ArrayList<>();
        for (Figure figure : Figure.of(test)) {
            all.add(measurement(test, figure, DAY.minusDays(28), earlier));
            all.add(measurement(test, figure, DAY, figure.side() == Side.LEFT ? left : right));
        }
        assertThat(words(test, all))
                .isNotBlank()
                .doesNotContainIgnoringCase("normal")
                .doesNotContain("NaN");
    }

    @Provide
    Arbitrary<SelfTest> tests() {
        return Arbitraries.of(List.copyOf(Libraries.WHOLE.selfTests()));
    }

    /** @param percent of the way from the lowest value to the highest */
    private static Measurement measurement(SelfTest test, Figure figure, LocalDate day, int percent) {
        Measure measure = figure.measure();
        long value = measure.lowest() + Math.round((measure.highest() - measure.lowest()) * percent / 100.0);
        return new Measurement(day, test.id(), figure.side(), measure.name(), value);
    }

    private static List<Measurement> measured(
            SelfTest test, LocalDate day, int leftIn, int rightIn, int leftOut, int rightOut) {
        return List.of(
                new Measurement(day, test.id(), Side.LEFT, "turning in", leftIn),
                new Measurement(day, test.id(), Side.RIGHT, "turning in", rightIn),
                new Measurement(day, test.id(), Side.LEFT, "turning out", leftOut),
                new Measurement(day, test.id(), Side.RIGHT, "turning out", rightOut));
    }

    private static String words(SelfTest test, List<Measurement> all) {
        return said(reply -> ResultWords.show(reply, test, DAY, all));
    }

    private static String said(Consumer<ReplyBuilder> speaker) {
        ReplyBuilder reply = new ReplyBuilder();
        speaker.accept(reply);
        return reply.build().blocks().stream().flatMap(ResultWordsTest::lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text().plain());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text().plain());
            case Block.Bullets bullets -> bullets.items().stream().map(item -> item.plain());
            default -> throw new AssertionError("A result has no " + block);
        };
    }

    private static SelfTest test(String id) {
        return Libraries.WHOLE.selfTest(new SelfTestId(id)).orElseThrow();
    }
}

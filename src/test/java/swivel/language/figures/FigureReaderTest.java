package swivel.language.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.coaching.Side;

class FigureReaderTest {
    private static final List<String> IN_AND_OUT = List.of("turning in", "turning out");

    private final FigureReader figures = new FigureReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "34 36 35",
                "34, 36, 35",
                "34,36,35",
                "34, 36 and 35",
                "34; 36; 35",
                "34° 36° 35°",
                "34 degrees, 36 degrees and 35 degrees",
                "34deg 36 deg 35",
                " 34\n36\n35 ",
                "34/36/35"
            })
    void threeFiguresMayBeTypedInManyWays(String message) {
        assertThat(figures.read(message)).containsExactly(34.0, 36.0, 35.0);
    }

    @Test
    void oneDigitAfterACommaIsAPartOfTheFigure() {
        assertThat(figures.read("12,5")).containsExactly(12.5);
        assertThat(figures.read("12,5 13,0")).containsExactly(12.5, 13.0);
        assertThat(figures.read("12,13")).containsExactly(12.0, 13.0);
        assertThat(figures.read("7,8,9")).containsExactly(7.0, 8.0, 9.0);
        assertThat(figures.read("12.5 cm")).containsExactly(12.5);
    }

    @Test
    void figuresBelowZeroAndFarTooGreatAreReadAsTheyStand() {
        assertThat(figures.read("-5")).containsExactly(-5.0);
        assertThat(figures.read("\u22125 and 3")).containsExactly(-5.0, 3.0);
        assertThat(figures.read("900°")).containsExactly(900.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it hurts",
                "left hip 4",
                "34 to 36",
                "4 out of 10",
                "34 but it pinched",
                "",
                "and",
                "12345678",
                "1.2.3"
            })
    void whatHoldsAnythingElseIsNoAnswer(String message) {
        assertThat(figures.read(message)).isEmpty();
    }

    @Property
    void wholeNumbersComeBackAsTheyWere(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -40, max = 999) Integer> typed) {
        String message = typed.stream().map(String::valueOf).collect(Collectors.joining(" "));
        assertThat(figures.read(message))
                .containsExactlyElementsOf(
                        typed.stream().map(Integer::doubleValue).toList());
    }

    @Property
    void nothingThatIsTypedBreaksIt(@ForAll String message) {
        assertThat(figures.read(message)).allMatch(Double::isFinite);
        assertThat(new SidedFigures().read(message.toUpperCase(Locale.ROOT)).values())
                .allMatch(Double::isFinite);
    }

    @Test
    void figuresStandBesideTheirSide() {
        SidedFigures sided = new SidedFigures();
        assertThat(sided.read("seated rotation left 34 right 41")).isEqualTo(Map.of(Side.LEFT, 34.0, Side.RIGHT, 41.0));
        assertThat(sided.read("R: 41°, L: 33.5°")).isEqualTo(Map.of(Side.LEFT, 33.5, Side.RIGHT, 41.0));
        assertThat(sided.read("right hip was 41")).isEqualTo(Map.of(Side.RIGHT, 41.0));
        assertThat(sided.read("left 4/10 today")).isEmpty();
        assertThat(sided.read("bed edge hang test")).isEmpty();
    }

    @Test
    void aMeasureIsNamedByItsLastWordOrAnotherWordForIt() {
        MeasureNames names = new MeasureNames();
        assertThat(names.read("left 34 inwards", IN_AND_OUT)).contains("turning in");
        assertThat(names.read("external, left 34", IN_AND_OUT)).contains("turning out");
        assertThat(names.read("in and out", IN_AND_OUT)).isEmpty();
        assertThat(names.read("left 34", IN_AND_OUT)).isEmpty();
        assertThat(names.read("bridges left 12", List.of("one-leg stand", "one-leg bridges")))
                .contains("one-leg bridges");
    }
}

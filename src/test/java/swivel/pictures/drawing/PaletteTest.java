package swivel.pictures.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import swivel.pictures.Theme;

/** Colours as they are seen with each kind of colour vision, simulated after Machado, Oliveira and Fernandes (2009). */
class PaletteTest {
    /** Two colours at this distance (CIE 1976) are told apart at a glance, also in small marks. */
    private static final double FAR_APART = 20;

    /** Large surfaces that touch are told apart at this distance. */
    private static final double APART = 5;

    /** Contrast of text and ground (WCAG 2.2, level AA). */
    private static final double READABLE = 4.5;

    private static final List<Vision> VISIONS = List.of(
            new Vision("usual", List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)),
            new Vision(
                    "protanopia",
                    List.of(
                            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
                            1.051998)),
            new Vision(
                    "deuteranopia",
                    List.of(
                            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
                            0.968881)));

    /** @param matrix what becomes of linear red, green and blue, row by row */
    private record Vision(String name, List<Double> matrix) {

        double[] sees(Color colour) {
            double[] rgb = linear(colour);
            double[] seen = new double[3];
            for (int i = 0; i < 3; i++) {
                double value =
                        matrix.get(3 * i) * rgb[0] + matrix.get(3 * i + 1) * rgb[1] + matrix.get(3 * i + 2) * rgb[2];
                seen[i] = Math.clamp(value, 0.0, 1.0);
            }
            return seen;
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void leftAndRightAreToldApartByEveryEye(Theme theme) {
        Palette palette = Palette.of(theme);
        assertFarApart(palette.series().get(0), palette.series().get(1));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void daysOfACalendarAreToldApartByEveryEye(Theme theme) {
        Palette palette = Palette.of(theme);
        assertFarApart(palette.accent(), palette.covered());
        assertFarApart(palette.accent(), palette.soft());
        assertFarApart(palette.accent(), palette.ground());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void marksStandOutFromEveryBandOfTheLight(Theme theme) {
        Palette palette = Palette.of(theme);
        List<Color> bands = List.of(palette.green(), palette.hold(), palette.amber(), palette.red());
        for (Color line : palette.series()) {
            bands.forEach(band -> assertFarApart(line, band));
        }
    }

    /** They have their names and their order too; red is hatched. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void bandsThatTouchAreToldApartByEveryEye(Theme theme) {
        Palette palette = Palette.of(theme);
        List<Color> bands = List.of(palette.green(), palette.hold(), palette.amber(), palette.red());
        for (Vision vision : VISIONS) {
            for (int i = 1; i < bands.size(); i++) {
                assertThat(distance(vision, bands.get(i - 1), bands.get(i)))
                        .as(vision.name() + " " + i)
                        .isGreaterThan(APART);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsAreReadable(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Color words : List.of(palette.ink(), palette.muted())) {
            assertThat(contrast(words, palette.ground())).isGreaterThan(READABLE);
            assertThat(contrast(words, palette.soft())).isGreaterThan(READABLE);
        }
        palette.series()
                .subList(0, 2)
                .forEach(side -> assertThat(contrast(side, palette.ground())).isGreaterThan(READABLE));
        assertThat(contrast(palette.onAccent(), palette.accent())).isGreaterThan(READABLE);
        assertThat(contrast(palette.ink(), palette.covered())).isGreaterThan(READABLE);
    }

    private static void assertFarApart(Color one, Color other) {
        for (Vision vision : VISIONS) {
            assertThat(distance(vision, one, other))
                    .as(vision.name() + " " + one + " " + other)
                    .isGreaterThan(FAR_APART);
        }
    }

    private static double distance(Vision vision, Color one, Color other) {
        double[] first = lab(vision.sees(one));
        double[] second = lab(vision.sees(other));
        return Math.hypot(Math.hypot(first[0] - second[0], first[1] - second[1]), first[2] - second[2]);
    }

    private static double contrast(Color one, Color other) {
        double first = luminance(linear(one)) + 0.05;
        double second = luminance(linear(other)) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(double... rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Color colour) {
        double[] linear = new double[3];
        float[] coded = colour.getRGBColorComponents(null);
        for (int i = 0; i < 3; i++) {
            linear[i] = coded[i] <= 0.04045 ? coded[i] / 12.92 : Math.pow((coded[i] + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    /** CIE L*a*b* of linear sRGB under daylight. */
    private static double[] lab(double... rgb) {
        double x = root((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
        double y = root(luminance(rgb));
        double z = root((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
}

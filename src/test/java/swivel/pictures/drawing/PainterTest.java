package swivel.pictures.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import swivel.coaching.DayKind;
import swivel.coaching.Light;
import swivel.coaching.Side;
import swivel.coaching.streak.DayMark;
import swivel.pictures.Picture;
import swivel.pictures.Theme;

class PainterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int WIDTH = 800;

    private final Painter painter = new Painter();

    @Test
    void aCalendarShowsEveryKindOfDayInItsColour() throws IOException {
        Picture calendar = new Picture.StreakCalendar(
                DAY.minusDays(3), List.of(DayMark.KEPT, DayMark.HELD, DayMark.COVERED, DayMark.MISSED), 1, 3, 50);
        for (Theme theme : Theme.values()) {
            Palette palette = Palette.of(theme);
            assertThat(colours(image(calendar, theme)))
                    .contains(palette.accent(), palette.soft(), palette.covered(), palette.ground());
        }
    }

    @Test
    void aTrendShowsTheBandsOfTheLightAndALineForEachComplaint() throws IOException {
        Picture trend = new Picture.SymptomTrend(
                DAY.minusDays(28), DAY, List.of(line("Left hip", 3, 5), line("Right groin", 7, 1)));
        Palette palette = Palette.of(Theme.LIGHT);
        assertThat(colours(image(trend, Theme.LIGHT)))
                .contains(palette.green(), palette.hold(), palette.amber(), palette.red())
                .contains(palette.series().get(0), palette.series().get(1));
    }

    @Test
    void aRotationChartShowsBothSides() throws IOException {
        List<Picture.Reading> readings =
                List.of(new Picture.Reading(DAY, Side.LEFT, 31), new Picture.Reading(DAY, Side.RIGHT, 41));
        Picture chart = new Picture.RotationChart(
                "Seated hip rotation", List.of(new Picture.Panel("Turning in", new Picture.Span(30, 45), readings)));
        Palette palette = Palette.of(Theme.DARK);
        assertThat(colours(image(chart, Theme.DARK)))
                .contains(palette.series().get(0), palette.series().get(1), palette.soft());
    }

    @Test
    void aPictureOfNothingSaysSo() throws IOException {
        List<Picture> empty = List.of(
                new Picture.StreakCalendar(DAY, List.of(), 0, 0, 0),
                new Picture.RotationChart("Seated", List.of()),
                new Picture.RotationChart("Seated", List.of(new Picture.Panel("In", null, List.of()))),
                new Picture.SymptomTrend(DAY, DAY, List.of()),
                new Picture.WeekPlan("", DAY, List.of()));
        for (Picture picture : empty) {
            assertThat(colours(image(picture, Theme.LIGHT)))
                    .contains(Palette.of(Theme.LIGHT).ink());
        }
    }

    /** Several tries: a glyph cache or a hash that changes between them would show. */
    @Test
    void theSamePictureGivesTheSameBytes() {
        Picture.WeekPlan plan = new Picture.WeekPlan(
                "Hip rotation, week 1 of 13",
                DAY,
                List.of(new Picture.PlanDay(
                        DAY, DayKind.FULL, Light.GREEN, 12, List.of("Clamshell", "Bridge"), false)));
        byte[] first = painter.png(plan, Theme.LIGHT);
        painter.png(plan, Theme.DARK);
        assertThat(painter.png(plan, Theme.LIGHT)).isEqualTo(first);
        assertThat(new Painter().png(plan, Theme.LIGHT)).isEqualTo(first);
    }

    @Property(tries = 60)
    void whateverThereIsToShowFitsOnAPhone(@ForAll("pictures") Picture picture, @ForAll Theme theme)
            throws IOException {
        BufferedImage image = image(picture, theme);
        assertThat(image.getWidth()).isEqualTo(WIDTH);
        assertThat(image.getHeight()).isBetween(100, 1600);
    }

    @Provide
    Arbitrary<Picture> pictures() {
        return Arbitraries.oneOf(List.of(calendars(), trends(), rotations(), plans()));
    }

    private static Arbitrary<Picture> calendars() {
        Arbitrary<List<DayMark>> marks = Arbitraries.of(DayMark.class).list().ofMaxSize(200);
        Arbitrary<Integer> figure = Arbitraries.integers().between(0, 4000);
        return Combinators.combine(days(), marks, figure, figure)
                .as((first, list, current, more) ->
                        new Picture.StreakCalendar(first, list, current, current + more, current % 101));
    }

    private static Arbitrary<Picture> trends() {
        Arbitrary<Picture.Point> point = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 10))
                .as(Picture.Point::new);
        Arbitrary<Picture.Line> line = Combinators.combine(
                        names(), point.list().ofMinSize(1).ofMaxSize(40))
                .as(Picture.Line::new);
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 400),
                        line.list().ofMaxSize(4))
                .as((from, span, lines) -> new Picture.SymptomTrend(from, from.plusDays(span), lines));
    }

    private static Arbitrary<Picture> rotations() {
        Arbitrary<Picture.Reading> reading = Combinators.combine(
                        days(),
                        Arbitraries.of(Side.class),
                        Arbitraries.doubles().between(0, 180))
                .as(Picture.Reading::new);
        Arbitrary<List<Picture.Reading>> readings = reading.list()
                .ofMaxSize(40)
                .map(list -> list.stream()
                        .sorted(Comparator.comparing(Picture.Reading::day))
                        .toList());
        Arbitrary<Picture.Panel> panel = Combinators.combine(names(), Arbitraries.of(true, false), readings)
                .as((name, banded, list) -> new Picture.Panel(name, banded ? new Picture.Span(30, 45) : null, list));
        return Combinators.combine(names(), panel.list().ofMaxSize(3)).as(Picture.RotationChart::new);
    }

    private static Arbitrary<Picture> plans() {
        Arbitrary<Picture.PlanDay> day = Combinators.combine(
                        days(),
                        Arbitraries.of(DayKind.class),
                        Arbitraries.of(Light.class),
                        Arbitraries.integers().between(0, 90),
                        names().list().ofMaxSize(8),
                        Arbitraries.of(true, false))
                .as(Picture.PlanDay::new);
        return Combinators.combine(names(), days(), day.list().ofMaxSize(7)).as(Picture.WeekPlan::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 400).map(DAY::minusDays);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings().ofMaxLength(80);
    }

    private static Picture.Line line(String name, int first, int last) {
        return new Picture.Line(
                name, List.of(new Picture.Point(DAY.minusDays(7), first), new Picture.Point(DAY, last)));
    }

    private BufferedImage image(Picture picture, Theme theme) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(painter.png(picture, theme)));
    }

    private static Set<Color> colours(BufferedImage image) {
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Stream.of(dots)
                .flatMapToInt(Arrays::stream)
                .mapToObj(Color::new)
                .collect(HashSet::new, HashSet::add, HashSet::addAll);
    }
}

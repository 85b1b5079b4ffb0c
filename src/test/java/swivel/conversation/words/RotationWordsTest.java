package swivel.conversation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import swivel.coaching.Side;
import swivel.coaching.measuring.Measurement;
import swivel.conversation.message.Block;
import swivel.conversation.message.ReplyBuilder;
import swivel.library.Library;
import swivel.library.SelfTest;
import swivel.library.SelfTestId;
import swivel.library.reading.LibraryReader;
import swivel.library.reading.Reading;
import swivel.pictures.Picture.Panel;
import swivel.pictures.Picture.RotationChart;
import swivel.pictures.Picture.Span;

class RotationWordsTest {
    private static final SelfTestId SEATED = new SelfTestId("seated-rotation");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Library library = library();

    private static Library library() {
        return switch (LibraryReader.read(Path.of("content"))) {
            case Reading.Clean(Library library, var _) -> library;
            case Reading.Faulty(var findings) -> throw new AssertionError(findings);
        };
    }

    private static Measurement measured(int daysAgo, Side side, String quantity, double value) {
        return new Measurement(DAY.minusDays(daysAgo), SEATED, side, quantity, value);
    }

    @Test
    void bothSidesOfADirectionStandInOnePanelOldestFirstWithItsBand() {
        SelfTest test = library.selfTest(SEATED).orElseThrow();

        RotationChart chart = RotationWords.chart(
                test,
                List.of(
                        measured(0, Side.RIGHT, "turning in", 37),
                        measured(0, Side.LEFT, "turning in", 31),
                        measured(28, Side.LEFT, "turning in", 25.6)));

        Panel in = chart.panels().getFirst();
        assertThat(chart.panels()).hasSize(1);
        assertThat(in.name()).isEqualTo("Turning in");
        assertThat(in.band()).isEqualTo(new Span(30, 45));
        assertThat(in.readings()).extracting(reading -> reading.value()).containsExactly(25.6, 31.0, 37.0);

        ReplyBuilder reply = new ReplyBuilder();
        RotationWords.show(reply, chart);
        assertThat(reply.build().blocks().getFirst()).isInstanceOfSatisfying(Block.Picture.class, picture -> {
            assertThat(picture.caption().plain())
                    .isEqualTo("Seated hip rotation. Last: turning in left 31°, right 37°.");
            assertThat(picture.lines())
                    .containsExactly("Turning in", "  26 Oct  left 26°", "  23 Nov  left 31°  right 37°");
        });
    }

    @Test
    void onlyAnglesOfBothSidesAreDrawn() {
        assertThat(library.selfTests().stream()
                        .filter(RotationWords::canDraw)
                        .map(test -> test.id().toString()))
                .contains("seated-rotation", "prone-rotation")
                .doesNotContain("side-plank-hold", "supported-squat");
    }
}

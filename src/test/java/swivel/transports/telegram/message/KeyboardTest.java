package swivel.transports.telegram.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import swivel.conversation.message.Button;

class KeyboardTest {

    private static List<Button> buttons(Stream<String> labels) {
        return labels.map(label -> new Button(label, "action")).toList();
    }

    private static List<List<String>> rows(String... labels) {
        return Keyboard.rows(buttons(Stream.of(labels))).stream()
                .map(row -> row.stream().map(Button::label).toList())
                .toList();
    }

    @Test
    void shortLabelsShareARowAndLongOnesStandAlone() {
        assertThat(rows("Easier", "Harder", "Done")).containsExactly(List.of("Easier", "Harder", "Done"));
        assertThat(rows("Half-kneeling hip-flexor stretch", "Couch stretch", "Pigeon"))
                .containsExactly(List.of("Half-kneeling hip-flexor stretch"), List.of("Couch stretch", "Pigeon"));
    }

    @Test
    void aScaleFromZeroToTenTakesTwoRows() {
        assertThat(rows("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"))
                .extracting(List::size)
                .containsExactly(8, 3);
    }

    @Property(tries = 200)
    void rowsHoldEightAtMostAndTheKeyboardAHundredInTheirOrder(
            @ForAll @Size(max = 130) List<@AlphaChars @StringLength(min = 1, max = 40) String> labels) {
        List<Button> buttons = buttons(labels.stream());

        List<List<Button>> rows = Keyboard.rows(buttons);

        assertThat(rows).allSatisfy(row -> assertThat(row).hasSizeBetween(1, 8));
        assertThat(rows.stream().flatMap(List::stream))
                .containsExactlyElementsOf(buttons.stream().limit(100).toList());
    }

    @Test
    void theMarkupCarriesLabelsAndActions() {
        List<Button> buttons = IntStream.range(0, 3)
                .mapToObj(i -> new Button("b" + i, "a" + i))
                .toList();

        assertThat(Keyboard.markup(buttons).getKeyboard().getFirst())
                .extracting(button -> button.getText() + "=" + button.getCallbackData())
                .containsExactly("b0=a0", "b1=a1", "b2=a2");
    }
}

package swivel.transports.telegram.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;
import swivel.conversation.message.Button;

/** The keys that come with a message. A message has one kind of them at most (Bot API, reply_markup). */
sealed interface Keys {

    /** Buttons below the message, perhaps none. */
    record Below(List<Button> buttons) implements Keys {
        public Below {
            buttons = List.copyOf(buttons);
        }
    }

    /**
     * In place of the letters: a key that shares where the person is, and the buttons, whose labels are sent as words.
     *
     * @param label of the key that shares the place
     */
    record PlaceKey(String label, List<Button> buttons) implements Keys {
        public PlaceKey {
            buttons = List.copyOf(buttons);
        }
    }

    /** Gives the letters back. */
    record Letters() implements Keys {}

    default Optional<ReplyKeyboard> markup() {
        return switch (this) {
            case Below(var buttons) -> buttons.isEmpty() ? Optional.empty() : Optional.of(Keyboard.markup(buttons));
            case PlaceKey(String label, var buttons) -> Optional.of(placeKeyboard(label, buttons));
            case Letters() -> Optional.of(new ReplyKeyboardRemove(true));
        };
    }

    private static ReplyKeyboard placeKeyboard(String label, List<Button> buttons) {
        KeyboardButton place = new KeyboardButton(label);
        place.setRequestLocation(true);
        List<KeyboardRow> rows = new ArrayList<>(List.of(new KeyboardRow(place)));
        Keyboard.rows(buttons)
                .forEach(row -> rows.add(new KeyboardRow(row.stream()
                        .map(button -> new KeyboardButton(button.label()))
                        .toList())));
        return ReplyKeyboardMarkup.builder()
                .keyboard(rows)
                .resizeKeyboard(true)
                .oneTimeKeyboard(true)
                .build();
    }
}

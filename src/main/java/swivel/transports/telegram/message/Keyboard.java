package swivel.transports.telegram.message;

import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import swivel.conversation.message.Button;

/** Lays buttons out in rows. Telegram makes all buttons of a row equally wide. */
final class Keyboard {
    private static final int MOST_BUTTONS = 100;
    private static final int MOST_IN_ROW = 8;
    /** What a narrow phone shows across, in characters of a label. */
    private static final int ROW_WIDTH = 36;

    private static final int MARGIN = 2;

    private Keyboard() {}

    static List<List<Button>> rows(List<Button> buttons) {
        List<List<Button>> rows = new ArrayList<>();
        List<Button> row = new ArrayList<>();
        int widest = 0;
        for (Button button : buttons.subList(0, Math.min(buttons.size(), MOST_BUTTONS))) {
            int width = button.label().codePointCount(0, button.label().length()) + MARGIN;
            boolean fits = row.size() < MOST_IN_ROW && Math.max(widest, width) * (row.size() + 1) <= ROW_WIDTH;
            if (row.isEmpty() || !fits) {
                row = new ArrayList<>();
                rows.add(row);
                widest = 0;
            }
            row.add(button);
            widest = Math.max(widest, width);
        }
        return rows;
    }

    static InlineKeyboardMarkup markup(List<Button> buttons) {
        return new InlineKeyboardMarkup(
                rows(buttons).stream().map(Keyboard::markupRow).toList());
    }

    private static InlineKeyboardRow markupRow(List<Button> row) {
        return new InlineKeyboardRow(row.stream()
                .map(button -> InlineKeyboardButton.builder()
                        .text(button.label())
                        .callbackData(button.action())
                        .build())
                .toList());
    }
}

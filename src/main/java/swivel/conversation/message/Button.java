package swivel.conversation.message;

import java.nio.charset.StandardCharsets;

/**
 * Something to press.
 *
 * @param label what it says
 * @param action what comes back in {@link Incoming.Press}: 1 to 64 bytes of UTF-8
 */
public record Button(String label, String action) {
    private static final int MOST_BYTES = 64;

    public Button {
        int bytes = action.getBytes(StandardCharsets.UTF_8).length;
        if (bytes < 1 || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("A button's action has 1 to 64 bytes, not " + bytes + ": " + action);
        }
    }
}

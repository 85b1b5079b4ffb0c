package swivel.transports.telegram;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who we are in Telegram.
 *
 * @param username without the at sign, or null
 */
record Bot(long id, @Nullable String username) {

    /** Whether a command such as {@code /today@swivel_bot} names us. */
    boolean isCalled(String name) {
        return name.equalsIgnoreCase(username);
    }

    /** Where a text mentions us. */
    Pattern mention() {
        if (username == null) {
            return Pattern.compile("(?!)");
        }
        return Pattern.compile("(?i)(?<!\\w)@" + Pattern.quote(username) + "(?!\\w)");
    }
}

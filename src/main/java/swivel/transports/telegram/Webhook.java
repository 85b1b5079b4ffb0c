package swivel.transports.telegram;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where Telegram is to bring updates, in place of being polled (Bot API, setWebhook).
 *
 * @param url which Telegram can reach; its path is where we listen
 * @param secret comes with every update and with nothing else: 1 to 256 letters, digits, underscores and hyphens; never
 *     printed
 */
public record Webhook(URI url, String secret) {
    /** The header that holds the secret (Bot API, setWebhook). */
    public static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");

    public Webhook {
        if (!isSecret(secret)) {
            throw new TelegramException(
                    "The secret of a webhook has 1 to 256 letters, digits, underscores and hyphens");
        }
    }

    public static boolean isSecret(String text) {
        return SECRET.matcher(text).matches();
    }

    /**
     * Whether a request comes from Telegram. Compared in a time that tells nothing of how much was right.
     *
     * @param header of the request, or null where it has none
     */
    public boolean vouchesFor(@Nullable String header) {
        return header != null && MessageDigest.isEqual(bytes(header), bytes(secret));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Webhook[" + url + "]";
    }
}

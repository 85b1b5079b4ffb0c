package swivel.transports.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to reach Telegram, and as whom.
 *
 * @param token what BotFather gave; never printed, not even by {@link #toString}
 * @param apiUrl scheme, host and port of a Bot API server, such as {@link #TELEGRAM}
 * @param pollTimeout how long a poll waits for updates, in whole seconds (Bot API: up to 50)
 * @param sendTimeout how long a message may take before its outcome counts as unknown
 * @param limits whether Telegram's limits on sending hold there
 * @param webhook where Telegram is to bring updates, or null where it is polled
 */
public record TelegramSettings(
        String token,
        URI apiUrl,
        Duration pollTimeout,
        Duration sendTimeout,
        boolean limits,
        Profile profile,
        @Nullable Webhook webhook) {
    /** Telegram's own server. */
    public static final URI TELEGRAM = URI.create("https://api.telegram.org");

    public TelegramSettings {
        if (token.isBlank()) {
            throw new TelegramException("There is no bot token. " + TelegramException.WHERE_TO_GET_A_TOKEN);
        }
        boolean bare = List.of("", "/").contains(String.valueOf(apiUrl.getPath()));
        if (apiUrl.getHost() == null || !List.of("http", "https").contains(apiUrl.getScheme()) || !bare) {
            throw new TelegramException("The address of the Bot API is a scheme, a host and, where it is not the usual "
                    + "one, a port, such as " + TELEGRAM + " or http://127.0.0.1:8081");
        }
    }

    public static TelegramSettings of(
            String token, URI apiUrl, boolean limits, Profile profile, @Nullable Webhook webhook) {
        return new TelegramSettings(
                token, apiUrl, Duration.ofSeconds(50), Duration.ofSeconds(20), limits, profile, webhook);
    }

    int port() {
        if (apiUrl.getPort() >= 0) {
            return apiUrl.getPort();
        }
        return apiUrl.getScheme().equals("http") ? 80 : 443;
    }

    @Override
    public String toString() {
        return "TelegramSettings[" + apiUrl.getHost() + ":" + port() + "]";
    }
}

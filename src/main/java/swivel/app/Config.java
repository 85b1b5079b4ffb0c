package swivel.app;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import swivel.transports.telegram.Webhook;

/**
 * What the operator has set, checked.
 *
 * @param telegramToken null where Telegram is not wanted
 * @param telegramLimits whether Telegram's limits on sending hold there
 * @param webhook where Telegram is to bring updates, or null where it is polled for them
 * @param http where to listen, or null where nobody is listened to
 * @param database a JDBC URL for SQLite
 * @param admins Telegram chat ids
 */
record Config(
        @Nullable String telegramToken,
        URI telegramApi,
        boolean telegramLimits,
        @Nullable Webhook webhook,
        @Nullable InetSocketAddress http,
        String database,
        Path content,
        List<String> admins) {

    /** A setting that cannot be used; the message lists every complaint and never holds a secret. */
    static final class ConfigException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ConfigException(List<String> complaints) {
            super(String.join(System.lineSeparator(), complaints));
        }
    }

    /** The settings of the environment and of {@code .env} in the home folder; the environment wins. */
    static Config load(Path home, Map<String, String> environment) {
        DotEnv file = DotEnv.read(home, Settings.KEYS);
        Map<String, String> settings = new HashMap<>(file.settings());
        settings.putAll(environment);
        return of(home, settings, file.complaints());
    }

    static Config of(Path home, Map<String, String> settings) {
        return of(home, settings, List.of());
    }

    private static Config of(Path home, Map<String, String> values, List<String> complaintsBefore) {
        List<String> complaints = new ArrayList<>(complaintsBefore);
        Settings settings = new Settings(home, values, complaints);
        String token = settings.token();
        InetSocketAddress http = settings.http();
        Config config = new Config(
                token,
                settings.api(),
                settings.limits(),
                settings.webhook(token, http),
                http,
                settings.database(),
                settings.content(),
                settings.admins());
        if (!complaints.isEmpty()) {
            throw new ConfigException(complaints);
        }
        return config;
    }

    Config withDatabase(Path file) {
        return new Config(
                telegramToken,
                telegramApi,
                telegramLimits,
                webhook,
                http,
                Settings.SQLITE + file.toAbsolutePath(),
                content,
                admins);
    }

    /** Without any secret. */
    @Override
    public String toString() {
        return "Config[telegram=" + (telegramToken == null ? "off" : "on") + ", api=" + telegramApi + ", webhook="
                + (webhook == null ? "off" : webhook.url()) + ", http=" + (http == null ? "off" : http) + ", database="
                + database + ", content=" + content + ", admins=" + admins.size() + "]";
    }
}

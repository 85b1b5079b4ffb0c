package swivel.app;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the operator has set, checked.
 *
 * @param telegramToken null where Telegram is not wanted
 * @param telegramLimits whether Telegram's limits on sending hold there
 * @param database a JDBC URL for SQLite
 * @param admins Telegram chat ids
 */
record Config(
        @Nullable String telegramToken,
        URI telegramApi,
        boolean telegramLimits,
        String database,
        Path content,
        List<String> admins) {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9:_-]+");

    /** A setting that cannot be used; the message lists every complaint and never holds a secret. */
    static final class ConfigException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ConfigException(List<String> complaints) {
            super(String.join(System.lineSeparator(), complaints));
        }
    }

    /** The settings of the environment and of {@code .env} in the home folder; the environment wins. */
    static Config load(Path home, Map<String, String> environment) {
        Map<String, String> settings = new HashMap<>();
        try {
            Dotenv.configure()
                    .directory(home.toString())
                    .ignoreIfMissing()
                    .load()
                    .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
                    .forEach(entry -> settings.put(entry.getKey(), entry.getValue()));
        } catch (DotenvException malformed) {
            throw new ConfigException(
                    List.of(home.resolve(".env") + " has a line that is not KEY=value: compare it with .env.example"));
        }
        settings.putAll(environment);
        return of(home, settings);
    }

    static Config of(Path home, Map<String, String> settings) {
        List<String> complaints = new ArrayList<>();
        String token = value(settings, "TELEGRAM_BOT_TOKEN").orElse(null);
        if (token != null && !TOKEN.matcher(token).matches()) {
            complaints.add(
                    "TELEGRAM_BOT_TOKEN has a character that no token has: copy just the token from what @BotFather "
                            + "sent (digits, a colon, then letters and digits)");
        }
        URI api = api(value(settings, "TELEGRAM_API_URL").orElse("https://api.telegram.org"), complaints);
        boolean limits =
                isOn("TELEGRAM_LIMITS", value(settings, "TELEGRAM_LIMITS").orElse("on"), complaints);
        String database =
                database(home, value(settings, "SWIVEL_DATABASE").orElse(SQLITE + "data/swivel.db"), complaints);
        Path content = home.resolve(value(settings, "SWIVEL_CONTENT").orElse("content"));
        List<String> admins = admins(value(settings, "SWIVEL_ADMINS").orElse(""), complaints);
        if (!complaints.isEmpty()) {
            throw new ConfigException(complaints);
        }
        return new Config(token, api, limits, database, content, admins);
    }

    Config withDatabase(Path file) {
        return new Config(telegramToken, telegramApi, telegramLimits, SQLITE + file.toAbsolutePath(), content, admins);
    }

    private static Optional<String> value(Map<String, String> settings, String key) {
        return Optional.ofNullable(settings.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static URI api(String text, List<String> complaints) {
        try {
            URI uri = new URI(text);
            if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
                return uri;
            }
        } catch (URISyntaxException notAnAddress) {
            // the complaint below says so
        }
        complaints.add("TELEGRAM_API_URL is '" + text + "': write it as https://host or http://host:port");
        return URI.create("https://api.telegram.org");
    }

    private static boolean isOn(String key, String text, List<String> complaints) {
        if (!text.equals("on") && !text.equals("off")) {
            complaints.add(key + " is '" + text + "': write on or off");
        }
        return !text.equals("off");
    }

    private static String database(Path home, String url, List<String> complaints) {
        if (!url.startsWith(SQLITE)) {
            complaints.add("SWIVEL_DATABASE is '" + url + "': write it as jdbc:sqlite: and the path of a file");
            return SQLITE + "data/swivel.db";
        }
        String file = url.substring(SQLITE.length());
        boolean sqlitesOwnName = file.startsWith("file:") || file.startsWith(":");
        return sqlitesOwnName ? url : SQLITE + home.resolve(file);
    }

    private static List<String> admins(String text, List<String> complaints) {
        List<String> admins = new ArrayList<>();
        for (String id : text.split(",")) {
            if (id.strip().matches("-?\\d{1,20}")) {
                admins.add(id.strip());
            } else if (!id.isBlank()) {
                complaints.add("SWIVEL_ADMINS has '" + id.strip() + "': chat ids are numbers, separated by commas");
            }
        }
        return admins;
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "Config[telegram=" + (telegramToken == null ? "off" : "on") + ", api=" + telegramApi + ", database="
                + database + ", content=" + content + ", admins=" + admins.size() + "]";
    }
}

package swivel.app;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import swivel.transports.telegram.TelegramSettings;
import swivel.transports.telegram.Webhook;

/**
 * Reads settings one by one. What cannot be used is complained of, without what is secret, and its default is taken, so
 * that all complaints come at once.
 */
record Settings(Path home, Map<String, String> values, List<String> complaints) {
    static final String SQLITE = "jdbc:sqlite:";

    /** All that there are. */
    static final List<String> KEYS = List.of(
            "TELEGRAM_BOT_TOKEN",
            "TELEGRAM_API_URL",
            "TELEGRAM_LIMITS",
            "TELEGRAM_WEBHOOK_URL",
            "TELEGRAM_WEBHOOK_SECRET",
            "SWIVEL_HTTP",
            "SWIVEL_DATABASE",
            "SWIVEL_CONTENT",
            "SWIVEL_ADMINS");

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9:_-]+");
    private static final Pattern LISTENING = Pattern.compile("(?:(.*):)?(\\d{1,5})");
    private static final int LAST_PORT = 65_535;

    /** Bot API, setWebhook; -1 is the usual port of https. */
    private static final Set<Integer> WEBHOOK_PORTS = Set.of(-1, 443, 80, 88, 8443);

    @Nullable
    String token() {
        String token = value("TELEGRAM_BOT_TOKEN").orElse(null);
        if (token != null && !TOKEN.matcher(token).matches()) {
            complaints.add(
                    "TELEGRAM_BOT_TOKEN has a character that no token has: copy just the token from what @BotFather "
                            + "sent (digits, a colon, then letters and digits)");
        }
        return token;
    }

    URI api() {
        String text = value("TELEGRAM_API_URL").orElse(TelegramSettings.TELEGRAM.toString());
        return address(text, Set.of("http", "https")).orElseGet(() -> {
            complaints.add("TELEGRAM_API_URL is '" + text + "': write it as https://host or http://host:port");
            return TelegramSettings.TELEGRAM;
        });
    }

    boolean limits() {
        String text = value("TELEGRAM_LIMITS").orElse("on");
        if (!text.equals("on") && !text.equals("off")) {
            complaints.add("TELEGRAM_LIMITS is '" + text + "': write on or off");
        }
        return !text.equals("off");
    }

    /** Where nothing else is said, on this machine only. */
    @Nullable
    InetSocketAddress http() {
        String text = value("SWIVEL_HTTP").orElse(null);
        if (text == null) {
            return null;
        }
        Matcher matcher = LISTENING.matcher(text);
        if (matcher.matches() && Integer.parseInt(matcher.group(2)) <= LAST_PORT) {
            String host = Optional.ofNullable(matcher.group(1))
                    .filter(name -> !name.isBlank())
                    .orElse("127.0.0.1");
            InetSocketAddress address = new InetSocketAddress(host, Integer.parseInt(matcher.group(2)));
            if (!address.isUnresolved()) {
                return address;
            }
        }
        complaints.add(
                "SWIVEL_HTTP is '" + text + "': write it as 127.0.0.1:9464, an address of this machine and a port");
        return null;
    }

    @Nullable
    Webhook webhook(@Nullable String token, @Nullable InetSocketAddress http) {
        String text = value("TELEGRAM_WEBHOOK_URL").orElse(null);
        if (text == null) {
            return null;
        }
        if (http == null) {
            complaints.add("TELEGRAM_WEBHOOK_URL needs SWIVEL_HTTP: an address at which to listen for updates");
        }
        URI url = webhookUrl(text);
        String secret = secret(token);
        return url == null || secret == null ? null : new Webhook(url, secret);
    }

    private @Nullable URI webhookUrl(String text) {
        boolean telegramsOwn = api().equals(TelegramSettings.TELEGRAM);
        URI url = address(text, telegramsOwn ? Set.of("https") : Set.of("http", "https"))
                .filter(address -> address.getPath().length() > 1)
                .filter(address -> !telegramsOwn || WEBHOOK_PORTS.contains(address.getPort()))
                .orElse(null);
        if (url == null) {
            complaints.add("TELEGRAM_WEBHOOK_URL is '" + text + "': write it as https://host/path, where Telegram can "
                    + "reach it, with no port or one of 443, 80, 88 and 8443");
        }
        return url;
    }

    /** As it was set, or else made of the token, so that it is the same after each start. */
    private @Nullable String secret(@Nullable String token) {
        String secret = value("TELEGRAM_WEBHOOK_SECRET").orElse(null);
        if (secret == null) {
            return token == null ? null : derived(token);
        }
        if (Webhook.isSecret(secret)) {
            return secret;
        }
        complaints.add(
                "TELEGRAM_WEBHOOK_SECRET has to be 1 to 256 letters, digits, underscores and hyphens; without it "
                        + "a secret is made of the token");
        return null;
    }

    private static String derived(String token) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            return HexFormat.of().formatHex(mac.doFinal("Swivel webhook".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }

    String database() {
        String url = value("SWIVEL_DATABASE").orElse(SQLITE + "data/swivel.db");
        if (!url.startsWith(SQLITE)) {
            complaints.add("SWIVEL_DATABASE is '" + url + "': write it as jdbc:sqlite: and the path of a file");
            return SQLITE + "data/swivel.db";
        }
        String file = url.substring(SQLITE.length());
        boolean sqlitesOwnName = file.startsWith("file:") || file.startsWith(":");
        return sqlitesOwnName ? url : SQLITE + home.resolve(file);
    }

    Path content() {
        return home.resolve(value("SWIVEL_CONTENT").orElse("content"));
    }

    List<String> admins() {
        List<String> admins = new ArrayList<>();
        for (String id : value("SWIVEL_ADMINS").orElse("").split(",")) {
            if (id.strip().matches("-?\\d{1,20}")) {
                admins.add(id.strip());
            } else if (!id.isBlank()) {
                complaints.add("SWIVEL_ADMINS has '" + id.strip() + "': chat ids are numbers, separated by commas");
            }
        }
        return admins;
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Optional<URI> address(String text, Set<String> schemes) {
        try {
            URI uri = new URI(text);
            return Optional.of(uri).filter(it -> it.getHost() != null && schemes.contains(it.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}

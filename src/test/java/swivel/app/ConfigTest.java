package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.app.Config.ConfigException;
import swivel.transports.telegram.Webhook;

class ConfigTest {
    @TempDir
    Path home;

    @Test
    void withoutAnySettingEverythingHasItsDefault() {
        Config config = Config.load(home, Map.of());

        assertThat(config.telegramToken()).isNull();
        assertThat(config.telegramApi()).hasToString("https://api.telegram.org");
        assertThat(config.database()).isEqualTo("jdbc:sqlite:" + home.resolve("data/swivel.db"));
        assertThat(config.content()).isEqualTo(home.resolve("content"));
        assertThat(config.admins()).isEmpty();
    }

    @Test
    void theDotEnvFileIsReadAndTheEnvironmentWins() throws IOException {
        Files.writeString(home.resolve(".env"), "TELEGRAM_BOT_TOKEN=1:from-file\nSWIVEL_CONTENT=texts\n");

        Config config = Config.load(home, Map.of("TELEGRAM_BOT_TOKEN", "2:from-environment"));

        assertThat(config.telegramToken()).isEqualTo("2:from-environment");
        assertThat(config.content()).isEqualTo(home.resolve("texts"));
    }

    @Test
    void theExampleFileHoldsEveryDefault() throws IOException {
        Files.copy(Path.of(".env.example"), home.resolve(".env"));

        assertThat(Config.load(home, Map.of())).isEqualTo(Config.of(home, Map.of()));
    }

    @Test
    void allComplaintsComeAtOnceAndSayWhatToDo() {
        Map<String, String> settings = Map.of(
                "TELEGRAM_BOT_TOKEN", "not a token",
                "TELEGRAM_API_URL", "telegram",
                "TELEGRAM_LIMITS", "some",
                "SWIVEL_DATABASE", "swivel.db",
                "SWIVEL_ADMINS", "12,anna");

        assertThatThrownBy(() -> Config.of(home, settings))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("TELEGRAM_BOT_TOKEN")
                .hasMessageContaining("TELEGRAM_API_URL is 'telegram': write it as https://host")
                .hasMessageContaining("TELEGRAM_LIMITS is 'some': write on or off")
                .hasMessageContaining("SWIVEL_DATABASE is 'swivel.db': write it as jdbc:sqlite:")
                .hasMessageContaining("SWIVEL_ADMINS has 'anna'")
                .hasMessageNotContaining("not a token");
    }

    @Test
    void everyFaultOfDotEnvIsNamedAtOnceWithItsLineAndWithoutItsWords() throws IOException {
        Files.writeString(home.resolve(".env"), """
                # the bot
                TELEGRAM_BOT_TOKEN secret
                export SWIVEL_HTTP = 127.0.0.1:9464
                : what is this
                SWIVEL_DATABSE=jdbc:sqlite:secret.db
                LANG=C
                SWIVEL_ADMINS=me
                """);

        assertThatThrownBy(() -> Config.load(home, Map.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(".env:2 is not KEY=value")
                .hasMessageContaining(".env:4 is not KEY=value")
                .hasMessageContaining("sets SWIVEL_DATABSE, which is no setting")
                .hasMessageContaining("SWIVEL_ADMINS has 'me'")
                .hasMessageNotContaining("LANG")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aDotEnvThatIsNoTextIsNamed() throws IOException {
        Files.write(home.resolve(".env"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0});

        assertThatThrownBy(() -> Config.load(home, Map.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(".env cannot be read");
    }

    @Test
    void theExampleFileNamesEverySetting() throws IOException {
        assertThat(Files.readAllLines(Path.of(".env.example")).stream()
                        .filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .containsExactlyElementsOf(Settings.KEYS);
    }

    @ParameterizedTest
    @CsvSource({
        "9464, 127.0.0.1, 9464",
        ":9464, 127.0.0.1, 9464",
        "0.0.0.0:80, 0.0.0.0, 80",
        "[::1]:8080, ::1, 8080",
    })
    void whereNothingElseIsSaidOnlyThisMachineIsListenedTo(String text, String host, int port) {
        assertThat(Config.of(home, Map.of("SWIVEL_HTTP", text)).http()).isEqualTo(new InetSocketAddress(host, port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.1:99999", "http://127.0.0.1:80"})
    void anAddressAtWhichNobodyCanListenIsNamed(String text) {
        assertThatThrownBy(() -> Config.of(home, Map.of("SWIVEL_HTTP", text)))
                .hasMessageContaining("SWIVEL_HTTP is '" + text + "': write it as 127.0.0.1:9464");
    }

    @Test
    void aWebhookGetsASecretOfItsOwnThatStaysTheSame() {
        Map<String, String> settings = Map.of(
                "TELEGRAM_BOT_TOKEN", "1:secret",
                "TELEGRAM_WEBHOOK_URL", "https://coach.example/telegram",
                "SWIVEL_HTTP", "8080");

        Webhook webhook = Objects.requireNonNull(Config.of(home, settings).webhook());

        assertThat(webhook).isEqualTo(Config.of(home, settings).webhook());
        assertThat(webhook.secret()).matches("[0-9a-f]{64}").doesNotContain("1:secret");
        assertThat(webhook.toString()).doesNotContain(webhook.secret());
    }

    @Test
    void aWebhookNeedsAnAddressThatTelegramTakesAndOneToListenAt() {
        assertThatThrownBy(() -> Config.of(
                        home,
                        Map.of(
                                "TELEGRAM_WEBHOOK_URL", "http://coach.example:8080",
                                "TELEGRAM_WEBHOOK_SECRET", "not a secret")))
                .hasMessageContaining("TELEGRAM_WEBHOOK_URL needs SWIVEL_HTTP")
                .hasMessageContaining("write it as https://host/path")
                .hasMessageContaining("TELEGRAM_WEBHOOK_SECRET")
                .hasMessageNotContaining("not a secret");
    }

    @Test
    void theTokenIsNeverPrinted() {
        assertThat(Config.of(home, Map.of("TELEGRAM_BOT_TOKEN", "1:secret")).toString())
                .doesNotContain("secret")
                .contains("telegram=on");
    }
}

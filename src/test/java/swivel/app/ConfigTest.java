package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.app.Config.ConfigException;

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
    void aLineOfDotEnvThatCannotBeReadIsNamedByItsFile() throws IOException {
        Files.writeString(home.resolve(".env"), "TELEGRAM_BOT_TOKEN secret\n");

        assertThatThrownBy(() -> Config.load(home, Map.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(".env.example")
                .hasMessageNotContaining("secret");
    }

    @Test
    void theTokenIsNeverPrinted() {
        assertThat(Config.of(home, Map.of("TELEGRAM_BOT_TOKEN", "1:secret")).toString())
                .doesNotContain("secret")
                .contains("telegram=on");
    }
}

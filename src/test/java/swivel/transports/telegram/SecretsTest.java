package swivel.transports.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Neither the token nor what a person says is ever printed. */
class SecretsTest {
    private static final String SECRET_WORDS = "my left hip is sore";

    @Test
    void noLogLineHoldsTheTokenOrWhatWasSaid() throws InterruptedException {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        root.addAppender(lines);
        root.setLevel(Level.DEBUG);
        try (Bench bench = new Bench()) {
            everythingGoesWrong(bench);
        } finally {
            root.setLevel(before);
            root.detachAppender(lines);
        }

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .hasSizeGreaterThan(6)
                .allSatisfy(line -> {
                    assertThat(line).doesNotContain(LocalBotApi.TOKEN);
                    assertThat(line).doesNotContain(SECRET_WORDS);
                });
        assertThat(lines.list)
                .as("a stack trace would print messages that are not ours")
                .allSatisfy(line -> assertThat(line.getThrowableProxy()).isNull());
    }

    private static void everythingGoesWrong(Bench bench) throws InterruptedException {
        String echo = "Bad Request: cannot take '" + SECRET_WORDS + "' from bot" + LocalBotApi.TOKEN;
        bench.telegram.script("getMe", new Answer.Reset());
        bench.telegram.script("getUpdates", new Answer.Half(), Answer.refusal(401, echo), Answer.refusal(409, echo));
        bench.telegram.script("setMyCommands", Answer.refusal(500, echo));
        bench.telegram.script("answerCallbackQuery", Answer.refusal(400, echo));
        bench.telegram.script("sendMessage", new Answer.Reset(), Answer.refusal(400, echo));
        bench.desk.failOn(SECRET_WORDS, Integer.MAX_VALUE);
        bench.telegram.say(1, SECRET_WORDS);
        bench.telegram.press(2, "done:clamshell");
        bench.answer(1, SECRET_WORDS);
        bench.transport.start();

        assertThat(bench.desk.nextWords()).isEqualTo("Press");
        bench.telegram.awaitAllConfirmed();
        bench.outbox.awaitEmpty();
        bench.telegram.take("setMyCommands");
        bench.telegram.take("setMyCommands");
    }

    @Test
    void theSettingsDoNotPrintTheToken() {
        TelegramSettings settings =
                TelegramSettings.of(LocalBotApi.TOKEN, URI.create("http://127.0.0.1:8081"), true, Bench.PROFILE, null);

        assertThat(settings.toString()).doesNotContain(LocalBotApi.TOKEN).contains("127.0.0.1:8081");
    }

    @Test
    void anEmptyTokenSaysWhereToGetOne() {
        assertThatThrownBy(() -> TelegramSettings.of(" ", TelegramSettings.TELEGRAM, true, Bench.PROFILE, null))
                .isInstanceOf(TelegramException.class)
                .hasMessageContaining("BotFather");
    }

    @Test
    void anAddressThatIsNoneSaysWhatOneLooksLike() {
        for (String address : List.of("localhost:8081", "ftp://127.0.0.1", "http:/127.0.0.1", "http://127.0.0.1/api")) {
            assertThatThrownBy(() -> TelegramSettings.of("t", URI.create(address), true, Bench.PROFILE, null))
                    .isInstanceOf(TelegramException.class)
                    .hasMessageContaining("http://127.0.0.1:8081");
        }
    }
}

package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.transports.telegram.LocalBotApi;

/** The whole bot against a Bot API server on loopback. */
class ServeTest {
    private static final long ANA = 815;

    @TempDir
    static Path index;

    @TempDir
    Path temp;

    private final SettableClock clock = new SettableClock();
    private final LocalBotApi telegram = LocalBotApi.start();

    @BeforeEach
    void setClock() {
        clock.set(Instant.parse("2026-11-23T07:29:00Z"));
    }

    @AfterEach
    void closeServer() {
        telegram.close();
    }

    private RunningBot start() {
        return RunningBot.start(temp, index, telegram, clock, Map.of());
    }

    @Test
    void aQuestionIsAnsweredWithTheCardAndItsButtons() throws Exception {
        try (RunningBot _ = start()) {
            telegram.say(ANA, "how do I do the clamshell?");

            JsonNode message = telegram.take("sendmessage");

            assertThat(message.get("text").asText()).contains("Clamshell").contains("Stack your hips");
            assertThat(message.at("/reply_markup/inline_keyboard").toString())
                    .contains("Easier")
                    .contains("Harder")
                    .contains("Done");
        }
    }

    @Test
    void aPressIsAnsweredAndLogged() throws Exception {
        try (RunningBot _ = start()) {
            telegram.press(ANA, "done:20261123:clamshell");

            telegram.take("answercallbackquery");

            assertThat(telegram.take("sendmessage").get("text").asText()).contains("Logged: Clamshell");
        }
    }

    @Test
    void aReminderComesOnceAtTheLocalMinute() throws Exception {
        try (RunningBot bot = start()) {
            telegram.say(ANA, "i'm in Lisbon");
            telegram.take("sendmessage");
            telegram.say(ANA, "/remind 7:30");
            assertThat(telegram.take("sendmessage").get("text").asText()).contains("07:30");

            bot.tick(clock);
            clock.set(Instant.parse("2026-11-23T07:30:00Z"));
            bot.tick(clock);
            bot.tick(clock);

            JsonNode reminder = telegram.take("sendmessage");
            assertThat(reminder.get("text").asText()).contains("Time for your hips");
            assertThat(reminder.at("/reply_markup/inline_keyboard").toString())
                    .contains("Start")
                    .contains("Snooze")
                    .contains("Skip");
            assertThat(telegram.waiting("sendmessage")).isZero();
        }
    }

    @Test
    void whatWasSaidWhileTheBotWasDownIsAnsweredAfterTheNextStart() throws Exception {
        start().close();
        telegram.say(ANA, "left hip 2/10");

        try (RunningBot _ = start()) {
            assertThat(telegram.take("sendmessage").get("text").asText()).contains("Green");
        }
    }

    @Test
    void theCommandsAreRegistered() throws Exception {
        try (RunningBot _ = start()) {
            JsonNode alone = telegram.take("setmycommands");
            assertThat(alone.at("/scope/type").asText()).isEqualTo("all_private_chats");
            assertThat(alone.get("commands").findValuesAsText("command"))
                    .contains("today", "streak", "remind", "help", "forget");
            JsonNode inGroups = telegram.take("setmycommands");
            assertThat(inGroups.at("/scope/type").asText()).isEqualTo("all_group_chats");
            assertThat(inGroups.get("commands").findValuesAsText("command")).containsExactly("help");
        }
    }

    @Test
    void itStopsWithinTwoSeconds() throws Exception {
        RunningBot bot = start();
        telegram.take("getupdates");

        long before = System.nanoTime();
        bot.close();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }
}

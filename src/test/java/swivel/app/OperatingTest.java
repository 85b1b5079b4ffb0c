package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.transports.telegram.Answer;
import swivel.transports.telegram.LocalBotApi;

/** What the bot serves over HTTP: how it is, what it counts, and the webhook. */
class OperatingTest {
    private static final String SECRET = "a_secret-of-the-tests";
    private static final long ANA = 815;

    @TempDir
    static Path index;

    @TempDir
    Path temp;

    private final SettableClock clock = new SettableClock();
    private final LocalBotApi telegram = LocalBotApi.start();
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = LocalBotApi.freePort();
    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void setUp() {
        clock.set(Instant.parse("2026-11-23T07:30:00Z"));
        settings.put("SWIVEL_HTTP", String.valueOf(port));
    }

    @AfterEach
    void closeAll() {
        telegram.close();
        http.close();
    }

    @Test
    void healthSaysWhatIsWellAndThenWhatIsNot() throws Exception {
        try (RunningBot bot = start()) {
            telegram.take("getupdates");
            bot.tick(clock);
            telegram.say(ANA, "hello");
            telegram.take("sendmessage");
            telegram.awaitAllConfirmed();
            awaitEmptyOutbox();

            assertThat(get("/healthz").statusCode()).isEqualTo(200);
            assertThat(get("/healthz").body()).isEqualTo("telegram: ok\nreminders: ok\ndatabase: ok\n");

            clock.set(clock.instant().plus(Duration.ofMinutes(10)));

            assertThat(get("/healthz").statusCode()).isEqualTo(503);
            assertThat(get("/healthz").body())
                    .contains("telegram: no answer for 3 minutes")
                    .contains("reminders: not looked after for 2 minutes")
                    .contains("database: ok");
        }
    }

    @Test
    void whatHappensIsCounted() throws Exception {
        telegram.script("getMe", Answer.refusal(500, "Internal Server Error"));
        try (RunningBot bot = start()) {
            telegram.say(ANA, "i'm in London");
            telegram.take("sendmessage");
            telegram.say(ANA, "/remind 7:31");
            telegram.take("sendmessage");
            telegram.awaitAllConfirmed();
            bot.tick(clock);
            clock.set(Instant.parse("2026-11-23T07:31:07Z"));
            bot.tick(clock);
            telegram.take("sendmessage");
            awaitEmptyOutbox();

            assertThat(get("/metrics").body())
                    .contains("swivel_updates_total 2.0")
                    .contains("swivel_telegram_calls_total{method=\"getme\",outcome=\"500\"} 1.0")
                    .contains("swivel_telegram_calls_total{method=\"sendmessage\",outcome=\"ok\"} 3.0")
                    .contains("swivel_answer_seconds_count 2")
                    .contains("swivel_reminder_lateness_seconds_bucket{le=\"5.0\"} 0")
                    .contains("swivel_reminder_lateness_seconds_bucket{le=\"10.0\"} 1")
                    .contains("process_start_time_seconds 1.7954")
                    .doesNotContain(String.valueOf(ANA));
        }
    }

    @Test
    void withAWebhookTelegramIsToldWhereToBringUpdatesAndIsNotPolled() throws Exception {
        try (RunningBot _ = startWithWebhook()) {
            var call = telegram.take("setwebhook");

            assertThat(call.get("url").asText()).isEqualTo("http://coach.example/telegram");
            assertThat(call.get("secret_token").asText()).isEqualTo(SECRET);
            assertThat(call.get("allowed_updates").toString()).contains("callback_query");
            assertThat(telegram.waiting("getupdates")).isZero();
        }
    }

    @Test
    void anUpdateThatIsBroughtIsAnsweredOnceHoweverOftenItComes() throws Exception {
        try (RunningBot _ = startWithWebhook()) {
            telegram.take("setwebhook");
            String update = update(1, "how do I do the clamshell?");

            assertThat(post("/telegram", SECRET, update).statusCode()).isEqualTo(200);
            assertThat(telegram.take("sendmessage").get("text").asText()).contains("Clamshell");
            assertThat(post("/telegram", SECRET, update).statusCode()).isEqualTo(200);
            assertThat(post("/telegram", SECRET, update(2, "thanks")).statusCode())
                    .isEqualTo(200);

            assertThat(telegram.take("sendmessage").get("text").asText()).contains("welcome");
        }
    }

    @Test
    void withoutTheWebhookItIsDeletedAndTelegramIsPolledAgain() throws Exception {
        telegram.script(
                "getUpdates",
                Answer.refusal(
                        409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"));
        try (RunningBot _ = start()) {
            telegram.take("deletewebhook");
            telegram.say(ANA, "thanks");

            assertThat(telegram.take("sendmessage").get("text").asText()).contains("welcome");
        }
    }

    private void awaitEmptyOutbox() throws Exception {
        for (int i = 0; i < 100 && !get("/metrics").body().contains("swivel_outbox_messages 0.0"); i++) {
            Thread.onSpinWait();
        }
    }

    private RunningBot start() {
        return RunningBot.start(temp, index, telegram, clock, settings);
    }

    private RunningBot startWithWebhook() {
        settings.put("TELEGRAM_WEBHOOK_URL", "http://coach.example/telegram");
        settings.put("TELEGRAM_WEBHOOK_SECRET", SECRET);
        return start();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String secret, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(uri(path))
                        .header("X-Telegram-Bot-Api-Secret-Token", secret)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String update(long id, String words) {
        return """
                {"update_id":%d,"message":{"message_id":1,"text":"%s","from":{"id":%d,"is_bot":false,"first_name":"P"},
                "chat":{"id":%d,"type":"private"}}}""".formatted(id, words, ANA, ANA);
    }
}

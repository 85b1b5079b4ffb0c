package swivel.transports.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import swivel.transports.telegram.message.Draft;

/**
 * The calls we make, blocking. Polls and all others have an HTTP client each: a poll waits long and is cancelled when
 * the transport stops, a message must never be posted twice by a retry within OkHttp.
 */
final class BotApi {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final Duration POLL_MARGIN = Duration.ofSeconds(10);
    private static final int MOST_CALLS_AT_ONCE = 128;

    private final Duration pollTimeout;
    private final Meter meter;
    private final OkHttpClient pollHttp;
    private final OkHttpClient sendHttp;
    private final OkHttpTelegramClient polling;
    private final OkHttpTelegramClient sending;

    BotApi(TelegramSettings settings, Meter meter) {
        this.meter = meter;
        pollTimeout = settings.pollTimeout();
        pollHttp = http(pollTimeout.plus(POLL_MARGIN)).build();
        sendHttp = http(settings.sendTimeout()).retryOnConnectionFailure(false).build();
        polling = client(pollHttp, settings);
        sending = client(sendHttp, settings);
    }

    private static OkHttpClient.Builder http(Duration timeout) {
        Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(MOST_CALLS_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(MOST_CALLS_AT_ONCE);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(MOST_CALLS_AT_ONCE, IDLE.toSeconds(), TimeUnit.SECONDS))
                .connectTimeout(CONNECT_TIMEOUT)
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .callTimeout(timeout.plus(CONNECT_TIMEOUT));
    }

    private static OkHttpTelegramClient client(OkHttpClient http, TelegramSettings settings) {
        TelegramUrl url =
                new TelegramUrl(settings.apiUrl().getScheme(), settings.apiUrl().getHost(), settings.port(), false);
        // buffers are kept for all threads: a virtual one comes once and brings none
        ObjectMapper json = new ObjectMapper(JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool())
                .build());
        return new OkHttpTelegramClient(json, http, settings.token(), url);
    }

    /** Who we are; also the test of the token. */
    Bot me() throws ApiFault {
        User user = call(sending, new GetMe());
        if (user.getId() == null) {
            throw ApiFault.noAnswer("a bot without an id");
        }
        return new Bot(user.getId(), user.getUserName());
    }

    /** @param offset confirms all updates below it, or null */
    ArrayNode poll(@Nullable Long offset) throws ApiFault {
        return call(polling, new PollUpdates(offset, pollTimeout.toSeconds()));
    }

    /** The name of the message, by which it can be edited; empty where Telegram gave none. */
    Optional<String> send(Draft draft, String chat, @Nullable String thread) throws ApiFault {
        ObjectNode message = call(sending, new PostMessage(draft.toMessage(chat, thread)));
        return Optional.ofNullable(message.path("message_id").asText(null));
    }

    void edit(Draft draft, String chat, String message) throws ApiFault {
        call(sending, new EditMessage(draft.toEdit(chat, message)));
    }

    /** The name that Telegram gave to the picture, by which it can be sent again; empty where it gave none. */
    Optional<String> sendPhoto(SendPhoto photo) throws ApiFault {
        PostPhoto post = new PostPhoto(photo);
        metered(SendPhoto.PATH, () -> sending.execute(post));
        return post.file();
    }

    void sendDocument(SendDocument document) throws ApiFault {
        metered(SendDocument.PATH, () -> sending.execute(new PostDocument(document)));
    }

    /** Says in the chat what the bot is busy with, for five seconds or until the next message. */
    void showAction(ActionType what, String chat, @Nullable String thread) throws ApiFault {
        SendChatAction action = new SendChatAction(chat, what.toString());
        if (thread != null) {
            action.setMessageThreadId(Integer.valueOf(thread));
        }
        call(sending, action);
    }

    /** Ends the waiting sign on a button that was pressed. */
    void answerPress(String query) throws ApiFault {
        call(sending, new AnswerCallbackQuery(query));
    }

    /** Calls a method that changes something, by its name in the Bot API. */
    void tell(String method, Map<String, Object> parameters) throws ApiFault {
        call(sending, new PlainCall<>(method, parameters, Boolean.class));
    }

    /** Calls a method that says how something stands, by its name in the Bot API. */
    ObjectNode ask(String method) throws ApiFault {
        return call(sending, new PlainCall<>(method, Map.of(), ObjectNode.class));
    }

    private <T extends Serializable> T call(OkHttpTelegramClient client, BotApiMethod<T> method) throws ApiFault {
        T result = metered(method.getMethod(), () -> client.execute(method));
        if (result == null) {
            throw ApiFault.noAnswer("no result");
        }
        return result;
    }

    private <T> @Nullable T metered(String method, Call<T> call) throws ApiFault {
        try {
            T result = call.execute();
            meter.called(method, "ok");
            return result;
        } catch (TelegramApiException e) {
            ApiFault fault = ApiFault.of(e);
            meter.called(method, fault.kind());
            throw fault;
        }
    }

    private interface Call<T> {
        @Nullable
        T execute() throws TelegramApiException;
    }

    /** Ends the poll that is under way and lets no other begin. */
    void stopPolling() {
        end(pollHttp);
    }

    /** Ends every call that is under way and lets no other begin. */
    void stop() {
        end(pollHttp);
        end(sendHttp);
    }

    private static void end(OkHttpClient http) {
        http.dispatcher().executorService().shutdown();
        http.dispatcher().cancelAll();
        http.connectionPool().evictAll();
    }
}

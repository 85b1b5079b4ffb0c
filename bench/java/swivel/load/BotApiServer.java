package swivel.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import swivel.transports.telegram.CallBody;

/**
 * A Bot API server on loopback: keeps updates until an offset confirms them, holds to Telegram's limits, and fails as
 * often as it is told to. What arrives in a chat is told to the {@link Phones}.
 */
final class BotApiServer implements AutoCloseable {
    static final String TOKEN = "4711:of-the-load";
    private static final long HANG_SECONDS = 25;

    private final HttpServer server;
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private final Updates updates = new Updates(InstantSource.system());
    private final Phones phones;
    private final Limits limits;
    private final Faults faults;
    private final Spec spec;
    private final AtomicLong messages = new AtomicLong();
    private final Semaphore polls = new Semaphore(0);
    private final AtomicLong refusedByLimits = new AtomicLong();

    /** What a call is answered with. */
    private record Answer(int status, String body) {
        static Answer success(String result) {
            return new Answer(200, "{\"ok\":true,\"result\":" + result + "}");
        }

        static Answer refusal(int code, String description) {
            return new Answer(
                    code, "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\"}");
        }

        static Answer tooMany(int retryAfter) {
            return new Answer(429, """
                    {"ok":false,"error_code":429,"description":"Too Many Requests: retry after %1$d",\
                    "parameters":{"retry_after":%1$d}}""".formatted(retryAfter));
        }
    }

    BotApiServer(Phones phones, Limits limits, Faults faults, Spec spec) throws IOException {
        this.phones = phones;
        this.limits = limits;
        this.faults = faults;
        this.spec = spec;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(handlers);
        server.createContext("/", this::serve);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Updates updates() {
        return updates;
    }

    /** Waits for the next getUpdates, such as the first one of a bot that was just started. */
    void awaitPoll(long millis) throws InterruptedException {
        polls.drainPermits();
        if (!polls.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("No getUpdates within " + millis + " ms");
        }
    }

    long refusedByLimits() {
        return refusedByLimits.get();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        JsonNode body = CallBody.of(exchange);
        spec.check(method, body);
        try {
            Fault fault = path.startsWith("/bot" + TOKEN + "/") ? faults.next() : Fault.NONE;
            switch (fault) {
                case NONE -> write(exchange, answer(path, method, body, true));
                case ERROR -> write(exchange, Answer.refusal(500, "Internal Server Error"));
                case BAD_GATEWAY -> write(exchange, new Answer(502, "<html><body>502 Bad Gateway</body></html>"));
                case TOO_MANY -> write(exchange, Answer.tooMany(1));
                case RESET_BEFORE -> exchange.close();
                case RESET_AFTER -> {
                    answer(path, method, body, false);
                    exchange.close();
                }
                case HALF -> half(exchange, answer(path, method, body, false));
                case HANG -> {
                    answer(path, method, body, false);
                    TimeUnit.SECONDS.sleep(HANG_SECONDS);
                    exchange.close();
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            exchange.close();
        }
    }

    /** @param heard whether the bot will get to know the answer */
    private Answer answer(String path, String method, JsonNode body, boolean heard) throws InterruptedException {
        if (!path.startsWith("/bot" + TOKEN + "/")) {
            return Answer.refusal(401, "Unauthorized");
        }
        return switch (method) {
            case "getme" ->
                Answer.success("{\"id\":4711,\"is_bot\":true,\"first_name\":\"Swivel\",\"username\":\"swivel_bot\"}");
            case "getupdates" -> {
                polls.release();
                yield Answer.success(updates.poll(
                        body.path("offset").asLong(), body.path("timeout").asLong()));
            }
            case "sendmessage", "sendphoto", "senddocument", "editmessagetext" -> message(method, body, heard);
            default -> Answer.success("true");
        };
    }

    private Answer message(String method, JsonNode body, boolean heard) {
        String chat = body.path("chat_id").asText();
        int wait = limits.secondsToWait(chat, System.nanoTime());
        if (wait > 0) {
            refusedByLimits.incrementAndGet();
            return Answer.tooMany(wait);
        }
        String text = body.path(body.has("text") ? "text" : "caption").asText();
        if (method.equals("editmessagetext")) {
            phones.edited(chat, body.path("message_id").asText(), text);
            return Answer.success("true");
        }
        phones.received(chat, text, heard);
        return Answer.success("{\"message_id\":" + messages.incrementAndGet() + ",\"date\":1,\"chat\":{\"id\":" + chat
                + ",\"type\":\"private\"}}");
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static void half(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        handlers.shutdownNow();
    }
}

package swivel.transports.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A Bot API server on loopback: keeps updates until they are confirmed by an offset, records every call, and fails when
 * told to.
 */
public final class LocalBotApi implements AutoCloseable {
    public static final String TOKEN = "4711:a-token-of-the-tests";
    public static final long BOT_ID = 4711;
    public static final String BOT_NAME = "swivel_bot";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 10;
    /** An offset this far ahead is from before the ids started anew, and confirms nothing. */
    private static final long AHEAD = 10;

    private final HttpServer server;
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final SequencedMap<Long, JsonNode> updates = new TreeMap<>();
    private final Map<String, Queue<Answer>> scripted = new ConcurrentHashMap<>();
    private final Map<String, BlockingQueue<JsonNode>> calls = new ConcurrentHashMap<>();
    private long nextId = 1000;

    /** What a call gets instead of success. */
    public sealed interface Answer {
        /** An error of the Bot API; {@code parameters} is a JSON object or null. */
        record Refusal(
                int code, String description, @Nullable String parameters) implements Answer {}

        /** Any body at all. */
        record Raw(int status, String body) implements Answer {}

        /** The connection is closed without an answer. */
        record Reset() implements Answer {}

        /** Half an answer, then the connection is closed. */
        record Half() implements Answer {}

        /** No answer as long as the server lives. */
        record Hang() implements Answer {}
    }

    public static Answer refusal(int code, String description) {
        return new Answer.Refusal(code, description, null);
    }

    public static Answer tooMany(int retryAfter) {
        return new Answer.Refusal(429, "Too Many Requests", "{\"retry_after\":" + retryAfter + "}");
    }

    public static Answer badGateway() {
        return new Answer.Raw(502, "<html><body>502 Bad Gateway</body></html>");
    }

    private LocalBotApi(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(handlers);
        server.createContext("/", this::serve);
        server.start();
    }

    public static LocalBotApi start() {
        return new LocalBotApi(0);
    }

    public static LocalBotApi startAt(int port) {
        return new LocalBotApi(port);
    }

    /** A port on which nobody listens at the moment. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static URI url(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    public URI url() {
        return url(server.getAddress().getPort());
    }

    /** The next calls of this method are answered so, one after the other. */
    public void script(String method, Answer... answers) {
        scripted.computeIfAbsent(key(method), name -> new ConcurrentLinkedQueue<>())
                .addAll(List.of(answers));
    }

    /** Puts an update into the queue, given as JSON without its id. */
    public synchronized long update(String json) {
        return update(nextId, json);
    }

    /** Puts an update into the queue under this id; the next ones count on from it. */
    public synchronized long update(long id, String json) {
        ObjectNode update = JSON.createObjectNode().put("update_id", id);
        update.setAll((ObjectNode) parse(json));
        updates.put(id, update);
        nextId = id + 1;
        notifyAll();
        return id;
    }

    /** A message in words in somebody's own chat. */
    public long say(long person, String words) {
        String text = JSON.getNodeFactory().textNode(words).toString();
        return update("""
                {"message":{"message_id":1,"text":%s,"from":{"id":%d,"is_bot":false,"first_name":"P"},
                "chat":{"id":%d,"type":"private"}}}""".formatted(text, person, person));
    }

    /** A press of a button in somebody's own chat. */
    public long press(long person, String action) {
        return update("""
                {"callback_query":{"id":"q%d","data":"%s","from":{"id":%d,"is_bot":false,"first_name":"P"},
                "message":{"message_id":1,"date":0,"chat":{"id":%d,"type":"private"}}}}""".formatted(person, action, person, person));
    }

    /** Waits for the next call of this method and returns what it brought. */
    public JsonNode take(String method) throws InterruptedException {
        JsonNode call = callsOf(method).poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (call == null) {
            throw new AssertionError("No call of " + method + " within " + PATIENCE_SECONDS + " s");
        }
        return call;
    }

    /** How many calls of this method have not been taken yet. */
    public int waiting(String method) {
        return callsOf(method).size();
    }

    /** Waits until every update has been confirmed. */
    public synchronized void awaitAllConfirmed() throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 10 && !updates.isEmpty(); i++) {
            wait(100);
        }
        if (!updates.isEmpty()) {
            throw new AssertionError("Not confirmed: " + updates.keySet());
        }
    }

    public synchronized List<Long> unconfirmed() {
        return List.copyOf(updates.keySet());
    }

    @Override
    public void close() {
        closed.countDown();
        handlers.shutdownNow();
        server.stop(0);
    }

    private BlockingQueue<JsonNode> callsOf(String method) {
        return calls.computeIfAbsent(key(method), name -> new LinkedBlockingQueue<>());
    }

    private static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        JsonNode body = body(exchange);
        String method = path.substring(path.lastIndexOf('/') + 1);
        callsOf(method).add(body);
        try {
            answer(exchange, answerTo(path, method, body));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.close();
        }
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        return type.startsWith("multipart/")
                ? parts(type.substring(type.indexOf("boundary=") + "boundary=".length()), bytes)
                : parse(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The fields of a form; a file is there as {@code file:} and its length. */
    private static ObjectNode parts(String boundary, byte[] bytes) {
        ObjectNode fields = JSON.createObjectNode();
        for (String part : new String(bytes, StandardCharsets.ISO_8859_1).split("--" + boundary)) {
            int end = part.indexOf("\r\n\r\n");
            if (end > 0) {
                String head = part.substring(0, end);
                String value = part.substring(end + 4, part.length() - 2);
                String name = head.replaceAll("(?s).*? name=\"([^\"]*)\".*", "$1");
                String text = new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                fields.put(name, head.contains("filename=") ? "file:" + value.length() : text);
            }
        }
        return fields;
    }

    private Answer answerTo(String path, String method, JsonNode body) throws InterruptedException {
        if (!path.startsWith("/bot" + TOKEN + "/")) {
            return refusal(401, "Unauthorized");
        }
        Queue<Answer> script = scripted.get(key(method));
        Answer next = script == null ? null : script.poll();
        if (next != null) {
            return next;
        }
        return success(
                switch (key(method)) {
                    case "getme" ->
                        "{\"id\":%d,\"is_bot\":true,\"first_name\":\"Swivel\",\"username\":\"%s\"}"
                                .formatted(BOT_ID, BOT_NAME);
                    case "getupdates" -> poll(body).toString();
                    case "sendmessage" -> "{\"message_id\":7,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}";
                    case "sendphoto" -> """
                            {"message_id":8,"date":1,"chat":{"id":1,"type":"private"},"something":{"new":true},
                            "photo":[{"file_id":"small","width":90},{"file_id":"large","width":800}]}""";
                    default -> "true";
                });
    }

    private static Answer success(String result) {
        return new Answer.Raw(200, "{\"ok\":true,\"result\":" + result + "}");
    }

    private synchronized ArrayNode poll(JsonNode body) throws InterruptedException {
        long offset = body.path("offset").asLong();
        if (updates.isEmpty() || offset <= updates.lastEntry().getKey() + AHEAD) {
            updates.keySet().removeIf(id -> id < offset);
            notifyAll();
        }
        long end = System.nanoTime()
                + TimeUnit.SECONDS.toNanos(body.path("timeout").asLong());
        while (updates.isEmpty() && System.nanoTime() < end) {
            TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
        }
        ArrayNode batch = JSON.createArrayNode();
        updates.values().stream().limit(100).forEach(batch::add);
        return batch;
    }

    private void answer(HttpExchange exchange, Answer answer) throws IOException, InterruptedException {
        switch (answer) {
            case Answer.Refusal(int code, String description, String parameters) -> {
                ObjectNode body = JSON.createObjectNode().put("ok", false).put("error_code", code);
                body.put("description", description);
                if (parameters != null) {
                    body.set("parameters", parse(parameters));
                }
                write(exchange, code, body.toString(), 0);
            }
            case Answer.Raw(int status, String body) -> write(exchange, status, body, 0);
            case Answer.Reset() -> exchange.close();
            case Answer.Half() -> write(exchange, 200, "{\"ok\":true,\"result\":", 100);
            case Answer.Hang() -> {
                closed.await();
                exchange.close();
            }
        }
    }

    private static void write(HttpExchange exchange, int status, String body, int missing) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length + missing);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

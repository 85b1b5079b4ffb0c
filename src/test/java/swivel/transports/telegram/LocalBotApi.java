package swivel.transports.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A Bot API server on loopback: keeps updates until they are confirmed by an offset, records every call, and fails when
 * told to.
 */
public final class LocalBotApi implements AutoCloseable {
    public static final String TOKEN = "4711:a-token-of-the-tests";
    public static final long BOT_ID = 4711;
    public static final String BOT_NAME = "swivel_bot";

    static final int PATIENCE_SECONDS = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private final AnswerWriter answers = new AnswerWriter();
    private final PendingUpdates updates = new PendingUpdates();
    private final RecordedCalls calls = new RecordedCalls();
    private final Map<String, Queue<Answer>> scripted = new ConcurrentSkipListMap<>(String.CASE_INSENSITIVE_ORDER);

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
        scripted.computeIfAbsent(method, name -> new ConcurrentLinkedQueue<>()).addAll(List.of(answers));
    }

    /** Puts an update into the queue, given as JSON without its id. */
    public long update(String json) {
        return updates.add(parse(json));
    }

    /** Puts an update into the queue under this id; the next ones count on from it. */
    public long update(long id, String json) {
        return updates.add(id, parse(json));
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
        return calls.take(method);
    }

    /** How many calls of this method have not been taken yet. */
    public int waiting(String method) {
        return calls.waiting(method);
    }

    /** Waits until every update has been confirmed. */
    public void awaitAllConfirmed() throws InterruptedException {
        updates.awaitAllConfirmed();
    }

    public List<Long> unconfirmed() {
        return updates.unconfirmed();
    }

    @Override
    public void close() {
        answers.close();
        handlers.shutdownNow();
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = path.substring(path.lastIndexOf('/') + 1);
        JsonNode body = CallBody.of(exchange);
        calls.add(method, body);
        try {
            answers.write(exchange, answerTo(path, method, body));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.close();
        }
    }

    private Answer answerTo(String path, String method, JsonNode body) throws InterruptedException {
        if (!path.startsWith("/bot" + TOKEN + "/")) {
            return Answer.refusal(401, "Unauthorized");
        }
        Queue<Answer> script = scripted.get(method);
        Answer next = script == null ? null : script.poll();
        return next == null ? Answer.success(result(method, body)) : next;
    }

    private String result(String method, JsonNode body) throws InterruptedException {
        return switch (method.toLowerCase(Locale.ROOT)) {
            case "getme" ->
                "{\"id\":%d,\"is_bot\":true,\"first_name\":\"Swivel\",\"username\":\"%s\"}".formatted(BOT_ID, BOT_NAME);
            case "getupdates" ->
                updates.poll(body.path("offset").asLong(), body.path("timeout").asLong())
                        .toString();
            case "sendmessage" -> "{\"message_id\":7,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}";
            case "sendphoto" -> """
                    {"message_id":8,"date":1,"chat":{"id":1,"type":"private"},"something":{"new":true},
                    "photo":[{"file_id":"small","width":90},{"file_id":"large","width":800}]}""";
            default -> "true";
        };
    }

    private static ObjectNode parse(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}

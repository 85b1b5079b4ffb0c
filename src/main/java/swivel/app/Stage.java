package swivel.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** As much of Telegram as a rehearsal needs: one person says a few lines, and is answered. */
final class Stage implements AutoCloseable {
    static final String TOKEN = "1:rehearsal";

    private static final String BOT = """
            {"id":1,"is_bot":true,"first_name":"Swivel","username":"swivel_bot"}""";
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String updates;
    private final CountDownLatch answers;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger polls = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();

    private Stage(HttpServer server, List<String> lines) {
        this.server = server;
        this.answers = new CountDownLatch(lines.size());
        this.updates = IntStream.range(0, lines.size())
                .mapToObj(at -> update(1 + at, lines.get(at)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** @param lines what the person says, without anything that JSON would have escaped */
    static Stage open(List<String> lines) throws IOException {
        Stage stage =
                new Stage(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), lines);
        stage.server.setExecutor(stage.threads);
        stage.server.createContext("/", stage::answer);
        stage.server.start();
        return stage;
    }

    private static String update(int id, String text) {
        return """
                {"update_id":%1$d,"message":{"message_id":%1$d,"date":0,"text":"%2$s","chat":{"id":1,"type":"private"},\
                "from":{"id":1,"is_bot":false,"first_name":"Ann","language_code":"en"}}}""".formatted(id, text);
    }

    private static String sent(int id) {
        return """
                {"message_id":%d,"date":0,"chat":{"id":1,"type":"private"}}""".formatted(id);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Whether there were as many answers as lines by then. */
    boolean awaitAnswers(Duration patience) {
        try {
            return answers.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            byte[] body = ("{\"ok\":true,\"result\":" + result(path.substring(path.lastIndexOf('/') + 1)) + "}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Method names are in any case (Bot API, Making requests). */
    private String result(String method) throws InterruptedException {
        return switch (method.toLowerCase(Locale.ROOT)) {
            case "getme" -> BOT;
            case "getupdates" -> {
                if (polls.getAndIncrement() == 0) {
                    yield updates;
                }
                closed.await();
                yield "[]";
            }
            case "sendmessage" -> {
                answers.countDown();
                yield sent(1 + answered.incrementAndGet());
            }
            default -> "true";
        };
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}

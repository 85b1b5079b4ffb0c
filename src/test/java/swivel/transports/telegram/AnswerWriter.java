package swivel.transports.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Puts answers on the line: whole, half or not at all. */
final class AnswerWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CountDownLatch closed = new CountDownLatch(1);

    void write(HttpExchange exchange, Answer answer) throws IOException, InterruptedException {
        switch (answer) {
            case Answer.Refusal refusal -> write(exchange, refusal.code(), json(refusal), 0);
            case Answer.Raw(int status, String body) -> write(exchange, status, body, 0);
            case Answer.Reset() -> exchange.close();
            case Answer.Half() -> write(exchange, 200, "{\"ok\":true,\"result\":", 100);
            case Answer.Hang() -> {
                closed.await();
                exchange.close();
            }
        }
    }

    /** What hangs is let go. */
    void close() {
        closed.countDown();
    }

    private static String json(Answer.Refusal refusal) throws IOException {
        ObjectNode body = JSON.createObjectNode().put("ok", false).put("error_code", refusal.code());
        body.put("description", refusal.description());
        if (refusal.parameters() != null) {
            body.set("parameters", JSON.readTree(refusal.parameters()));
        }
        return body.toString();
    }

    private static void write(HttpExchange exchange, int status, String body, int missing) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length + missing);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

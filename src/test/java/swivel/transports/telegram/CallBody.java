package swivel.transports.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The parameters of a call of the Bot API, sent as JSON or as a form. */
public final class CallBody {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "boundary=";

    private CallBody() {}

    public static JsonNode of(HttpExchange exchange) throws IOException {
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        return type.startsWith("multipart/")
                ? form(type.substring(type.indexOf(BOUNDARY) + BOUNDARY.length()), bytes)
                : JSON.readTree(bytes);
    }

    /** A file is there as {@code file:} and its length. */
    private static ObjectNode form(String boundary, byte[] bytes) {
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
}

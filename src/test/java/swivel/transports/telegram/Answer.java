package swivel.transports.telegram;

import org.jspecify.annotations.Nullable;

/** What a call of the Bot API gets; a test tells it where it is to be something else than success. */
public sealed interface Answer {
    /** An error of the Bot API; {@code parameters} is a JSON object or null. */
    record Refusal(int code, String description, @Nullable String parameters) implements Answer {}

    /** Any body at all. */
    record Raw(int status, String body) implements Answer {}

    /** The connection is closed without an answer. */
    record Reset() implements Answer {}

    /** Half an answer, then the connection is closed. */
    record Half() implements Answer {}

    /** No answer as long as the server lives. */
    record Hang() implements Answer {}

    static Answer success(String result) {
        return new Raw(200, "{\"ok\":true,\"result\":" + result + "}");
    }

    static Answer refusal(int code, String description) {
        return new Refusal(code, description, null);
    }

    static Answer tooMany(int retryAfter) {
        return new Refusal(429, "Too Many Requests", "{\"retry_after\":" + retryAfter + "}");
    }

    static Answer badGateway() {
        return new Raw(502, "<html><body>502 Bad Gateway</body></html>");
    }
}

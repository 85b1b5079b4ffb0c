package swivel.app.operating;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.function.Function;
import swivel.transports.telegram.Receipt;
import swivel.transports.telegram.Webhook;

/**
 * Where Telegram brings updates. It gets a good answer only after everything has been committed; whatever gets another
 * one is brought again (Bot API, setWebhook).
 */
public final class WebhookPage implements HttpDoor.Page {
    /** In bytes. An update is a few kilobytes; the longest text has 4096 letters. */
    private static final int LARGEST_BODY = 1 << 20;

    private final Webhook webhook;
    private final Function<byte[], Receipt> updates;

    /** @param updates deals with the JSON of one update, and returns when it is committed */
    public WebhookPage(Webhook webhook, Function<byte[], Receipt> updates) {
        this.webhook = webhook;
        this.updates = updates;
    }

    @Override
    public void serve(HttpExchange exchange) throws IOException {
        if (!webhook.vouchesFor(exchange.getRequestHeaders().getFirst(Webhook.SECRET_HEADER))) {
            HttpDoor.say(exchange, 401, "Only Telegram speaks here.");
            return;
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            HttpDoor.say(exchange, 413, "That is no update.");
            return;
        }
        switch (updates.apply(body)) {
            case DONE -> HttpDoor.say(exchange, 200, "ok");
            case BRING_AGAIN -> HttpDoor.say(exchange, 503, "Not now.");
            case NO_UPDATE -> HttpDoor.say(exchange, 400, "That is no update.");
        }
    }
}

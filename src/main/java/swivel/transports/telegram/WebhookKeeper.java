package swivel.transports.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that Telegram brings updates to us, in place of a poll: sets the webhook, and looks now and then whether it
 * is still set and whether Telegram gets through.
 */
final class WebhookKeeper implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(WebhookKeeper.class);
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    private final BotApi api;
    private final Webhook webhook;
    private final StopSignal stop;
    private final Patience patience;
    private long lastError;

    WebhookKeeper(BotApi api, Webhook webhook, StopSignal stop) {
        this.api = api;
        this.webhook = webhook;
        this.stop = stop;
        this.patience = new Patience("Keeping the webhook", stop);
    }

    @Override
    public void run() {
        boolean set = false;
        while (!stop.given()) {
            try {
                if (!set) {
                    set();
                    set = true;
                    log.info("Telegram brings updates to {}", webhook.url());
                }
                patience.succeeded();
                stop.pause(LOOK_AGAIN);
                set = stop.given() || isStillSet(api.ask("getWebhookInfo"));
            } catch (ApiFault fault) {
                patience.waitAfter(fault);
            }
        }
    }

    private void set() throws ApiFault {
        api.tell(
                "setWebhook",
                Map.of(
                        "url", webhook.url().toString(),
                        "secret_token", webhook.secret(),
                        "allowed_updates", PollUpdates.KINDS));
    }

    private boolean isStillSet(JsonNode info) {
        String url = info.path("url").asText();
        if (!url.equals(webhook.url().toString())) {
            log.warn("Somebody has taken our webhook away: does another program use the same token? Setting it again");
            return false;
        }
        long error = info.path("last_error_date").asLong();
        if (error > lastError) {
            lastError = error;
            log.warn(
                    "Telegram could not bring an update ({}); {} wait. Is {} to be reached from the internet?",
                    info.path("last_error_message").asText(),
                    info.path("pending_update_count").asInt(),
                    url);
        }
        return true;
    }
}

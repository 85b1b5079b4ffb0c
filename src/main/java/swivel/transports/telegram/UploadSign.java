package swivel.transports.telegram;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ActionType;

/** Says in a chat that something is on its way. Nobody waits for it, and nothing depends on it. For several threads. */
final class UploadSign {
    private static final Logger log = LoggerFactory.getLogger(UploadSign.class);

    private final BotApi api;
    private final Executor workers;

    UploadSign(BotApi api, Executor workers) {
        this.api = api;
        this.workers = workers;
    }

    void show(ActionType what, String chat, @Nullable String thread) {
        workers.execute(() -> {
            try {
                api.showAction(what, chat, thread);
            } catch (ApiFault fault) {
                log.debug("The sign of an upload was not shown: {}", fault.getMessage());
            }
        });
    }
}

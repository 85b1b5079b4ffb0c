package swivel.transports.telegram;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import swivel.conversation.Deliveries.Live;
import swivel.transports.telegram.Countdowns.Edit;
import swivel.transports.telegram.message.Draft;

/** Draws countdowns anew. An edit is sent once, whatever comes of it: the next one brings the message up to date. */
final class EditSender {
    private static final Logger log = LoggerFactory.getLogger(EditSender.class);

    private final BotApi api;
    private final Countdowns countdowns;
    private final Pacer pacer;
    private final InstantSource clock;

    EditSender(BotApi api, Countdowns countdowns, Pacer pacer, InstantSource clock) {
        this.api = api;
        this.countdowns = countdowns;
        this.pacer = pacer;
        this.clock = clock;
    }

    void send(Edit edit) {
        Live live = edit.live();
        try {
            for (Draft draft : Draft.of(edit.face())) {
                api.edit(draft, live.to().chat(), live.message());
            }
        } catch (ApiFault fault) {
            judge(live, fault);
        } catch (RuntimeException | Error fault) {
            log.error("A countdown cannot be drawn and is left as it is: {}", Faults.place(fault));
            countdowns.forget(live);
        }
    }

    private void judge(Live live, ApiFault fault) {
        fault.retryAfter()
                .ifPresent(wait -> pacer.hold(live.to().chat(), clock.instant().plus(wait)));
        if (fault.leavesUnchanged()) {
            return;
        }
        if (fault.losesMessage() || fault.closesChat()) {
            countdowns.forget(live);
        }
        log.debug("A countdown was not drawn anew: {}", fault.getMessage());
    }
}

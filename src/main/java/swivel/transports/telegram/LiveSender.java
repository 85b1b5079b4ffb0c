package swivel.transports.telegram;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import swivel.conversation.Deliveries.Live;
import swivel.conversation.Outbox.Outgoing;
import swivel.conversation.message.Block.Countdown;
import swivel.conversation.message.Reply;
import swivel.transports.telegram.message.Draft;

/** Sees to it that a reply with a countdown goes on counting, in a message of its own or in place of the one before. */
final class LiveSender {
    private static final Logger log = LoggerFactory.getLogger(LiveSender.class);

    private final BotApi api;
    private final Countdowns countdowns;
    private final InstantSource clock;

    LiveSender(BotApi api, Countdowns countdowns, InstantSource clock) {
        this.api = api;
        this.countdowns = countdowns;
        this.clock = clock;
    }

    /**
     * Before a reply goes out.
     *
     * @return whether it has taken the place of an earlier message, and need not be sent any more
     */
    boolean isShownInPlace(Reply reply, Outgoing outgoing) throws ApiFault {
        if (Face.endsCountdown(reply)) {
            countdowns.end(outgoing.to());
        }
        Live before = countdowns.in(outgoing.to()).orElse(null);
        boolean inPlace = Face.countdown(reply).filter(Countdown::inPlace).isPresent();
        if (before == null || !inPlace) {
            return false;
        }
        Instant now = clock.instant();
        List<Draft> drafts = Draft.of(Face.at(reply, now));
        if (drafts.size() != 1) {
            return false;
        }
        try {
            api.edit(drafts.getFirst(), before.to().chat(), before.message());
        } catch (ApiFault fault) {
            if (fault.losesMessage()) {
                countdowns.forget(before);
                return false;
            }
            if (!fault.leavesUnchanged()) {
                throw fault;
            }
        }
        countdowns.show(new Live(outgoing.person(), before.to(), before.message(), reply), now);
        return true;
    }

    /** @param message under which Telegram knows the last message of the reply; empty where it gave no name */
    void sent(Reply reply, Outgoing outgoing, Optional<String> message) {
        if (Face.countdown(reply).isEmpty()) {
            return;
        }
        try {
            message.map(name -> new Live(outgoing.person(), outgoing.to(), name, reply))
                    .ifPresent(live -> countdowns.show(live, clock.instant()));
        } catch (RuntimeException fault) {
            // the message is out and must not be sent again
            log.warn("A countdown will not go on after a restart: {}", Faults.place(fault));
        }
    }
}

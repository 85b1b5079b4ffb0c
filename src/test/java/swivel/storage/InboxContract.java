package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import swivel.conversation.Inbox;

/** What every {@link Inbox} does. */
abstract class InboxContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    abstract Inbox inbox();

    @Test
    void anEventIsNewOnlyOnce() {
        assertThat(inbox().markDone("telegram:1", NOW)).isTrue();
        assertThat(inbox().markDone("telegram:1", NOW.plusSeconds(1))).isFalse();
        assertThat(inbox().markDone("telegram:2", NOW)).isTrue();
    }

    @Test
    void anEventThatWasForgottenIsNewAgain() {
        inbox().markDone("telegram:1", NOW.minusSeconds(1));
        inbox().markDone("telegram:2", NOW);

        inbox().forgetBefore(NOW);

        assertThat(inbox().markDone("telegram:1", NOW)).isTrue();
        assertThat(inbox().markDone("telegram:2", NOW)).isFalse();
    }
}

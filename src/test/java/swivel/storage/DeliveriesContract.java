package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import swivel.coaching.PersonId;
import swivel.conversation.Deliveries;
import swivel.conversation.Deliveries.Live;
import swivel.conversation.message.Address;
import swivel.conversation.message.Reply;

/** What every {@link Deliveries} does. */
abstract class DeliveriesContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final PersonId ANA = new PersonId("telegram:1");
    private static final Address CHAT = new Address("telegram", "1", null);

    abstract Deliveries deliveries();

    @Test
    void aFileIsFoundByPersonChannelAndContent() {
        deliveries().uploaded(ANA, "telegram", "abc", "file-1", NOW);

        assertThat(deliveries().file(ANA, "telegram", "abc")).contains("file-1");
        assertThat(deliveries().file(ANA, "telegram", "abd")).isEmpty();
        assertThat(deliveries().file(ANA, "web", "abc")).isEmpty();
        assertThat(deliveries().file(new PersonId("telegram:2"), "telegram", "abc"))
                .isEmpty();
    }

    @Test
    void theLastNameOfAFileCounts() {
        deliveries().uploaded(ANA, "telegram", "abc", "file-1", NOW);
        deliveries().uploaded(ANA, "telegram", "abc", "file-2", NOW);

        assertThat(deliveries().file(ANA, "telegram", "abc")).contains("file-2");
    }

    @Test
    void aLostFileIsNotFound() {
        deliveries().uploaded(ANA, "telegram", "abc", "file-1", NOW);

        deliveries().lost(ANA, "telegram", "abc");

        assertThat(deliveries().file(ANA, "telegram", "abc")).isEmpty();
    }

    @Test
    void afterAMonthAFileIsForgotten() {
        deliveries().uploaded(ANA, "telegram", "old", "file-1", NOW);

        deliveries().uploaded(ANA, "telegram", "new", "file-2", NOW.plus(Duration.ofDays(31)));

        assertThat(deliveries().file(ANA, "telegram", "old")).isEmpty();
        assertThat(deliveries().file(ANA, "telegram", "new")).contains("file-2");
    }

    private static Live live(String message, String words) {
        return new Live(ANA, CHAT, message, Reply.of(words));
    }

    @Test
    void aChatShowsOneMessageThatChanges() {
        deliveries().show(live("7", "Hold"));
        deliveries().show(live("8", "Rest"));

        assertThat(deliveries().live("telegram")).containsExactly(live("8", "Rest"));
        assertThat(deliveries().live("web")).isEmpty();
    }

    @Test
    void afterItHasSettledNothingIsShown() {
        deliveries().show(live("7", "Hold"));

        deliveries().settle(CHAT);

        assertThat(deliveries().live("telegram")).isEmpty();
    }
}

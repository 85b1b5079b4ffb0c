package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import swivel.coaching.PersonId;
import swivel.conversation.Backlog;
import swivel.conversation.Backlog.Kept;
import swivel.conversation.Backlog.Late;

/** What every {@link Backlog} does. */
abstract class BacklogContract {
    private static final PersonId ANA = new PersonId("telegram:1");

    abstract Backlog backlog();

    @Test
    void theEventsOfAChatComeOutInTheirOrder() {
        backlog().put("telegram", List.of(late("1", "a"), late("2", "b"), late("1", "c")));
        backlog().put("telegram", List.of(late("1", "d")));

        assertThat(next("1")).isEqualTo("a");
        assertThat(next("1")).isEqualTo("c");
        assertThat(next("1")).isEqualTo("d");
        assertThat(backlog().first("telegram", "1")).isEmpty();
        assertThat(next("2")).isEqualTo("b");
    }

    @Test
    void anEventStaysUntilItIsDealtWith() {
        backlog().put("telegram", List.of(late("1", "a")));

        assertThat(backlog().first("telegram", "1")).isEqualTo(backlog().first("telegram", "1"));
    }

    @Test
    void theChatsAreCountedForEachChannel() {
        backlog().put("telegram", List.of(late("1", "a"), late("2", "b"), late("1", "c")));
        backlog().put("web", List.of(late("3", "d")));

        assertThat(backlog().chats("telegram")).isEqualTo(Map.of("1", 2, "2", 1));
        assertThat(backlog().chats("console")).isEmpty();
    }

    private static Late late(String chat, String event) {
        return new Late(ANA, chat, event);
    }

    private String next(String chat) {
        Kept kept = backlog().first("telegram", chat).orElseThrow();
        backlog().remove(kept.id());
        return kept.event();
    }
}

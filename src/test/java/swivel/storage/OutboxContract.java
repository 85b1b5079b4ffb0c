package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import swivel.coaching.Occasion;
import swivel.coaching.PersonId;
import swivel.conversation.Outbox;
import swivel.conversation.Outbox.Answer;
import swivel.conversation.Outbox.Content;
import swivel.conversation.Outbox.Outgoing;
import swivel.conversation.Outbox.Prompt;
import swivel.conversation.Outbox.Row;
import swivel.conversation.message.Address;
import swivel.conversation.message.Block;
import swivel.conversation.message.Button;
import swivel.conversation.message.Reply;
import swivel.conversation.message.Text;

/** What every {@link Outbox} does. */
abstract class OutboxContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Content REMINDER = new Prompt(Occasion.ROUTINE, LocalDate.of(2026, 3, 2), null);

    abstract Outbox outbox();

    @Test
    void anAnswerComesOutAsItWentIn() {
        Reply reply = new Reply(
                List.of(
                        new Block.Heading(Text.of("Clamshell")),
                        new Block.Paragraph(
                                Text.join(Text.of("Lie "), Text.strong("on"), Text.emphasis(" your side 🙂"))),
                        new Block.Steps(List.of(Text.of("one"), Text.of("two"))),
                        new Block.Bullets(List.of(Text.of("\"quoted\"\n"))),
                        new Block.Folded(Text.of("More"), List.of(new Block.Steps(List.of())))),
                List.of(new Button("Easier", "drill:reverse-clamshell"), new Button("Done", "done:clamshell")));
        Outgoing outgoing =
                new Outgoing(new PersonId("telegram:1"), new Address("telegram", "-100", "17"), new Answer(reply));

        outbox().put(outgoing, NOW);

        assertThat(due()).singleElement().satisfies(row -> {
            assertThat(row.outgoing()).isEqualTo(outgoing);
            assertThat(row.attempts()).isZero();
        });
    }

    @Test
    void aReminderComesOutAsItWentIn() {
        put("1", REMINDER);

        assertThat(due()).extracting(row -> row.outgoing().content()).containsExactly(REMINDER);
    }

    @Test
    void answersGoBeforeReminders() {
        put("1", REMINDER);
        put("2", REMINDER);
        put("3", answer("a"));
        put("4", answer("b"));

        assertThat(due()).extracting(row -> row.outgoing().to().chat()).containsExactly("3", "4", "1", "2");
    }

    @Test
    void aChatHearsOneThingAtATimeInOrder() {
        put("1", answer("first"));
        put("2", answer("other"));
        put("1", answer("second"));

        assertThat(contents()).containsExactly(answer("first"), answer("other"));

        outbox().remove(due().getFirst().id());
        assertThat(contents()).containsExactly(answer("other"), answer("second"));
    }

    @Test
    void anAnswerDoesNotWaitBehindTheReminderOfItsChat() {
        put("1", REMINDER);
        put("1", answer("now"));

        assertThat(contents()).containsExactly(answer("now"));
    }

    @Test
    void whatFollowsAPostponedAnswerWaitsWithIt() {
        put("1", answer("first"));
        put("1", answer("second"));
        put("1", REMINDER);
        put("2", answer("other"));

        outbox().postpone(due().getFirst().id(), NOW.plusSeconds(30));

        assertThat(contents()).containsExactly(answer("other"));
        List<Row> later = outbox().due("telegram", NOW.plusSeconds(30), 10);
        assertThat(later).extracting(row -> row.outgoing().content()).containsExactly(answer("first"), answer("other"));
        assertThat(later).extracting(Row::attempts).containsExactly(1, 0);
    }

    @Test
    void eachChannelHasItsOwnRowsAndNoMoreThanAskedFor() {
        outbox().put(outgoing(new Address("console", "1", null), answer("here")), NOW);
        put("1", answer("a"));
        put("2", answer("b"));

        assertThat(outbox().due("console", NOW, 10)).hasSize(1);
        assertThat(outbox().due("telegram", NOW, 1)).hasSize(1);
        assertThat(outbox().due("web", NOW, 10)).isEmpty();
    }

    @Test
    void theIdOfARemovedRowNeverComesBack() {
        put("1", answer("a"));
        long removed = due().getFirst().id();
        outbox().remove(removed);
        put("1", answer("b"));

        outbox().remove(removed);

        assertThat(contents()).containsExactly(answer("b"));
    }

    private static Content answer(String words) {
        return new Answer(Reply.of(words));
    }

    private static Outgoing outgoing(Address to, Content content) {
        return new Outgoing(new PersonId("telegram:4711"), to, content);
    }

    private void put(String chat, Content content) {
        outbox().put(outgoing(new Address("telegram", chat, null), content), NOW);
    }

    private List<Row> due() {
        return outbox().due("telegram", NOW, 10);
    }

    private List<Content> contents() {
        return due().stream().map(row -> row.outgoing().content()).toList();
    }
}

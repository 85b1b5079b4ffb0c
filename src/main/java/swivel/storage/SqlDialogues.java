package swivel.storage;

import java.util.Objects;
import swivel.coaching.PersonId;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.dialogue.Dialogues;
import swivel.conversation.message.Address;

/** A dialogue of another version that is not understood any more is a fresh one. */
final class SqlDialogues implements Dialogues {
    private final Writer writer;
    private final Json json;

    SqlDialogues(Writer writer, Json json) {
        this.writer = writer;
        this.json = json;
    }

    @Override
    public Dialogue find(PersonId person, Address address) {
        return writer.inOne(sql -> sql.prepare("""
                        select dialogue from dialogue
                        where person = :person and channel = :channel and chat = :chat and thread = :thread
                        """)
                .bind("person", person.value())
                .bind("channel", address.channel())
                .bind("chat", address.chat())
                .bind("thread", Objects.requireNonNullElse(address.thread(), ""))
                .first(row -> row.getString("dialogue"))
                .flatMap(text -> json.read(text, Dialogue.class))
                .orElseGet(Dialogue::fresh));
    }

    @Override
    public void save(PersonId person, Address address, Dialogue dialogue) {
        if (dialogue.equals(Dialogue.fresh())) {
            delete(person, address);
        } else {
            keep(person, address, dialogue);
        }
    }

    private void delete(PersonId person, Address address) {
        writer.inOne(sql -> sql.prepare("""
                        delete from dialogue
                        where person = :person and channel = :channel and chat = :chat and thread = :thread
                        """)
                .bind("person", person.value())
                .bind("channel", address.channel())
                .bind("chat", address.chat())
                .bind("thread", Objects.requireNonNullElse(address.thread(), ""))
                .execute());
    }

    private void keep(PersonId person, Address address, Dialogue dialogue) {
        writer.inOne(sql -> sql.prepare("""
                        insert into dialogue (person, channel, chat, thread, dialogue)
                        values (:person, :channel, :chat, :thread, :dialogue)
                        on conflict (person, channel, chat, thread) do update set dialogue = excluded.dialogue
                        """)
                .bind("person", person.value())
                .bind("channel", address.channel())
                .bind("chat", address.chat())
                .bind("thread", Objects.requireNonNullElse(address.thread(), ""))
                .bind("dialogue", json.write(dialogue))
                .execute());
    }
}

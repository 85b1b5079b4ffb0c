package swivel.app;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import swivel.coaching.PersonId;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.message.Address;
import swivel.conversation.message.Audience;
import swivel.conversation.message.Incoming;
import swivel.conversation.message.Reply;

/** Somebody of whom the coach knows nothing, for commands that keep nothing. */
final class Stranger {
    private final Wiring wiring;
    private final InstantSource clock;
    private final PersonId person;
    private final Address address;
    private final @Nullable String language;
    private int messages;

    Stranger(Wiring wiring, InstantSource clock, String name) {
        this(wiring, clock, name, null);
    }

    /** @param language a BCP 47 tag, or null where none is known */
    Stranger(Wiring wiring, InstantSource clock, String name, @Nullable String language) {
        this.wiring = wiring;
        this.clock = clock;
        this.person = new PersonId("stranger:" + name);
        this.language = language;
        this.address = new Address("stranger", name, null);
    }

    /** The same, having said this before; null for nothing. */
    Stranger after(@Nullable String previous) {
        if (previous != null) {
            says(previous);
        }
        return this;
    }

    Reply says(String message) {
        messages++;
        String key = person + ":" + messages;
        return wiring.desk()
                .answer(new Incoming.Words(
                        new Incoming.Origin(key, person, address, Audience.ALONE, language, null, clock.instant()),
                        message,
                        false));
    }

    /** Where the talk stands. */
    Dialogue dialogue() {
        return wiring.database().dialogues().find(person, address);
    }

    void leaves() {
        wiring.database().people().forget(person);
    }
}

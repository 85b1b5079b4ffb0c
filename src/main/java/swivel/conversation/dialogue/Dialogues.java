package swivel.conversation.dialogue;

import swivel.coaching.PersonId;
import swivel.conversation.message.Address;

/** Where each talk stands, kept through restarts. */
public interface Dialogues {

    /** Where the talk stands; a fresh dialogue where none is kept. */
    Dialogue find(PersonId person, Address address);

    /** Keeps where the talk stands; of a fresh dialogue nothing is kept. */
    void save(PersonId person, Address address, Dialogue dialogue);
}

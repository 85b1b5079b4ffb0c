package swivel.conversation.message;

/** Who can read the chat. Nobody's health is spoken of in a group. */
public enum Audience {
    ALONE,
    GROUP
}

package swivel.conversation.message;

/**
 * Something from the library that a person can put into any chat.
 *
 * @param id names it, in up to 64 letters; as the payload of a deep link it opens the same
 * @param line what it is about, or an empty text
 */
public record Card(String id, String title, String line, Reply reply) {}

package swivel.load;

/** Where messages arrive. Called by several threads, for one chat by one at a time. */
interface Phones {

    /** @param heard whether the bot gets to know that it has arrived */
    void received(String chat, String text, boolean heard);

    /** A message has got other words. */
    void edited(String chat, String message, String text);
}

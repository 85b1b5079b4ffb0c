package swivel.load;

/** How a call goes wrong. */
enum Fault {
    NONE,
    ERROR,
    BAD_GATEWAY,
    TOO_MANY,
    /** The connection is closed, and nothing was done. */
    RESET_BEFORE,
    /** The connection is closed after everything was done. */
    RESET_AFTER,
    /** Done, and half of the answer is sent. */
    HALF,
    /** Done, and no answer for longer than the bot waits. */
    HANG
}

package swivel.transports.telegram;

/** What became of an update that was brought to us. */
public enum Receipt {
    /** Committed; it need not come again. */
    DONE,

    /** It could not be dealt with now, because the coach is not there yet or is about to stop. */
    BRING_AGAIN,

    /** It is no update at all, and coming again would not help. */
    NO_UPDATE
}

package swivel.language.wishes;

/** What people ask the coach to do in words, where others press a button or type a command. */
public enum Wish {
    /** To see today's routine. */
    TODAY,
    /** To have another drill in place of one of today's; which one stands in the message. */
    SWAP,
    /** To know why a drill of today's is there; which one stands in the message. */
    WHY,
    /** To log today's routine as done. */
    DONE,
    /** To see their streak. */
    STREAK,
    /** To see the plan of the week. */
    WEEK,
    /** To see a chart of symptoms and self-tests. */
    CHART,
    /** To measure themselves. */
    TEST,
    /** To set a reminder; the time, if any, stands in the message. */
    REMIND,
    /** To say where they are, for the sake of their clock; the place stands in the message. */
    PLACE,
    /** To see which drills there are. */
    BROWSE,
    HELP,
    /** To know what is kept of them, and who sees it. */
    PRIVACY,
    /** To have everything about them deleted. */
    FORGET,
    GREETING,
    THANKS,
    FAREWELL,
    /** To know who or what they talk to. */
    ARE_YOU_REAL,
    /** To let off steam. */
    RUDE,
    /** To be kind. */
    PRAISE,
    /** To say something that asks for nothing. */
    CHAT,
    /** To hear a joke. */
    JOKE,
    /** To know about medicine, which is nothing a coach speaks of. */
    MEDICINE,
    /** To know what it is that hurts, how bad that is, or how long it takes. */
    DIAGNOSIS,
    /** To know what to do about what hurts. */
    RELIEF,
    /** To tell that a clinician has seen them, which clears a warning. */
    SEEN,
    /** To tell that a clinician has seen them and told them to rest, or not to train. */
    NOT_CLEARED,
    /** To tell that no clinician has seen them yet. */
    UNSEEN,
    YES,
    NO,
    CANCEL
}

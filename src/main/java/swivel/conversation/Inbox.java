package swivel.conversation;

import java.time.Instant;

/** Which incoming events have been dealt with, so that one that comes again changes nothing. */
public interface Inbox {

    /**
     * Marks the event as done.
     *
     * @return false where it was done already
     */
    boolean markDone(String key, Instant at);

    /** Forgets events older than this. */
    void forgetBefore(Instant limit);
}

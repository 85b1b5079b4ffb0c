package swivel.transports.telegram;

import java.time.Duration;
import swivel.conversation.Outbox;

/** Is told what happens on the wire, for whoever counts it. From any thread; throws nothing. */
public interface Meter {

    /** An update came. */
    void received();

    /** An update, or a message of ours, was set aside for good. */
    void gaveUp();

    /**
     * A row of the outbox went out.
     *
     * @param after how long after it was to
     */
    void sent(Outbox.Content content, Duration after);

    /**
     * The Bot API was called.
     *
     * @param method such as {@code sendMessage}
     * @param outcome {@code ok}, Telegram's error code, or {@code no_answer}
     */
    void called(String method, String outcome);

    /** Where nobody counts. */
    static Meter none() {
        return new Meter() {
            @Override
            public void received() {}

            @Override
            public void gaveUp() {}

            @Override
            public void sent(Outbox.Content content, Duration after) {}

            @Override
            public void called(String method, String outcome) {}
        };
    }
}

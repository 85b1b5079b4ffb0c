package swivel.conversation.message;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import swivel.coaching.PersonId;

/** Something that came in from a person, whatever the channel. */
public sealed interface Incoming {
    Origin origin();

    /**
     * Where it came from.
     *
     * @param key names this one event in its channel, such as {@code telegram:81234}; the same key is the same event
     *     delivered again
     * @param language the channel's hint, a BCP 47 tag such as {@code pt-BR}, or null
     * @param zone where the channel itself is with the person (a terminal), or null
     * @param at when it came in
     * @param said when it was said: the same, save for a message that was edited, which was said before
     */
    record Origin(
            String key,
            PersonId person,
            Address address,
            Audience audience,
            @Nullable String language,
            @Nullable ZoneId zone,
            Instant at,
            Instant said) {

        /** Something that is said as it comes in. */
        public Origin(
                String key,
                PersonId person,
                Address address,
                Audience audience,
                @Nullable String language,
                @Nullable ZoneId zone,
                Instant at) {
            this(key, person, address, audience, language, zone, at, at);
        }

        /** The same, said at another time. */
        public Origin said(Instant before) {
            return new Origin(key, person, address, audience, language, zone, at, before);
        }

        /** The same where others can read along. */
        public Origin amongOthers() {
            return new Origin(key, person, address, Audience.GROUP, language, zone, at, said);
        }
    }

    /** A message in words. */
    record Words(Origin origin, String text, boolean edited) implements Incoming {}

    /** A button was pressed. */
    record Press(Origin origin, String action) implements Incoming {}

    /** A shared location, in degrees. */
    record Place(Origin origin, double latitude, double longitude) implements Incoming {}

    /** The chat was opened, with the payload of a deep link or null. */
    record Opened(Origin origin, @Nullable String payload) implements Incoming {}

    /** Something without words: a photo, a sticker, a voice message. */
    record Wordless(Origin origin) implements Incoming {}

    /** The person has blocked the coach, or opened the door again. */
    record Reachable(Origin origin, boolean reachable) implements Incoming {}

    /**
     * The group has got another id: all that was agreed with it holds there.
     *
     * @param origin where it was
     * @param chat its id from now on
     */
    record Moved(Origin origin, String chat) implements Incoming {}
}

package swivel.transports.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import swivel.coaching.PersonId;
import swivel.conversation.message.Address;
import swivel.conversation.message.Audience;
import swivel.conversation.message.Incoming;
import swivel.conversation.message.Incoming.Origin;

/**
 * Reads an update. It looks only at the few fields that matter and takes each of them as optional, so that a newer Bot
 * API, or a field that is missing, never makes a message unreadable.
 */
final class UpdateReader {
    /** Telegram keeps an update no longer than this (Bot API, "Getting updates"). */
    private static final Duration LONGEST_KEPT = Duration.ofHours(24);

    private static final List<String> WORDLESS = List.of(
            "animation",
            "audio",
            "checklist",
            "contact",
            "dice",
            "document",
            "game",
            "live_photo",
            "paid_media",
            "photo",
            "poll",
            "sticker",
            "story",
            "video",
            "video_note",
            "voice");

    private final Addressing addressing;
    private final InstantSource clock;

    UpdateReader(Bot me, InstantSource clock) {
        this.addressing = new Addressing(me);
        this.clock = clock;
    }

    /** What the person did, or empty where it is not for us. */
    Optional<Incoming> read(JsonNode update) {
        String key = TelegramTransport.CHANNEL + ":" + update.path("update_id").asLong();
        if (update.hasNonNull("message")) {
            return message(key, update.get("message"));
        }
        if (update.hasNonNull("edited_message")) {
            return edited(key, update.get("edited_message"));
        }
        if (update.hasNonNull("callback_query")) {
            return press(key, update.get("callback_query"));
        }
        return membership(key, update.path("my_chat_member"));
    }

    /** What is typed after our name in any chat, or empty where nobody types. */
    Optional<InlineQuery> inline(JsonNode update) {
        JsonNode query = update.path("inline_query");
        String id = text(query, "id");
        String words = text(query, "query");
        if (id == null || words == null) {
            return Optional.empty();
        }
        return origin(id, query.path("from"), query, "")
                .map(Origin::amongOthers)
                .map(origin -> new InlineQuery(id, origin, words));
    }

    /** @param words as far as they have been typed */
    record InlineQuery(String id, Origin origin, String words) {}

    private Optional<Incoming> message(String key, JsonNode message) {
        JsonNode here = message.path("chat").path("id");
        if (message.path("migrate_to_chat_id").isIntegralNumber()) {
            return Optional.of(moved(key, here, message.path("migrate_to_chat_id"), message.path("date")));
        }
        if (message.path("migrate_from_chat_id").isIntegralNumber()) {
            return Optional.of(moved(key, message.path("migrate_from_chat_id"), here, message.path("date")));
        }
        return said(key, message);
    }

    private Optional<Incoming> said(String key, JsonNode message) {
        return origin(key, message.path("from"), message, "date").flatMap(origin -> {
            String words = words(message);
            if (words != null) {
                return addressing.forUs(message, words, origin.audience()).map(said -> spoken(origin, said));
            }
            return addressing.isForUs(message, origin.audience()) ? wordless(origin, message) : Optional.empty();
        });
    }

    /** A group has become a supergroup, whoever made it one; told in both chats. */
    private Incoming moved(String key, JsonNode before, JsonNode next, JsonNode date) {
        Origin group = new Origin(
                key,
                new PersonId(TelegramTransport.CHANNEL + ":" + before.asText()),
                new Address(TelegramTransport.CHANNEL, before.asText(), null),
                Audience.GROUP,
                null,
                null,
                at(date));
        return new Incoming.Moved(group, next.asText());
    }

    private static Incoming spoken(Origin origin, String words) {
        String[] parts = words.split("\\s+", 2);
        if (!parts[0].equalsIgnoreCase("/start")) {
            return new Incoming.Words(origin, words, false);
        }
        return new Incoming.Opened(origin, parts.length < 2 || parts[1].isBlank() ? null : parts[1].strip());
    }

    private static Optional<Incoming> wordless(Origin origin, JsonNode message) {
        JsonNode location = message.path("location");
        if (location.path("latitude").isNumber() && location.path("longitude").isNumber()) {
            return Optional.of(new Incoming.Place(
                    origin,
                    location.path("latitude").doubleValue(),
                    location.path("longitude").doubleValue()));
        }
        // what is left are service messages: a chat's new title, a pinned message
        return WORDLESS.stream().anyMatch(message::hasNonNull)
                ? Optional.of(new Incoming.Wordless(origin))
                : Optional.empty();
    }

    /** Only words can be corrected; a live location is edited every few seconds. */
    private Optional<Incoming> edited(String key, JsonNode message) {
        String words = words(message);
        if (words == null) {
            return Optional.empty();
        }
        return origin(key, message.path("from"), message, "edit_date")
                .flatMap(origin -> addressing
                        .forUs(message, words, origin.audience())
                        .map(said ->
                                new Incoming.Words(origin.said(said(message.path("date"), origin.at())), said, true)));
    }

    private Optional<Incoming> press(String key, JsonNode query) {
        String action = text(query, "data");
        if (action == null) {
            return Optional.empty();
        }
        // the date of a query's message is when the keyboard was sent, not when it was pressed
        return origin(key, query.path("from"), query.path("message"), "")
                .map(origin -> new Incoming.Press(origin, action));
    }

    private Optional<Incoming> membership(String key, JsonNode change) {
        String status = text(change.path("new_chat_member"), "status");
        String before = text(change.path("old_chat_member"), "status");
        if (status == null || (before != null && isIn(before) == isIn(status))) {
            return Optional.empty();
        }
        return origin(key, change.path("from"), change, "date")
                .map(origin -> new Incoming.Reachable(origin, isIn(status)));
    }

    private static boolean isIn(String status) {
        return !status.equals("kicked") && !status.equals("left");
    }

    private Optional<Origin> origin(String key, JsonNode from, JsonNode message, String dateField) {
        JsonNode user = from.path("id");
        JsonNode chat = message.path("chat");
        String kind = chat.path("type").asText();
        boolean speaker = user.isIntegralNumber() && !from.path("is_bot").asBoolean();
        if (!speaker || kind.equals("channel")) {
            return Optional.empty();
        }
        // without a chat (a keyboard too old to be shown) the person's own chat has the person's id
        JsonNode chatId = chat.path("id").isIntegralNumber() ? chat.path("id") : user;
        boolean alone = kind.equals("private") || (kind.isEmpty() && chatId.equals(user));
        JsonNode thread = message.path("message_thread_id");
        boolean topic = message.path("is_topic_message").asBoolean() && thread.isIntegralNumber();
        return Optional.of(new Origin(
                key,
                new PersonId(TelegramTransport.CHANNEL + ":" + user.asText()),
                new Address(TelegramTransport.CHANNEL, chatId.asText(), topic ? thread.asText() : null),
                alone ? Audience.ALONE : Audience.GROUP,
                text(from, "language_code"),
                null,
                at(message.path(dateField))));
    }

    /** When a message was sent that was edited since, however long ago that is. */
    private static Instant said(JsonNode date, Instant edited) {
        Instant said = Instant.ofEpochSecond(date.asInt());
        return date.asInt() <= 0 || said.isAfter(edited) ? edited : said;
    }

    /** When it was said, which may have been while we were away. */
    private Instant at(JsonNode date) {
        Instant now = clock.instant();
        Instant said = Instant.ofEpochSecond(date.asInt());
        return said.isAfter(now) || said.isBefore(now.minus(LONGEST_KEPT)) ? now : said;
    }

    private static @Nullable String words(JsonNode message) {
        String text = text(message, "text");
        return text == null ? text(message, "caption") : text;
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.textValue() : null;
    }
}

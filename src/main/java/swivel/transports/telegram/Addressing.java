package swivel.transports.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import swivel.conversation.message.Audience;

/** To whom a message speaks. In a group we listen only when we are spoken to: by command, by name, or by a reply. */
final class Addressing {
    private static final Pattern COMMAND = Pattern.compile("(?s)(/\\w+)(?:@(\\w+))?(\\s.*|)");

    private final Bot me;
    private final Pattern mention;

    Addressing(Bot me) {
        this.me = me;
        this.mention = me.mention();
    }

    /** The words without our name, or empty where they are not for us. */
    Optional<String> forUs(JsonNode message, String words, Audience audience) {
        Matcher command = COMMAND.matcher(words);
        if (command.matches()) {
            String name = command.group(2);
            boolean ours = name == null || me.isCalled(name);
            if (ours) {
                return Optional.of(command.group(1) + command.group(3));
            }
            return audience == Audience.ALONE ? Optional.of(words) : Optional.empty();
        }
        if (mention.matcher(words).find()) {
            return Optional.of(mention.matcher(words).replaceAll("").strip());
        }
        return isForUs(message, audience) ? Optional.of(words) : Optional.empty();
    }

    /** Whether a message that does not name us is for us. */
    boolean isForUs(JsonNode message, Audience audience) {
        return audience == Audience.ALONE || repliesToUs(message.path("reply_to_message"));
    }

    /** In a topic every message counts as a reply to the one that opened it; that is nobody's reply. */
    private boolean repliesToUs(JsonNode earlier) {
        return earlier.path("from").path("id").asLong() == me.id() && !earlier.hasNonNull("forum_topic_created");
    }
}

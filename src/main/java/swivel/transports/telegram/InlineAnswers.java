package swivel.transports.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import swivel.conversation.message.Card;
import swivel.transports.telegram.UpdateReader.InlineQuery;
import swivel.transports.telegram.message.Draft;

/**
 * Answers what is typed after our name in any chat. That is asked at every letter and of use for a few seconds only, so it
 * is answered aside and never again.
 */
final class InlineAnswers {
    private static final Logger log = LoggerFactory.getLogger(InlineAnswers.class);

    /** How long Telegram may give the same answer to the same words and the same person, in seconds. */
    private static final int FRESH = 300;

    private static final int LONGEST_LINE = 100;

    private final UpdateReader reader;
    private final Desk desk;
    private final BotApi api;
    private final Executor workers;

    InlineAnswers(UpdateReader reader, Desk desk, BotApi api, Executor workers) {
        this.reader = reader;
        this.desk = desk;
        this.api = api;
        this.workers = workers;
    }

    void answer(JsonNode update) {
        if (update.has("inline_query")) {
            workers.execute(() -> answerNow(update));
        }
    }

    private void answerNow(JsonNode update) {
        try {
            InlineQuery query = reader.inline(update).orElse(null);
            if (query != null) {
                api.tell("answerInlineQuery", parameters(query));
            }
        } catch (ApiFault tooLate) {
            log.debug("An inline query was not answered: {}", tooLate.getMessage());
        } catch (RuntimeException e) {
            log.error("Inline query of update {} cannot be answered: {}", update.path("update_id"), Faults.place(e));
        }
    }

    /** Personal, because the pages are in the language of whoever asks. */
    private Map<String, Object> parameters(InlineQuery query) {
        List<Map<String, Object>> results = desk.cards(query.origin(), query.words()).stream()
                .flatMap(InlineAnswers::result)
                .toList();
        return Map.of(
                "inline_query_id",
                query.id(),
                "results",
                results,
                "cache_time",
                FRESH,
                "is_personal",
                true,
                "button",
                Map.of("text", "Talk to the coach", "start_parameter", "inline"));
    }

    /** An InlineQueryResultArticle; what does not fit into one message ends where the message does. */
    private static Stream<Map<String, Object>> result(Card card) {
        return Draft.of(card.reply()).stream()
                .limit(1)
                .map(draft -> Map.of(
                        "type", "article",
                        "id", card.id(),
                        "title", card.title(),
                        "description", shortened(card.line()),
                        "input_message_content", draft.toContent()));
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, line.lastIndexOf(' ', LONGEST_LINE)) + " …";
    }
}

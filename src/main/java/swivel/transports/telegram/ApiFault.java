package swivel.transports.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * A call of the Bot API that failed. It has no cause on purpose: messages of the library and of OkHttp may hold the URL,
 * and with it the token.
 */
final class ApiFault extends Exception {
    private static final long serialVersionUID = 1;
    private static final int NO_ANSWER = 0;
    private static final int BAD_REQUEST = 400;
    private static final List<String> DEAD_CHATS = List.of("chat not found", "deactivated", "peer_id_invalid");
    private static final List<String> LOST_MESSAGES =
            List.of("message to edit not found", "message can't be edited", "message_id_invalid");

    private final int code;
    private final String description;
    private final @Nullable Integer retryAfter;
    private final @Nullable Long migratedTo;

    private ApiFault(
            int code, String name, String description, @Nullable Integer retryAfter, @Nullable Long migratedTo) {
        super("code " + code + " (" + name + ")");
        this.code = code;
        this.description = description.toLowerCase(Locale.ROOT);
        this.retryAfter = retryAfter;
        this.migratedTo = migratedTo;
    }

    static ApiFault noAnswer(String name) {
        return new ApiFault(NO_ANSWER, name, "", null, null);
    }

    static ApiFault of(TelegramApiException exception) {
        if (exception instanceof TelegramApiRequestException refusal && refusal.getErrorCode() != null) {
            return of(refusal);
        }
        Throwable origin = exception.getCause() == null ? exception : exception.getCause();
        boolean ours = origin instanceof TelegramApiValidationException;
        return new ApiFault(ours ? BAD_REQUEST : NO_ANSWER, origin.getClass().getSimpleName(), "", null, null);
    }

    private static ApiFault of(TelegramApiRequestException refusal) {
        ResponseParameters parameters = refusal.getParameters();
        return new ApiFault(
                refusal.getErrorCode(),
                refusal.getClass().getSimpleName(),
                String.valueOf(refusal.getApiResponse()),
                parameters == null ? null : parameters.getRetryAfter(),
                parameters == null ? null : parameters.getMigrateToChatId());
    }

    /** Telegram's code for it, for whoever counts. */
    String kind() {
        return code == NO_ANSWER ? "no_answer" : String.valueOf(code);
    }

    /** Telegram brings updates to somebody, and cannot be polled as long as it does. */
    boolean meetsWebhook() {
        return code == 409 && description.contains("webhook");
    }

    /** How long Telegram tells us to wait, where it does. */
    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter).map(Duration::ofSeconds);
    }

    /** The new id of a group that has become a supergroup. */
    Optional<String> migratedTo() {
        return Optional.ofNullable(migratedTo).map(String::valueOf);
    }

    /** Telegram knows no such bot: 401, or 404 where the token does not even have the form of one. */
    boolean refusesToken() {
        return code == 401 || code == 404;
    }

    /** The chat will take nothing more from us: blocked, deleted, or never begun. */
    boolean closesChat() {
        return code == 403 || (code == BAD_REQUEST && DEAD_CHATS.stream().anyMatch(description::contains));
    }

    /** An edit that changes nothing: as good as done. */
    boolean leavesUnchanged() {
        return code == BAD_REQUEST && description.contains("message is not modified");
    }

    /** The message that was to be edited is gone, or too old to be edited. */
    boolean losesMessage() {
        return code == BAD_REQUEST && LOST_MESSAGES.stream().anyMatch(description::contains);
    }

    /** Telegram does not know, or does not take, the file that was named. */
    boolean refusesFile() {
        return code == BAD_REQUEST && description.contains("file");
    }

    /** The same call may succeed later. */
    boolean isPassing() {
        return code == NO_ANSWER || code == 429 || code >= 500 || refusesToken();
    }

    /** What is wrong and what to do, for the log. */
    String explanation() {
        return switch (code) {
            case NO_ANSWER -> "Telegram gives no usable answer (" + getMessage() + "); trying again";
            case 401, 404 -> "Telegram does not accept the bot token. " + TelegramException.WHERE_TO_GET_A_TOKEN;
            case 409 ->
                "Telegram refuses the poll: another program polls with the same token. Stop it; trying again until then";
            case 429 -> "Telegram asks for a pause; obeying";
            default -> "Telegram reports an error (" + getMessage() + "); trying again";
        };
    }
}

package swivel.transports.telegram;

/** Telegram cannot be used, and waiting does not help. Its message holds no token. */
public final class TelegramException extends RuntimeException {
    private static final long serialVersionUID = 1;

    static final String WHERE_TO_GET_A_TOKEN =
            "Open https://t.me/BotFather in Telegram, send /newbot (or /token for a bot you have), "
                    + "and set TELEGRAM_BOT_TOKEN to what it gives you";

    public TelegramException(String message) {
        super(message);
    }
}

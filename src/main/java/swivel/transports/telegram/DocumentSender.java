package swivel.transports.telegram;

import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import swivel.coaching.PersonId;
import swivel.conversation.message.Block;
import swivel.transports.telegram.message.Draft;

/** Sends files: made anew each time, as they hold what is kept of a person at that moment. For several threads. */
final class DocumentSender {
    private final BotApi api;
    private final Darkroom darkroom;
    private final UploadSign sign;

    DocumentSender(BotApi api, Darkroom darkroom, UploadSign sign) {
        this.api = api;
        this.darkroom = darkroom;
        this.sign = sign;
    }

    void send(Draft draft, Block.Document document, PersonId person, String chat, @Nullable String thread)
            throws ApiFault {
        sign.show(ActionType.UPLOAD_DOCUMENT, chat, thread);
        byte[] bytes = darkroom.write().apply(person, document);
        InputFile file = new InputFile(new ByteArrayInputStream(bytes), document.name());
        api.sendDocument(draft.toDocument(file, chat, thread));
    }
}

package swivel.transports.telegram;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import swivel.coaching.PersonId;
import swivel.conversation.message.Block;
import swivel.transports.telegram.message.Draft;

/** Sends pictures: uploaded once, and then by the name that Telegram gave them. For several threads. */
final class PhotoSender {
    private static final Logger log = LoggerFactory.getLogger(PhotoSender.class);
    private static final String FILE_NAME = "swivel.png";

    private final BotApi api;
    private final Darkroom darkroom;
    private final InstantSource clock;
    private final UploadSign sign;

    PhotoSender(BotApi api, Darkroom darkroom, InstantSource clock, UploadSign sign) {
        this.api = api;
        this.darkroom = darkroom;
        this.clock = clock;
        this.sign = sign;
    }

    /** Where the picture cannot be drawn, its words are sent. */
    void send(Draft draft, Block.Picture picture, PersonId person, String chat, @Nullable String thread)
            throws ApiFault {
        byte[] png;
        try {
            png = darkroom.draw().apply(person, picture);
        } catch (RuntimeException | Error fault) {
            log.error("A picture cannot be drawn and goes out in words: {}", Faults.place(fault));
            api.send(draft.inWords(), chat, thread);
            return;
        }
        String content = digest(png);
        Optional<String> known = darkroom.deliveries().file(person, TelegramTransport.CHANNEL, content);
        if (known.isEmpty() || !isSentAgain(draft, known.get(), person, content, chat, thread)) {
            upload(draft, png, person, content, chat, thread);
        }
    }

    private boolean isSentAgain(
            Draft draft, String file, PersonId person, String content, String chat, @Nullable String thread)
            throws ApiFault {
        try {
            api.sendPhoto(draft.toPhoto(new InputFile(file), chat, thread));
            return true;
        } catch (ApiFault fault) {
            if (!fault.refusesFile()) {
                throw fault;
            }
            darkroom.deliveries().lost(person, TelegramTransport.CHANNEL, content);
            return false;
        }
    }

    private void upload(Draft draft, byte[] png, PersonId person, String content, String chat, @Nullable String thread)
            throws ApiFault {
        sign.show(ActionType.UPLOAD_PHOTO, chat, thread);
        InputFile photo = new InputFile(new ByteArrayInputStream(png), FILE_NAME);
        Optional<String> file = api.sendPhoto(draft.toPhoto(photo, chat, thread));
        try {
            file.ifPresent(name ->
                    darkroom.deliveries().uploaded(person, TelegramTransport.CHANNEL, content, name, clock.instant()));
        } catch (RuntimeException fault) {
            // the message is out and must not be sent again
            log.warn("An uploaded picture is not remembered: {}", Faults.place(fault));
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

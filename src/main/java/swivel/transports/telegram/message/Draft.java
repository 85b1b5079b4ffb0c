package swivel.transports.telegram.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import swivel.conversation.message.Block;
import swivel.conversation.message.Reply;

/**
 * One message to be sent. Formatted by entities, not by a parse mode: nothing to escape, nothing to fail to parse.
 *
 * @param attached what it shows above its text, or null
 */
public record Draft(Block.@Nullable Attached attached, StyledText text, Keys keys) {
    private static final Keys NONE = new Keys.Below(List.of());

    /** UTF-16 units in a message (Bot API, sendMessage). */
    static final int LONGEST = 4096;

    /** UTF-16 units below a picture or a file (Bot API, sendPhoto, sendDocument). */
    static final int LONGEST_CAPTION = 1024;

    /** The messages of a reply, the buttons on the last; none where there is nothing to say. */
    public static List<Draft> of(Reply reply) {
        List<Draft> drafts = new ArrayList<>();
        for (List<Block> stretch : stretches(reply.blocks())) {
            drafts.addAll(drafts(stretch));
            if (stretch.getLast() instanceof Block.PlaceKeyAway && !drafts.isEmpty()) {
                drafts.add(drafts.removeLast().with(new Keys.Letters()));
            }
        }
        if (!drafts.isEmpty() && drafts.getLast().keys.equals(NONE)) {
            drafts.add(drafts.removeLast().with(keys(reply)));
        }
        return drafts;
    }

    private static Keys keys(Reply reply) {
        return reply.blocks().stream()
                .flatMap(block -> block instanceof Block.PlaceKey(String label) ? Stream.of(label) : Stream.empty())
                .<Keys>map(label -> new Keys.PlaceKey(label, reply.buttons()))
                .findFirst()
                .orElseGet(() -> new Keys.Below(reply.buttons()));
    }

    private Draft with(Keys others) {
        return new Draft(attached, text, others);
    }

    /** The blocks in stretches: each picture and each file begins one, and what takes keys away ends one. */
    private static List<List<Block>> stretches(List<Block> blocks) {
        List<List<Block>> stretches = new ArrayList<>();
        boolean ended = true;
        for (Block block : blocks) {
            if (ended || block instanceof Block.Attached) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(block);
            ended = block instanceof Block.PlaceKeyAway;
        }
        return stretches;
    }

    private static List<Draft> drafts(List<Block> stretch) {
        if (!(stretch.getFirst() instanceof Block.Attached attached)) {
            return texts(ReplyWriter.write(stretch));
        }
        StyledText all = ReplyWriter.write(stretch);
        if (all.text().length() <= LONGEST_CAPTION) {
            return List.of(new Draft(attached, all, NONE));
        }
        List<StyledText> captions = Splitter.split(ReplyWriter.write(stretch.subList(0, 1)), LONGEST_CAPTION);
        List<Draft> drafts = new ArrayList<>(List.of(new Draft(attached, captions.getFirst(), NONE)));
        captions.stream().skip(1).forEach(rest -> drafts.addAll(texts(rest)));
        drafts.addAll(texts(ReplyWriter.write(stretch.subList(1, stretch.size()))));
        return drafts;
    }

    private static List<Draft> texts(StyledText whole) {
        // Telegram refuses a message of white space alone
        return Splitter.split(whole, LONGEST).stream()
                .filter(part -> !part.text().isBlank())
                .map(part -> new Draft(null, part, NONE))
                .toList();
    }

    /** The same without its picture: what it shows stands above the text in letters. */
    public Draft inWords() {
        if (!(attached instanceof Block.Picture picture)) {
            return this;
        }
        StyledText words = text.below(picture.lines());
        return new Draft(null, words.part(0, Math.min(words.text().length(), LONGEST)), keys);
    }

    public SendMessage toMessage(String chat, @Nullable String thread) {
        SendMessage message = new SendMessage(chat, text.text());
        message.setEntities(entities());
        message.setLinkPreviewOptions(
                LinkPreviewOptions.builder().isDisabled(true).build());
        if (thread != null) {
            message.setMessageThreadId(Integer.valueOf(thread));
        }
        keys.markup().ifPresent(message::setReplyMarkup);
        return message;
    }

    /** The words alone, in the shape of InputTextMessageContent (Bot API). */
    public Map<String, Object> toContent() {
        return Map.of(
                "message_text", text.text(),
                "entities", entities(),
                "link_preview_options", Map.of("is_disabled", true));
    }

    /** @param message the name of the message that gets these words and buttons in place of its own */
    public EditMessageText toEdit(String chat, String message) {
        EditMessageText edit = EditMessageText.builder()
                .chatId(chat)
                .messageId(Integer.valueOf(message))
                .text(text.text())
                .entities(entities())
                .linkPreviewOptions(
                        LinkPreviewOptions.builder().isDisabled(true).build())
                .build();
        if (keys instanceof Keys.Below(var buttons) && !buttons.isEmpty()) {
            edit.setReplyMarkup(Keyboard.markup(buttons));
        }
        return edit;
    }

    /** @param photo the picture's file, or the name that Telegram has given it */
    public SendPhoto toPhoto(InputFile photo, String chat, @Nullable String thread) {
        SendPhoto message = new SendPhoto(chat, photo);
        message.setCaption(text.text());
        message.setCaptionEntities(entities());
        if (thread != null) {
            message.setMessageThreadId(Integer.valueOf(thread));
        }
        keys.markup().ifPresent(message::setReplyMarkup);
        return message;
    }

    public SendDocument toDocument(InputFile file, String chat, @Nullable String thread) {
        SendDocument message = new SendDocument(chat, file);
        message.setCaption(text.text());
        message.setCaptionEntities(entities());
        if (thread != null) {
            message.setMessageThreadId(Integer.valueOf(thread));
        }
        keys.markup().ifPresent(message::setReplyMarkup);
        return message;
    }

    private List<MessageEntity> entities() {
        return text.marks().stream().map(StyledText.Mark::toEntity).toList();
    }
}

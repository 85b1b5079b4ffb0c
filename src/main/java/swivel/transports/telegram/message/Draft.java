package swivel.transports.telegram.message;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import swivel.conversation.message.Button;
import swivel.conversation.message.Reply;

/** One message to be sent. Formatted by entities, not by a parse mode: nothing to escape, nothing to fail to parse. */
public record Draft(StyledText text, List<Button> buttons) {
    /** UTF-16 units in a message (Bot API, sendMessage). */
    static final int LONGEST = 4096;

    /** The messages of a reply, the buttons on the last; none where there is nothing to say. */
    public static List<Draft> of(Reply reply) {
        // Telegram refuses a message of white space alone
        List<StyledText> parts = Splitter.split(ReplyWriter.write(reply.blocks()), LONGEST).stream()
                .filter(part -> !part.text().isBlank())
                .toList();
        List<Draft> drafts = new ArrayList<>();
        for (StyledText part : parts) {
            boolean last = drafts.size() == parts.size() - 1;
            drafts.add(new Draft(part, last ? reply.buttons() : List.of()));
        }
        return drafts;
    }

    public SendMessage toMessage(String chat, @Nullable String thread) {
        SendMessage message = new SendMessage(chat, text.text());
        message.setEntities(text.marks().stream().map(StyledText.Mark::toEntity).toList());
        message.setLinkPreviewOptions(
                LinkPreviewOptions.builder().isDisabled(true).build());
        if (thread != null) {
            message.setMessageThreadId(Integer.valueOf(thread));
        }
        if (!buttons.isEmpty()) {
            message.setReplyMarkup(Keyboard.markup(buttons));
        }
        return message;
    }
}

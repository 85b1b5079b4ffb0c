package swivel.transports.telegram.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import swivel.conversation.message.Action;
import swivel.conversation.message.Block;
import swivel.conversation.message.Button;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.conversation.message.Text.Emphasis;
import swivel.conversation.message.Text.Plain;
import swivel.conversation.message.Text.Strong;

class DraftTest {

    private static SendMessage only(Reply reply) {
        List<Draft> drafts = Draft.of(reply);
        assertThat(drafts).hasSize(1);
        return drafts.getFirst().toMessage("1", null);
    }

    /** Each entity as its type and the words it covers. */
    private static List<String> marked(SendMessage message) {
        return message.getEntities().stream()
                .map(entity -> entity.getType() + ": " + covered(message.getText(), entity))
                .toList();
    }

    private static String covered(String text, MessageEntity entity) {
        return text.substring(entity.getOffset(), entity.getOffset() + entity.getLength());
    }

    @Test
    void everyKindOfBlockIsDrawn() {
        Reply reply = new Reply(
                List.of(
                        new Block.Heading(Text.of("Clamshell")),
                        new Block.Paragraph(new Text(List.of(
                                new Plain("Lie on your "),
                                new Strong(Text.of("side")),
                                new Plain(", "),
                                new Emphasis(Text.of("knees bent")),
                                new Plain(".")))),
                        new Block.Steps(List.of(Text.of("Lift the knee."), Text.of("Lower it."))),
                        new Block.Bullets(List.of(Text.of("no rolling back"), Text.of("slowly"))),
                        new Block.Folded(
                                Text.of("Why"), List.of(new Block.Paragraph(Text.of("It trains the rotators."))))),
                List.of());

        SendMessage message = only(reply);

        assertThat(message.getText()).isEqualTo("""
                        Clamshell
                        Lie on your side, knees bent.

                        1. Lift the knee.
                        2. Lower it.

                        • no rolling back
                        • slowly

                        Why
                        It trains the rotators.""");
        assertThat(marked(message))
                .containsExactly(
                        "bold: Clamshell",
                        "bold: side",
                        "italic: knees bent",
                        "expandable_blockquote: Why\nIt trains the rotators.",
                        "bold: Why");
        assertThat(message.getParseMode()).isNull();
    }

    @Test
    void offsetsCountUtf16Units() {
        Text text = Text.join(Text.of("🦵🏽 é "), Text.strong("👍 yes"));

        SendMessage message = only(new Reply(List.of(new Block.Paragraph(text)), List.of()));

        MessageEntity bold = message.getEntities().getFirst();
        assertThat(bold.getOffset()).isEqualTo("🦵🏽 é ".length()).isEqualTo(7);
        assertThat(bold.getLength()).isEqualTo(6);
        assertThat(marked(message)).containsExactly("bold: 👍 yes");
    }

    @Test
    void aStyleWithinItselfIsOneAndAFoldedPartHoldsNoOther() {
        Block inner = new Block.Folded(Text.of("inner"), List.of(new Block.Paragraph(Text.of("deep"))));
        Reply reply = new Reply(
                List.of(
                        new Block.Heading(Text.join(Text.of("a "), Text.strong("b"))),
                        new Block.Folded(Text.of("outer"), List.of(inner))),
                List.of());

        assertThat(marked(only(reply)))
                .containsExactly(
                        "bold: a b", "expandable_blockquote: outer\ninner\ndeep", "bold: outer", "bold: inner");
    }

    @Test
    void emptyWordsLeaveNoEntity() {
        Reply reply = new Reply(List.of(new Block.Paragraph(Text.join(Text.strong(""), Text.of("x")))), List.of());

        assertThat(only(reply).getEntities()).isEmpty();
    }

    @Test
    void nothingIsSentWhereThereIsNothingToSay() {
        assertThat(Draft.of(Reply.silence())).isEmpty();
        assertThat(Draft.of(Reply.of(" \n "))).isEmpty();
    }

    @Test
    void aLongReplyIsSplitAtAParagraphWithTheButtonsOnTheLastPart() {
        List<Block> paragraphs = List.of(
                new Block.Paragraph(Text.of("a".repeat(3000))),
                new Block.Paragraph(Text.strong("b".repeat(3000))),
                new Block.Paragraph(Text.of("c".repeat(3000))));
        Reply reply = new Reply(paragraphs, List.of(new Button("Done", "done")));

        List<SendMessage> messages = Draft.of(reply).stream()
                .map(draft -> draft.toMessage("1", null))
                .toList();

        assertThat(messages)
                .extracting(message -> message.getText().strip())
                .containsExactly("a".repeat(3000), "b".repeat(3000), "c".repeat(3000));
        assertThat(marked(messages.get(1))).containsExactly("bold: " + "b".repeat(3000));
        assertThat(messages.get(0).getReplyMarkup()).isNull();
        assertThat(messages.get(1).getReplyMarkup()).isNull();
        assertThat(messages.get(2).getReplyMarkup()).isNotNull();
    }

    @Test
    void whereAPlaceIsAskedForAKeySharesIt() {
        Reply reply = new ReplyBuilder()
                .say("Where are you?")
                .placeKey("Share my location")
                .button("Skip", new Action.ShowToday())
                .build();

        ReplyKeyboardMarkup keyboard = (ReplyKeyboardMarkup) only(reply).getReplyMarkup();

        assertThat(keyboard.getOneTimeKeyboard()).isTrue();
        assertThat(keyboard.getKeyboard())
                .extracting(
                        row -> row.getFirst().getText(), row -> row.getFirst().getRequestLocation())
                .containsExactly(tuple("Share my location", true), tuple("Skip", null));
    }

    @Test
    void theKeyGoesWithAMessageOfItsOwnAndTheNextOneHasItsButtons() {
        Reply reply = new ReplyBuilder()
                .say("Place: Lisbon.")
                .placeKeyAway()
                .say("When shall I remind you?")
                .button("07:00", new Action.ShowToday())
                .build();

        List<SendMessage> messages = Draft.of(reply).stream()
                .map(draft -> draft.toMessage("1", null))
                .toList();

        assertThat(messages)
                .extracting(SendMessage::getText)
                .containsExactly("Place: Lisbon.", "When shall I remind you?");
        assertThat(messages.getFirst().getReplyMarkup()).isInstanceOf(ReplyKeyboardRemove.class);
        assertThat(messages.getLast().getReplyMarkup()).isInstanceOf(InlineKeyboardMarkup.class);
    }
}

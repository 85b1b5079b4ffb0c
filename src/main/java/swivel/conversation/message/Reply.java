package swivel.conversation.message;

import java.util.List;

/** What the coach says: blocks and the buttons below them. Without blocks it says nothing. */
public record Reply(List<Block> blocks, List<Button> buttons) {
    private static final Reply SILENCE = new Reply(List.of(), List.of());

    public Reply {
        blocks = List.copyOf(blocks);
        buttons = List.copyOf(buttons);
    }

    public static Reply silence() {
        return SILENCE;
    }

    public static Reply of(String words) {
        return new Reply(List.of(new Block.Paragraph(Text.of(words))), List.of());
    }

    public boolean isSilent() {
        return blocks.isEmpty();
    }
}

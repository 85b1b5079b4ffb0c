package swivel.conversation.message;

import java.util.ArrayList;
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

    /** The same, and the countdown that was shown last is over and done with. */
    public Reply endingCountdown() {
        List<Block> all = new ArrayList<>(List.of(new Block.CountdownEnded()));
        all.addAll(blocks);
        return new Reply(all, buttons);
    }

    public boolean isSilent() {
        return blocks.isEmpty();
    }
}

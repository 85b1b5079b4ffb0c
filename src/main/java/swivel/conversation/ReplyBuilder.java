package swivel.conversation;

import java.util.ArrayList;
import java.util.List;

/** Puts a reply together from top to bottom. */
final class ReplyBuilder {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();

    ReplyBuilder heading(String words) {
        blocks.add(new Block.Heading(Text.of(words)));
        return this;
    }

    ReplyBuilder say(String words) {
        return say(Text.of(words));
    }

    ReplyBuilder say(Text words) {
        blocks.add(new Block.Paragraph(words));
        return this;
    }

    /** A paragraph that begins with its subject in bold. */
    ReplyBuilder say(String subject, String words) {
        return say(Text.join(Text.strong(subject + ": "), Text.of(words)));
    }

    ReplyBuilder aside(String words) {
        return say(Text.emphasis(words));
    }

    ReplyBuilder steps(List<Text> steps) {
        if (!steps.isEmpty()) {
            blocks.add(new Block.Steps(steps));
        }
        return this;
    }

    ReplyBuilder bullets(List<Text> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(items));
        }
        return this;
    }

    ReplyBuilder folded(String title, List<Text> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Folded(Text.strong(title), List.of(new Block.Bullets(items))));
        }
        return this;
    }

    ReplyBuilder add(Reply other) {
        blocks.addAll(other.blocks());
        buttons.addAll(other.buttons());
        return this;
    }

    ReplyBuilder button(String label, Action action) {
        buttons.add(action.button(label));
        return this;
    }

    Reply build() {
        return new Reply(blocks, buttons);
    }
}

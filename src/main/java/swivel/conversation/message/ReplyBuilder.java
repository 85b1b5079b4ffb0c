package swivel.conversation.message;

import java.util.ArrayList;
import java.util.List;

/** Puts a reply together from top to bottom. */
public final class ReplyBuilder {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();

    public ReplyBuilder heading(String words) {
        blocks.add(new Block.Heading(Text.of(words)));
        return this;
    }

    public ReplyBuilder say(String words) {
        return say(Text.of(words));
    }

    public ReplyBuilder say(Text words) {
        blocks.add(new Block.Paragraph(words));
        return this;
    }

    /** A paragraph that begins with its subject in bold. */
    public ReplyBuilder say(String subject, String words) {
        return say(Text.join(Text.strong(subject + ": "), Text.of(words)));
    }

    public ReplyBuilder aside(String words) {
        return say(Text.emphasis(words));
    }

    public ReplyBuilder steps(List<Text> steps) {
        if (!steps.isEmpty()) {
            blocks.add(new Block.Steps(steps));
        }
        return this;
    }

    public ReplyBuilder bullets(List<Text> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(items));
        }
        return this;
    }

    public ReplyBuilder folded(String title, List<Text> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Folded(Text.strong(title), List.of(new Block.Bullets(items))));
        }
        return this;
    }

    public ReplyBuilder countdown(Block.Countdown countdown) {
        blocks.add(countdown);
        return this;
    }

    public ReplyBuilder picture(Block.Picture picture) {
        blocks.add(picture);
        return this;
    }

    public ReplyBuilder document(Block.Document document) {
        blocks.add(document);
        return this;
    }

    /** A place can be shared in answer to this. */
    public ReplyBuilder placeKey(String label) {
        blocks.add(new Block.PlaceKey(label));
        return this;
    }

    /** A place is no longer asked for; something has to be said before. */
    public ReplyBuilder placeKeyAway() {
        blocks.add(new Block.PlaceKeyAway());
        return this;
    }

    public ReplyBuilder add(Reply other) {
        blocks.addAll(other.blocks());
        buttons.addAll(other.buttons());
        return this;
    }

    public ReplyBuilder button(String label, Action action) {
        buttons.add(action.button(label));
        return this;
    }

    public Reply build() {
        return new Reply(blocks, buttons);
    }
}

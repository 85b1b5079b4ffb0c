package swivel.transports.telegram.message;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import swivel.conversation.message.Block;
import swivel.conversation.message.Text;
import swivel.transports.telegram.message.StyledText.Mark;
import swivel.transports.telegram.message.StyledText.Style;

/** Writes the blocks of a reply as one styled text of any length. */
final class ReplyWriter {
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Set<Style> open = EnumSet.noneOf(Style.class);

    private ReplyWriter() {}

    static StyledText write(List<Block> blocks) {
        ReplyWriter writer = new ReplyWriter();
        writer.blocks(blocks);
        return new StyledText(writer.text.toString(), writer.marks);
    }

    private void blocks(List<Block> all) {
        List<Block> blocks = all.stream().filter(ReplyWriter::isText).toList();
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                text.append(blocks.get(i - 1) instanceof Block.Heading ? "\n" : "\n\n");
            }
            block(blocks.get(i));
        }
    }

    private static boolean isText(Block block) {
        return !(block instanceof Block.PlaceKey || block instanceof Block.PlaceKeyAway);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(Text heading) -> styled(Style.BOLD, () -> words(heading));
            case Block.Paragraph(Text paragraph) -> words(paragraph);
            case Block.Steps(List<Text> steps) -> lines(steps, i -> (i + 1) + ". ");
            case Block.Bullets(List<Text> items) -> lines(items, i -> "• ");
            case Block.Countdown _, Block.CountdownEnded _ -> {}
            case Block.Picture picture -> words(picture.caption());
            case Block.Document document -> words(document.caption());
            case Block.PlaceKey _, Block.PlaceKeyAway _ -> {}
            case Block.Folded(Text title, List<Block> inner) ->
                styled(Style.FOLDED, () -> {
                    styled(Style.BOLD, () -> words(title));
                    text.append('\n');
                    blocks(inner);
                });
        }
    }

    private void lines(List<Text> items, IntFunction<String> sign) {
        for (int i = 0; i < items.size(); i++) {
            text.append(i > 0 ? "\n" : "").append(sign.apply(i));
            words(items.get(i));
        }
    }

    private void words(Text words) {
        for (Text.Span span : words.spans()) {
            switch (span) {
                case Text.Plain(String plain) -> text.append(plain);
                case Text.Strong(Text strong) -> styled(Style.BOLD, () -> words(strong));
                case Text.Emphasis(Text emphasis) -> styled(Style.ITALIC, () -> words(emphasis));
            }
        }
    }

    /** A style within itself is the same style; a folded part within another may not even be (Bot API, MessageEntity). */
    private void styled(Style style, Runnable content) {
        int start = text.length();
        boolean outermost = open.add(style);
        content.run();
        if (outermost) {
            open.remove(style);
            if (text.length() > start) {
                marks.add(new Mark(style, start, text.length()));
            }
        }
    }
}

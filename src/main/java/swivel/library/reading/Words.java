package swivel.library.reading;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Markdown as plain words. */
final class Words {
    private Words() {}

    /** All words below this node, on one line. */
    static String of(Node node) {
        StringBuilder words = new StringBuilder();
        gather(node, words);
        return words.toString().strip();
    }

    /** All words of these blocks, the blocks joined by spaces. */
    static String of(List<Block> blocks) {
        return String.join(" ", blocks.stream().map(Words::of).toList());
    }

    /** The items of all lists among these blocks. */
    static List<Node> items(List<Block> blocks) {
        List<Node> items = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof ListBlock) {
                for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    private static void gather(Node node, StringBuilder words) {
        switch (node) {
            case Text text -> words.append(text.getLiteral());
            case Code code -> words.append(code.getLiteral());
            case SoftLineBreak _, HardLineBreak _ -> words.append(' ');
            default -> {
                for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                    gather(child, words);
                }
                if (node instanceof Block && node.getNext() != null) {
                    words.append(' ');
                }
            }
        }
    }
}

package swivel.library.reading;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import swivel.library.Card.Caution;

/** Items such as {@code - `code` `code` The sentence.} become {@link Caution}s. */
final class CautionReader {
    private CautionReader() {}

    static List<Caution> read(List<Block> section) {
        return Words.items(section).stream().map(CautionReader::caution).toList();
    }

    private static Caution caution(Node item) {
        List<String> codes = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        Node paragraph = item.getFirstChild();
        for (Node part = paragraph == null ? null : paragraph.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof Code code && sentence.toString().isBlank()) {
                codes.add(code.getLiteral());
            } else {
                sentence.append(Words.of(part).isEmpty() ? " " : literal(part));
            }
        }
        return new Caution(codes, sentence.toString().strip());
    }

    private static String literal(Node part) {
        return part instanceof Text text ? text.getLiteral() : Words.of(part);
    }
}

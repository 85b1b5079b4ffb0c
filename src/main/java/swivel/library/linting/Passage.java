package swivel.library.linting;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A paragraph or an item of a list.
 *
 * @param line where it begins
 * @param heading that it stands under; empty before the first one
 * @param text without markup, and without codes such as {@code fai-pinch}
 * @param isItem whether it is an item of a list
 * @param startsStrong whether its first words are bold, as the mistakes of a card are
 */
record Passage(String file, int line, String heading, String text, boolean isItem, boolean startsStrong) {
    private static final Parser MARKDOWN =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final String FENCE = "---\n";

    static List<Passage> of(String file, String text) {
        int end = text.indexOf("\n" + FENCE, FENCE.length());
        int body = text.startsWith(FENCE) && end >= 0 ? end + 1 + FENCE.length() : 0;
        int firstLine =
                1 + (int) text.substring(0, body).chars().filter(c -> c == '\n').count();
        Gathering gathering = new Gathering(file, firstLine);
        MARKDOWN.parse(text.substring(body)).accept(gathering);
        return gathering.passages;
    }

    List<String> sentences() {
        return List.of(text.split("(?<=[.!?])\\s+"));
    }

    /** The walk through a file, from heading to heading. */
    private static final class Gathering extends AbstractVisitor {
        private final List<Passage> passages = new ArrayList<>();
        private final String file;
        private final int firstLine;
        private String heading = "";

        Gathering(String file, int firstLine) {
            this.file = file;
            this.firstLine = firstLine;
        }

        @Override
        public void visit(Heading node) {
            heading = Wording.of(node);
        }

        @Override
        public void visit(Paragraph node) {
            int line = firstLine + node.getSourceSpans().getFirst().getLineIndex();
            boolean isItem = node.getParent() instanceof ListItem;
            boolean startsStrong = node.getFirstChild() instanceof StrongEmphasis;
            passages.add(new Passage(file, line, heading, Wording.of(node), isItem, startsStrong));
        }
    }

    /** What a node says. */
    private static final class Wording extends AbstractVisitor {
        private final StringBuilder words = new StringBuilder();

        static String of(Node node) {
            Wording wording = new Wording();
            node.accept(wording);
            return wording.words.toString().strip();
        }

        @Override
        public void visit(Text node) {
            words.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            words.append(' ');
        }

        @Override
        public void visit(SoftLineBreak node) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak node) {
            words.append(' ');
        }
    }
}

package swivel.library.importing;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of HTML, a line for each block; pictures, scripts, styles and comments are left behind. */
final class HtmlText implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static List<String> lines(String html) {
        HtmlText reading = new HtmlText();
        Jsoup.parseBodyFragment(html).body().traverse(reading);
        return reading.text
                .toString()
                .lines()
                .map(Prose::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode words -> text.append(words.text());
            case Element element when startsLine(element) -> text.append('\n');
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && startsLine(element)) {
            text.append('\n');
        }
    }

    private static boolean startsLine(Element element) {
        return element.isBlock() || element.nameIs("br");
    }
}

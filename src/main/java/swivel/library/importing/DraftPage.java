package swivel.library.importing;

import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import swivel.library.importing.Exercise.Gap;

/** Writes a draft as a file of {@code drills/}: whatever the words hold, they stay words. */
final class DraftPage {
    static final String STEPS = "Steps";
    static final String NOT_MAPPED = "Not mapped";

    private static final int WIDTH = 120;
    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().build();

    private DraftPage() {}

    static String write(Draft draft) {
        DumpSettings settings = DumpSettings.builder()
                .setUseUnicodeEncoding(true)
                .setSplitLines(false)
                .setWidth(WIDTH)
                .build();
        return "---\n" + new Dump(settings).dumpToString(draft.front()) + "---\n\n" + MARKDOWN.render(body(draft));
    }

    private static Node body(Draft draft) {
        Document body = new Document();
        body.appendChild(heading(STEPS));
        if (!draft.steps().isEmpty()) {
            OrderedList steps = new OrderedList();
            steps.setMarkerStartNumber(1);
            steps.setMarkerDelimiter(".");
            draft.steps().forEach(step -> steps.appendChild(item(new Text(step))));
            body.appendChild(tight(steps));
        }
        body.appendChild(heading(NOT_MAPPED));
        BulletList gaps = new BulletList();
        gaps.setMarker("-");
        for (Gap gap : draft.gaps()) {
            gaps.appendChild(item(new Code(gap.field()), new Text(" " + gap.advice() + ".")));
        }
        draft.remarks().forEach(remark -> gaps.appendChild(item(new Text("The list also says: " + remark))));
        body.appendChild(tight(gaps));
        return body;
    }

    private static Heading heading(String words) {
        Heading heading = new Heading();
        heading.setLevel(2);
        heading.appendChild(new Text(words));
        return heading;
    }

    private static ListItem item(Node... words) {
        Paragraph paragraph = new Paragraph();
        for (Node word : words) {
            paragraph.appendChild(word);
        }
        ListItem item = new ListItem();
        item.appendChild(paragraph);
        return item;
    }

    private static ListBlock tight(ListBlock list) {
        list.setTight(true);
        return list;
    }
}

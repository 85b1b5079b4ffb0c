package swivel.library.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import swivel.library.linting.Findings;

/**
 * A Markdown file: its front matter, and its body cut at the headings of level two.
 *
 * @param opening what stands before the first heading
 * @param sections heading → section, in the order of the file
 */
record MarkdownFile(String file, YamlTree frontMatter, List<Block> opening, Map<String, Section> sections) {
    private static final String FENCE = "---";
    private static final Parser MARKDOWN =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    /**
     * What stands under a heading.
     *
     * @param line of the heading
     */
    record Section(int line, List<Block> blocks) {}

    /** What stands under a heading; nothing where there is no such heading. */
    List<Block> under(String heading) {
        Section section = sections.get(heading);
        return section == null ? List.of() : section.blocks();
    }

    /** @param trees parses the front matter */
    static Optional<MarkdownFile> parse(String file, String text, Trees trees, Findings findings) {
        if (!text.startsWith(FENCE + "\n")) {
            findings.add(file, 1, "there is no front matter", "begin the file with a line of three dashes, then 'id:'");
            return Optional.empty();
        }
        int end = text.indexOf("\n" + FENCE + "\n", FENCE.length());
        if (end < 0) {
            findings.add(file, 1, "the front matter does not end", "close it with a line of three dashes");
            return Optional.empty();
        }
        String yaml = text.substring(FENCE.length() + 1, end + 1);
        String body = text.substring(end + FENCE.length() + 2);
        int bodyLine = 3 + (int) yaml.chars().filter(c -> c == '\n').count();
        return trees.parse(file, yaml, 2).map(tree -> body(file, tree, body, bodyLine, findings));
    }

    private static MarkdownFile body(String file, YamlTree frontMatter, String body, int firstLine, Findings findings) {
        List<Block> opening = new ArrayList<>();
        Map<String, Section> sections = new LinkedHashMap<>();
        List<Block> at = opening;
        for (Node node = MARKDOWN.parse(body).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                at = new ArrayList<>();
                int line = line(heading, firstLine);
                if (sections.put(Words.of(heading), new Section(line, at)) != null) {
                    findings.add(file, line, "'" + Words.of(heading) + "' stands here twice", "keep one of them");
                }
            } else if (node instanceof Block block) {
                at.add(block);
            }
        }
        return new MarkdownFile(file, frontMatter, opening, sections);
    }

    private static int line(Node node, int firstLine) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? firstLine : firstLine + spans.getFirst().getLineIndex();
    }
}

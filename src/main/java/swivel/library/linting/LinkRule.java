package swivel.library.linting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Links and pictures lead to files of the content folder. Links may also lead to the web; nobody is asked there. */
final class LinkRule implements Rule {
    private static final Parser MARKDOWN = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:.*|^//.*");

    @Override
    public void check(Content content, Findings findings) {
        content.pages().forEach(page -> check(page, content, findings));
        content.translatedPages().forEach(page -> check(page, content, findings));
    }

    private static void check(String page, Content content, Findings findings) {
        String text = content.text(page);
        if (mayLink(text)) {
            MARKDOWN.parse(text).accept(new Targets(page, content.root(), findings));
        }
    }

    /** Every link is followed by its target, has a definition somewhere, or stands in angle brackets. */
    private static boolean mayLink(String text) {
        return text.contains("](") || text.contains("]:") || text.contains("<");
    }

    /** The walk from link to link. The front matter is walked over too, which keeps the lines right. */
    private static final class Targets extends AbstractVisitor {
        private static final String HTML = "HTML is left out when people are shown this page";

        private final String file;
        private final Path root;
        private final Findings findings;

        Targets(String file, Path root, Findings findings) {
            this.file = file;
            this.root = root;
            this.findings = findings;
        }

        @Override
        public void visit(Image image) {
            String target = image.getDestination();
            if (SCHEME.matcher(target).matches()) {
                fault(image, "the picture '" + target + "' lies on the web", "copy it next to this file");
            } else if (target.contains("..") || target.startsWith("/")) {
                fault(
                        image,
                        "the path of the picture '" + target + "' leads out of its folder",
                        "put the picture next to this file, or in a folder below");
            } else {
                file(image, "the picture", target);
            }
        }

        @Override
        public void visit(Link link) {
            String target = link.getDestination();
            if (SCHEME.matcher(target).matches()) {
                if (!target.startsWith("https://")) {
                    fault(
                            link,
                            "the link '" + target + "' is no https link",
                            "write it with https://, or leave it out");
                }
            } else if (!target.startsWith("#")) {
                file(link, "the link", target.replaceFirst("#.*", ""));
            }
            visitChildren(link);
        }

        @Override
        public void visit(HtmlBlock html) {
            fault(html, HTML, "write it in Markdown");
        }

        @Override
        public void visit(HtmlInline html) {
            fault(html, HTML, "write it in Markdown");
        }

        private void file(Node node, String what, String target) {
            try {
                Path folder = root.toRealPath();
                Path path = folder.resolve(file).resolveSibling(target).normalize();
                if (!path.startsWith(folder)) {
                    fault(node, what + " '" + target + "' leads out of the content folder", "keep it inside");
                } else if (!Files.isRegularFile(path)) {
                    fault(node, what + " '" + target + "' leads nowhere", "add the file, or mend the path");
                } else if (!path.toRealPath().startsWith(folder)) {
                    fault(
                            node,
                            what + " '" + target + "' is a link out of the content folder",
                            "put the file itself here");
                }
            } catch (IOException | InvalidPathException unreadable) {
                fault(node, what + " '" + target + "' cannot be read", "mend the path or its permissions");
            }
        }

        private void fault(Node node, String what, String cure) {
            int line = node.getSourceSpans().isEmpty()
                    ? 1
                    : 1 + node.getSourceSpans().getFirst().getLineIndex();
            findings.add(file, line, what, cure);
        }
    }
}

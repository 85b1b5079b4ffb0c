package swivel.transports.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import swivel.conversation.message.Block;
import swivel.conversation.message.Button;
import swivel.conversation.message.Reply;
import swivel.conversation.message.Text;

/** A reply as lines of a terminal. */
public final class Drawing {
    private static final int WIDTH = 80;
    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    private final boolean ansi;
    private final Function<Block.Picture, Optional<Path>> file;

    /** @param ansi whether the terminal understands bold and faint, and draws a running countdown in place */
    public Drawing(boolean ansi) {
        this(ansi, picture -> Optional.empty());
    }

    /** @param file puts a picture into a file and says where; empty where pictures are not wanted */
    public Drawing(boolean ansi, Function<Block.Picture, Optional<Path>> file) {
        this.ansi = ansi;
        this.file = file;
    }

    /** The reply, with a line feed at its end; empty for silence. */
    public String draw(Reply reply) {
        if (reply.isSilent()) {
            return "";
        }
        List<String> parts = new ArrayList<>(reply.blocks().stream()
                .map(this::block)
                .filter(part -> !part.isEmpty())
                .toList());
        if (!reply.buttons().isEmpty()) {
            parts.add(buttons(reply.buttons()));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Heading(Text text) -> styled(BOLD, text.plain());
            case Block.Paragraph(Text text) -> wrapped("", text);
            case Block.Steps(List<Text> steps) -> steps(steps);
            case Block.Bullets(List<Text> items) -> bullets(items);
            case Block.Countdown countdown -> ansi && countdown.isRunning() ? "" : Bar.phases(countdown);
            case Block.CountdownEnded() -> "";
            case Block.Picture picture -> picture(picture);
            case Block.Document(var contents, String name, Text caption) ->
                wrapped("", Text.join(Text.strong(name), Text.of(": "), caption));
            case Block.PlaceKey _, Block.PlaceKeyAway _ -> "";
            case Block.Folded(Text title, List<Block> blocks) ->
                wrapped("", title) + "\n"
                        + String.join("\n\n", blocks.stream().map(this::block).toList());
        };
    }

    private String picture(Block.Picture picture) {
        String lines = wrapped("", picture.caption()) + "\n\n" + String.join("\n", picture.lines());
        return file.apply(picture).map(path -> lines + "\n\n" + path).orElse(lines);
    }

    private String steps(List<Text> steps) {
        List<String> lines = new ArrayList<>();
        for (Text step : steps) {
            lines.add(wrapped("%2d. ".formatted(lines.size() + 1), step));
        }
        return String.join("\n", lines);
    }

    private String bullets(List<Text> items) {
        return String.join(
                "\n", items.stream().map(item -> wrapped("  • ", item)).toList());
    }

    /** The words wrapped at word ends; later lines stand below the first word. */
    private String wrapped(String mark, Text text) {
        StringBuilder lines = new StringBuilder(mark);
        String indent = " ".repeat(mark.length());
        int column = mark.length();
        for (String word : styled(text).split(" ", -1)) {
            int length = visible(word);
            if (column > mark.length() && column + length > WIDTH) {
                lines.setLength(lines.length() - 1);
                lines.append('\n').append(indent);
                column = mark.length();
            }
            lines.append(word).append(' ');
            column += length + 1;
        }
        lines.setLength(lines.length() - 1);
        return lines.toString();
    }

    private String styled(Text text) {
        StringBuilder words = new StringBuilder();
        for (Text.Span span : text.spans()) {
            words.append(
                    switch (span) {
                        case Text.Plain(String plain) -> plain;
                        case Text.Strong(Text strong) -> styled(BOLD, strong.plain());
                        case Text.Emphasis(Text faint) -> styled(FAINT, faint.plain());
                    });
        }
        return words.toString();
    }

    private String styled(String style, String words) {
        return ansi ? style + words + PLAIN : words;
    }

    private static int visible(String word) {
        String bare = word.replaceAll("\u001b\\[\\d+m", "");
        return bare.codePointCount(0, bare.length());
    }

    /** Figures stand for themselves; other buttons are numbered, to be pressed as #1. */
    private String buttons(List<Button> buttons) {
        List<String> shown = new ArrayList<>();
        for (Button button : buttons) {
            boolean figure = button.label().matches("\\d+");
            shown.add(figure ? "[" + button.label() + "]" : "[#" + (shown.size() + 1) + " " + button.label() + "]");
        }
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String button : shown) {
            int length = button.codePointCount(0, button.length());
            if (column > 0 && column + 1 + length > WIDTH) {
                lines.append('\n');
                column = 0;
            }
            if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(styled(FAINT, button));
            column += length;
        }
        return lines.toString();
    }
}

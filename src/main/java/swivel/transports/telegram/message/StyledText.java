package swivel.transports.telegram.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/**
 * Words and the marks on them.
 *
 * @param marks those that begin first come first, outer ones before inner ones
 */
record StyledText(String text, List<Mark> marks) {
    private static final Comparator<Mark> OUTER_FIRST =
            Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder());

    StyledText {
        marks = marks.stream().sorted(OUTER_FIRST).toList();
    }

    /** The styles we use, under their names in the Bot API (MessageEntity). */
    enum Style {
        BOLD("bold"),
        ITALIC("italic"),
        FOLDED("expandable_blockquote"),
        FIXED("pre");

        private final String entity;

        Style(String entity) {
            this.entity = entity;
        }
    }

    /** A style from one offset to another, in UTF-16 units as the Bot API counts them. */
    record Mark(Style style, int start, int end) {

        MessageEntity toEntity() {
            return new MessageEntity(style.entity, start, end - start);
        }
    }

    /** These lines in letters of one width, and then the text. */
    StyledText below(List<String> lines) {
        String head = String.join("\n", lines);
        int shift = head.length() + 2;
        List<Mark> shifted = new ArrayList<>(List.of(new Mark(Style.FIXED, 0, head.length())));
        marks.forEach(mark -> shifted.add(new Mark(mark.style(), mark.start() + shift, mark.end() + shift)));
        return new StyledText(head + "\n\n" + text, shifted);
    }

    /** A part of it; marks that reach beyond it end at its edges. */
    StyledText part(int from, int to) {
        List<Mark> within = marks.stream()
                .filter(mark -> mark.start() < to && mark.end() > from)
                .map(mark ->
                        new Mark(mark.style(), Math.max(mark.start(), from) - from, Math.min(mark.end(), to) - from))
                .toList();
        return new StyledText(text.substring(from, to), within);
    }
}

package swivel.library.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;
import swivel.library.Card;
import swivel.library.Card.Caution;
import swivel.library.Card.Mistake;

/** The body of a drill's file becomes its {@link Card}. */
final class CardReader {
    static final String SET_UP = "Set-up";
    static final String STEPS = "Steps";
    static final String BREATH = "Breath and tempo";
    static final String DOSE = "Dose";
    static final String FEEL = "Feel";
    static final String MISTAKES = "Mistakes";
    static final String EASIER = "Easier";
    static final String HARDER = "Harder";
    static final String WITHOUT_EQUIPMENT = "Without equipment";
    static final String LEAVE_IT_OUT = "Leave it out";
    static final String WHY = "Why";

    /** Every heading a card may have, in its order. */
    static final List<String> HEADINGS =
            List.of(SET_UP, STEPS, BREATH, DOSE, FEEL, MISTAKES, EASIER, HARDER, WITHOUT_EQUIPMENT, LEAVE_IT_OUT, WHY);

    private static final List<String> MAY_BE_MISSING = List.of(EASIER, HARDER, WITHOUT_EQUIPMENT);
    private static final List<String> LISTS = List.of(STEPS, MISTAKES, LEAVE_IT_OUT);

    private final MarkdownFile source;

    private CardReader(MarkdownFile source) {
        this.source = source;
    }

    /** Reads the card; missing, unknown, empty and misplaced headings become findings. */
    static Optional<Card> read(MarkdownFile source, Findings findings) {
        int before = findings.count();
        checkHeadings(source, findings);
        return before == findings.count() ? Optional.of(new CardReader(source).card()) : Optional.empty();
    }

    private static void checkHeadings(MarkdownFile source, Findings findings) {
        source.sections().forEach((heading, section) -> {
            if (!HEADINGS.contains(heading)) {
                findings.add(
                        source.file(),
                        section.line(),
                        "no card has a heading '" + heading + "'",
                        "use one of " + HEADINGS);
            } else if (Words.of(section.blocks()).isEmpty()) {
                findings.add(
                        source.file(),
                        section.line(),
                        "there is nothing under '" + heading + "'",
                        "write it, or drop the heading");
            } else if (LISTS.contains(heading) && Words.items(section.blocks()).isEmpty()) {
                findings.add(source.file(), section.line(), "'" + heading + "' is not a list", "write one item a line");
            }
        });
        List<String> present = List.copyOf(source.sections().keySet());
        for (String heading : HEADINGS) {
            if (!present.contains(heading) && !MAY_BE_MISSING.contains(heading)) {
                findings.add(source.file(), 1, "the heading '" + heading + "' is missing", "add '## " + heading + "'");
            }
        }
        List<String> inOrder = HEADINGS.stream().filter(present::contains).toList();
        if (HEADINGS.containsAll(present) && !inOrder.equals(present)) {
            findings.add(
                    source.file(), 1, "the headings stand in another order than on a card", "put them so: " + inOrder);
        }
    }

    private Card card() {
        return new Card(
                words(SET_UP),
                items(STEPS).stream().map(Words::of).toList(),
                words(BREATH),
                words(DOSE),
                words(FEEL),
                items(MISTAKES).stream().map(CardReader::mistake).toList(),
                wordsOrNull(EASIER),
                wordsOrNull(HARDER),
                wordsOrNull(WITHOUT_EQUIPMENT),
                items(LEAVE_IT_OUT).stream().map(CardReader::caution).toList(),
                words(WHY));
    }

    private String words(String heading) {
        return Words.of(source.under(heading));
    }

    private @Nullable String wordsOrNull(String heading) {
        return source.sections().containsKey(heading) ? words(heading) : null;
    }

    private List<Node> items(String heading) {
        return Words.items(source.under(heading));
    }

    /** {@code **What goes wrong.** What mends it.} */
    private static Mistake mistake(Node item) {
        Node paragraph = item.getFirstChild();
        if (paragraph != null && paragraph.getFirstChild() instanceof StrongEmphasis what) {
            String whole = Words.of(item);
            return new Mistake(
                    Words.of(what), whole.substring(Words.of(what).length()).strip());
        }
        return new Mistake(Words.of(item), "");
    }

    /** {@code `code` `code` The sentence.} */
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
        return part instanceof org.commonmark.node.Text text ? text.getLiteral() : Words.of(part);
    }
}

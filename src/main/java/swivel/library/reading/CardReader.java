package swivel.library.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;
import swivel.library.Card;
import swivel.library.Card.Mistake;
import swivel.library.linting.Findings;

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
    static final Headings HEADINGS = new Headings(
            List.of(SET_UP, STEPS, BREATH, DOSE, FEEL, MISTAKES, EASIER, HARDER, WITHOUT_EQUIPMENT, LEAVE_IT_OUT, WHY),
            Set.of(EASIER, HARDER, WITHOUT_EQUIPMENT),
            Set.of(STEPS, MISTAKES, LEAVE_IT_OUT));

    private final MarkdownFile source;
    private final HeadingNames names;

    private CardReader(MarkdownFile source, HeadingNames names) {
        this.source = source;
        this.names = names;
    }

    /** Reads the card; what is wrong with its headings becomes findings. */
    static Optional<Card> read(MarkdownFile source, HeadingNames names, Findings findings) {
        return HEADINGS.in(names).check(source, findings)
                ? Optional.of(new CardReader(source, names).card())
                : Optional.empty();
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
                CautionReader.read(under(LEAVE_IT_OUT)),
                words(WHY));
    }

    private String words(String heading) {
        return Words.of(under(heading));
    }

    private @Nullable String wordsOrNull(String heading) {
        return source.sections().containsKey(names.of(heading)) ? words(heading) : null;
    }

    private List<Node> items(String heading) {
        return Words.items(under(heading));
    }

    private List<Block> under(String heading) {
        return source.under(names.of(heading));
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
}

package swivel.conversation.message;

import java.util.List;

/** A part of a reply. */
public sealed interface Block {

    /** A line that names what follows. */
    record Heading(Text text) implements Block {}

    record Paragraph(Text text) implements Block {}

    /** Things to do, in their order: drawn with numbers. */
    record Steps(List<Text> steps) implements Block {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /** Things side by side: drawn with bullets. */
    record Bullets(List<Text> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A part that may be folded away until it is wanted. */
    record Folded(Text title, List<Block> blocks) implements Block {
        public Folded {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Here a place can be shared, where the channel has a way to.
     *
     * @param label of what shares it
     */
    record PlaceKey(String label) implements Block {}

    /** No place is asked for any more: what comes before stands for itself, and what shared a place goes with it. */
    record PlaceKeyAway() implements Block {}

    /**
     * Something drawn. What follows it belongs to it, and may be shown below it.
     *
     * @param subject what there is to be drawn; only who draws it looks into it
     * @param caption what it shows, with the figures that matter most
     * @param lines the same in lines of letters of one width, for where no picture can be shown
     */
    record Picture(swivel.pictures.Picture subject, Text caption, List<String> lines) implements Block {
        public Picture {
            lines = List.copyOf(lines);
        }
    }
}

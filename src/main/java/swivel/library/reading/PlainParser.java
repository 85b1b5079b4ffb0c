package swivel.library.reading;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML without anchors, which can make a short text endless, and without nesting that a stack could not hold. */
final class PlainParser extends ParserImpl {
    private static final int DEEPEST = 20;

    private int depth;

    PlainParser(LoadSettings settings, String yaml) {
        super(settings, new StreamReader(settings, yaml));
    }

    /** YAML of a kind that is not understood here. */
    static final class NotPlainException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final String cure;

        private NotPlainException(Event event, String what, String cure) {
            super(what);
            this.line = event.getStartMark().map(Mark::getLine).orElse(0);
            this.cure = cure;
        }

        /** From 0. */
        int line() {
            return line;
        }

        String what() {
            return String.valueOf(getMessage());
        }

        String cure() {
            return cure;
        }
    }

    @Override
    public Event next() {
        Event event = super.next();
        depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
        if (depth > DEEPEST) {
            throw new NotPlainException(
                    event, "values are nested deeper than " + DEEPEST, "close the brackets, or indent less");
        }
        if (event instanceof AliasEvent) {
            throw new NotPlainException(event, "anchors are not understood here", "write the value out");
        }
        return event;
    }
}

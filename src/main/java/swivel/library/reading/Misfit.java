package swivel.library.reading;

import java.util.function.Supplier;

/** Values of a file that contradict each other. */
final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String pointer;

    private Misfit(String pointer, IllegalArgumentException contradiction) {
        super(contradiction.getMessage(), contradiction);
        this.pointer = pointer;
    }

    /** The JSON pointer of the values. */
    String pointer() {
        return pointer;
    }

    /** What is read at this pointer; where it contradicts itself, a misfit there. */
    static <T> T at(String pointer, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException contradiction) {
            throw new Misfit(pointer, contradiction);
        }
    }
}

package swivel.library.reading;

import java.nio.file.Path;
import swivel.library.Library;

/** The content that ships, for tests of every room. */
public final class Libraries {
    private static final Library OURS = read();

    private Libraries() {}

    public static Library ours() {
        return OURS;
    }

    private static Library read() {
        return switch (LibraryReader.read(Path.of("content"))) {
            case Reading.Clean(Library library, var _) -> library;
            case Reading.Faulty(var findings) -> throw new AssertionError("The content is not clean: " + findings);
        };
    }
}

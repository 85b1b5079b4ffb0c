package swivel.library.reading;

import java.nio.file.Path;

/** A small German example: two drills, an article, a self-test, and some words. */
public final class AnotherLanguage {
    public static final Path GERMAN = Path.of("src/test/resources/another-language");

    private AnotherLanguage() {}
}

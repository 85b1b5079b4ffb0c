package swivel.library.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import swivel.library.WrongClaim;
import swivel.library.linting.Findings;

/** The wrong claims that ship. */
public final class OurClaims {
    private OurClaims() {}

    public static List<WrongClaim> read() {
        String file = ContentFolder.WRONG_CLAIMS;
        try {
            String text = Files.readString(Path.of("content", file));
            YamlTree yaml = YamlTree.parse(file, text, 1, new Findings()).orElseThrow();
            return ListsReader.wrongClaims(yaml.root());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

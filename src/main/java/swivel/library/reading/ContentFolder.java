package swivel.library.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import swivel.library.linting.Findings;

/**
 * The files of a content folder as text.
 *
 * @param files path within the folder, with forward slashes → text
 * @param fingerprint of every byte and every name
 */
record ContentFolder(Map<String, String> files, String fingerprint) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static final String DRILLS = "drills/";
    static final String ARTICLES = "articles/";
    static final String SELF_TESTS = "self-tests/";
    static final String PROGRAMMES = "programmes/";
    static final String SESSIONS = "sessions/";
    static final String VOCABULARY = "vocabulary/";
    static final String TRANSLATIONS = "translations/";
    static final String CONDITIONS = "conditions.yaml";
    static final String SOURCES = "sources.yaml";
    static final String QUARTER = "quarter.yaml";
    static final String WRONG_CLAIMS = "wrong-claims.yaml";

    static ContentFolder read(Path root, Findings findings) {
        Map<String, String> texts = new TreeMap<>();
        Fingerprint fingerprint = new Fingerprint();
        files(root, findings)
                .ifPresent(files -> files.files().forEach(path -> {
                    String name = files.name(path);
                    bytes(files.root(), path, name, findings).ifPresent(bytes -> {
                        fingerprint.add(name, bytes);
                        text(bytes, name, findings).ifPresent(text -> texts.put(name, text));
                    });
                }));
        return new ContentFolder(texts, fingerprint.toString());
    }

    private static Optional<ContentFiles> files(Path root, Findings findings) {
        if (!Files.isDirectory(root)) {
            findings.add(
                    root.toString(),
                    1,
                    "there is no content folder here",
                    "name the folder that holds drills/ and articles/: ./swivel lint DIR, or SWIVEL_CONTENT");
            return Optional.empty();
        }
        try {
            ContentFiles files = ContentFiles.below(root);
            files.linkedFolders()
                    .forEach(folder -> findings.add(
                            files.name(folder),
                            1,
                            "this folder is a link, and links are not followed",
                            "put the folder itself here"));
            files.unread()
                    .forEach(file -> findings.warn(
                            files.name(file),
                            1,
                            "nobody reads this file",
                            "pages end in .md, lists of words in .yaml; rename it, or take it out"));
            return Optional.of(files);
        } catch (IOException | UncheckedIOException unreadable) {
            findings.add(root.toString(), 1, "the folder cannot be read: " + unreadable, "check its permissions");
            return Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(Path root, Path path, String name, Findings findings) {
        try {
            if (!path.toRealPath().startsWith(root)) {
                findings.add(name, 1, "this link leads out of the content folder", "put the file itself here");
                return Optional.empty();
            }
            if (Files.size(path) > ContentFiles.MOST_BYTES) {
                findings.add(name, 1, "the file is larger than 1 MB", "a drill or article is a page of text: split it");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException unreadable) {
            findings.add(name, 1, "the file cannot be read: " + unreadable, "check that it is there and may be read");
            return Optional.empty();
        }
    }

    private static Optional<String> text(byte[] bytes, String name, Findings findings) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.startsWith(BYTE_ORDER_MARK)) {
                findings.add(
                        name, 1, "the file begins with a byte order mark", "take it out; 'swivel lint --fix' does it");
                return Optional.empty();
            }
            return Optional.of(text.replace("\r\n", "\n"));
        } catch (CharacterCodingException notUtf8) {
            int line = 1
                    + (int) new String(bytes, StandardCharsets.ISO_8859_1)
                            .chars()
                            .limit(firstBadByte(bytes))
                            .filter(c -> c == '\n')
                            .count();
            findings.add(name, line, "the file is not UTF-8", "save it with the encoding UTF-8");
            return Optional.empty();
        }
    }

    private static long firstBadByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, java.nio.CharBuffer.allocate(bytes.length + 1), true);
        return in.position();
    }
}

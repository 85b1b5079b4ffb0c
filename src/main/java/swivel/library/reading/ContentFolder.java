package swivel.library.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a content folder as text.
 *
 * @param files path within the folder, with forward slashes → text
 * @param fingerprint of every byte and every name
 */
record ContentFolder(Map<String, String> files, String fingerprint) {
    static final String DRILLS = "drills/";
    static final String ARTICLES = "articles/";
    static final String VOCABULARY = "vocabulary/en/";
    static final String RED_FLAGS = VOCABULARY + "red-flags.yaml";
    static final String CONDITIONS = "conditions.yaml";
    static final String SOURCES = "sources.yaml";

    private static final long MOST_BYTES = 1 << 20;
    private static final List<String> FOLDERS = List.of(DRILLS, ARTICLES, VOCABULARY);

    static ContentFolder read(Path root, Findings findings) {
        Map<String, String> files = new TreeMap<>();
        MessageDigest digest = sha256();
        for (Path path : paths(root, findings)) {
            String name = root.relativize(path).toString().replace('\\', '/');
            byte[] bytes = bytes(root, path, name, findings);
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(bytes);
            files.put(name, text(bytes, name, findings));
        }
        return new ContentFolder(
                files, HexFormat.of().formatHex(digest.digest()).substring(0, 16));
    }

    private static List<Path> paths(Path root, Findings findings) {
        if (!Files.isDirectory(root)) {
            findings.add(
                    root.toString(),
                    1,
                    "there is no content folder here",
                    "name the folder that holds drills/ and articles/ in SWIVEL_CONTENT");
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root, 3)) {
            return all.filter(path -> isContent(root, path)).sorted().toList();
        } catch (IOException unreadable) {
            findings.add(root.toString(), 1, "the folder cannot be read: " + unreadable, "check its permissions");
            return List.of();
        }
    }

    private static boolean isContent(Path root, Path path) {
        String name = root.relativize(path).toString().replace('\\', '/');
        boolean wanted = name.equals(CONDITIONS)
                || name.equals(SOURCES)
                || FOLDERS.stream().anyMatch(folder -> name.startsWith(folder) && name.matches("[^.]+\\.(md|yaml)"));
        return wanted && !Files.isDirectory(path);
    }

    private static byte[] bytes(Path root, Path path, String name, Findings findings) {
        try {
            if (!path.toRealPath().startsWith(root.toRealPath())) {
                findings.add(name, 1, "this link leads out of the content folder", "put the file itself here");
                return new byte[0];
            }
            if (Files.size(path) > MOST_BYTES) {
                findings.add(name, 1, "the file is larger than 1 MB", "a drill or article is a page of text: split it");
                return new byte[0];
            }
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            findings.add(name, 1, "the file cannot be read: " + unreadable, "check its permissions");
            return new byte[0];
        }
    }

    private static String text(byte[] bytes, String name, Findings findings) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException notUtf8) {
            int line = 1
                    + (int) new String(bytes, StandardCharsets.ISO_8859_1)
                            .chars()
                            .limit(firstBadByte(bytes))
                            .filter(c -> c == '\n')
                            .count();
            findings.add(name, line, "the file is not UTF-8", "save it with the encoding UTF-8");
            return "";
        }
    }

    private static long firstBadByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, java.nio.CharBuffer.allocate(bytes.length + 1), true);
        return in.position();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

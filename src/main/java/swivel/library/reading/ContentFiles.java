package swivel.library.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which files of a folder are content: the lists at its top, and what lies in the folders of pages and words.
 *
 * @param root the real path of the folder
 * @param files sorted; links among them are not followed
 * @param linkedFolders folders that are links, and are therefore not looked into
 * @param unread files in these folders that are neither content nor a picture nor hidden
 */
public record ContentFiles(Path root, List<Path> files, List<Path> linkedFolders, List<Path> unread) {
    /** A drill, an article or a self-test is a page of text. */
    public static final long MOST_BYTES = 1 << 20;

    private static final List<String> LISTS =
            List.of(ContentFolder.CONDITIONS, ContentFolder.QUARTER, ContentFolder.SOURCES, ContentFolder.WRONG_CLAIMS);
    private static final List<String> FOLDERS = List.of(
            ContentFolder.DRILLS,
            ContentFolder.ARTICLES,
            ContentFolder.SELF_TESTS,
            ContentFolder.PROGRAMMES,
            ContentFolder.SESSIONS,
            ContentFolder.VOCABULARY,
            ContentFolder.TRANSLATIONS);
    private static final Pattern PAGE = Pattern.compile("[^.]+\\.(md|yaml)");
    private static final Pattern PICTURE = Pattern.compile(".*\\.(png|jpe?g|gif|svg|webp)", Pattern.CASE_INSENSITIVE);
    private static final int DEPTH = 8;

    /** Looks through this folder. */
    public static ContentFiles below(Path folder) throws IOException {
        Path root = folder.toRealPath();
        try (Stream<Path> all = Files.walk(root, DEPTH)) {
            List<Path> paths = all.sorted().toList();
            return new ContentFiles(
                    root,
                    paths.stream().filter(path -> isContent(root, path)).toList(),
                    paths.stream().filter(path -> isLinkedFolder(root, path)).toList(),
                    paths.stream().filter(path -> isUnread(root, path)).toList());
        }
    }

    /** The path within the folder, with forward slashes. */
    public String name(Path file) {
        return name(root, file);
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isContent(Path root, Path path) {
        String name = name(root, path);
        boolean isPage = FOLDERS.stream().anyMatch(name::startsWith)
                && PAGE.matcher(name).matches();
        boolean wanted = isPage || LISTS.contains(name);
        return wanted && !Files.isDirectory(path);
    }

    private static boolean isUnread(Path root, Path path) {
        String name = name(root, path);
        boolean below = FOLDERS.stream().anyMatch(name::startsWith);
        boolean hidden = name.startsWith(".") || name.contains("/.");
        return below
                && !hidden
                && !Files.isDirectory(path)
                && !PICTURE.matcher(name).matches()
                && !isContent(root, path);
    }

    private static boolean isLinkedFolder(Path root, Path path) {
        return Files.isSymbolicLink(path)
                && Files.isDirectory(path)
                && !name(root, path).contains(".");
    }
}

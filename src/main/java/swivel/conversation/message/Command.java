package swivel.conversation.message;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people can say with a slash before it. */
public enum Command {
    TODAY("today's routine, scaled to how you are"),
    GO("today's routine with me, drill by drill"),
    DONE("log today's routine"),
    SWAP("another drill of the same purpose in place of one"),
    WHY("why each drill of today is there"),
    STREAK("your streak and the last 28 days"),
    WEEK("the plan of your next seven days"),
    CHART("how it has felt, and what you measured"),
    TEST("measure your hips, step by step"),
    REMIND("a daily reminder: /remind 7:30, /remind off"),
    SETTINGS("what I know of you, and change it"),
    HELP("what you can ask"),
    PRIVACY("what is kept about you"),
    EXPORT("all of it as files, and your plan for a calendar"),
    FORGET("delete everything about you"),
    CANCEL("leave what I am asking"),
    START("begin");

    private final String description;

    Command(String description) {
        this.description = description;
    }

    /** Without the slash. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String description() {
        return description;
    }

    /** The commands worth listing, in the order of a menu. */
    public static List<Command> menu() {
        return Arrays.stream(values())
                .filter(command -> command != START && command != CANCEL)
                .toList();
    }

    /** The commands that a group can use, in the order of a menu. */
    public static List<Command> groupMenu() {
        return List.of(HELP);
    }

    public static Optional<Command> named(String word) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * A message that begins with a slash.
     *
     * @param word without the slash
     * @param argument what follows, or an empty text
     */
    public record Line(String word, String argument) {
        public static Optional<Line> of(String message) {
            String text = message.strip();
            if (!text.startsWith("/") || text.length() < 2 || Character.isWhitespace(text.charAt(1))) {
                return Optional.empty();
            }
            String[] parts = text.substring(1).split("\\s+", 2);
            return Optional.of(new Line(parts[0], parts.length > 1 ? parts[1] : ""));
        }
    }
}

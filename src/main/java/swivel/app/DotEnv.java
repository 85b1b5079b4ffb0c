package swivel.app;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The file {@code .env}, where there is one.
 *
 * @param complaints what in it cannot be meant so; none holds a value, for it may be a secret
 */
record DotEnv(Map<String, String> settings, List<String> complaints) {
    private static final Pattern LINE = Pattern.compile("\\s*(?:#.*|(?:export\\s+)?[\\w.-]+\\s*=.*)?");
    private static final Pattern OURS = Pattern.compile("(?:SWIVEL|TELEGRAM)_.*");

    /** @param known the settings that there are */
    static DotEnv read(Path home, List<String> known) {
        Path file = home.resolve(".env");
        if (!Files.exists(file)) {
            return new DotEnv(Map.of(), List.of());
        }
        List<String> complaints = new ArrayList<>(malformed(file));
        try {
            Map<String, String> settings = Dotenv.configure()
                    .directory(home.toString())
                    .ignoreIfMalformed()
                    .load()
                    .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
                    .stream()
                    .collect(Collectors.toMap(
                            entry -> entry.getKey(), entry -> entry.getValue(), (first, second) -> second));
            settings.keySet().stream()
                    .filter(key -> OURS.matcher(key).matches() && !known.contains(key))
                    .sorted()
                    .forEach(key -> complaints.add(
                            file + " sets " + key + ", which is no setting: .env.example has all that there are"));
            return new DotEnv(settings, complaints);
        } catch (DotenvException unreadable) {
            return new DotEnv(Map.of(), List.of(file + " cannot be read: see that this user may, and that it is text"));
        }
    }

    private static List<String> malformed(Path file) {
        List<String> complaints = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!LINE.matcher(lines.get(i)).matches()) {
                    complaints.add(file + ":" + (i + 1) + " is not KEY=value: compare it with .env.example");
                }
            }
        } catch (IOException unreadable) {
            complaints.add(file + " cannot be read: see that this user may, and that it is text in UTF-8");
        }
        return complaints;
    }
}

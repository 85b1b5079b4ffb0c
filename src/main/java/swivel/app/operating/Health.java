package swivel.app.operating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether everything that has to run does. */
public final class Health {
    private final List<Check> checks;

    public Health(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /**
     * One thing that has to be well.
     *
     * @param trouble what is wrong, or empty where nothing is; never throws
     */
    public record Check(String what, Supplier<Optional<String>> trouble) {}

    /** @param lines one for each check */
    record Report(boolean well, List<String> lines) {}

    Report report() {
        boolean well = true;
        List<String> lines = new ArrayList<>();
        for (Check check : checks) {
            Optional<String> trouble = check.trouble().get();
            well &= trouble.isEmpty();
            lines.add(check.what() + ": " + trouble.orElse("ok"));
        }
        return new Report(well, lines);
    }
}

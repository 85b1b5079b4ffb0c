package swivel.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import swivel.app.simulation.Outcome;
import swivel.app.simulation.OutcomePicture;
import swivel.app.simulation.OutcomeText;
import swivel.app.simulation.Simulation;
import swivel.library.Finding;
import swivel.library.Library;
import swivel.library.reading.Reading;
import swivel.pictures.Theme;
import swivel.pictures.drawing.Painter;

/** Lets made-up people live with the coach: exit status 0 where every rule was kept, 1 where one was broken. */
@Command(
        name = "simulate",
        description = "Let made-up people train for weeks, and check every routine against the rules.")
final class SimulateCommand implements Callable<Integer> {
    private static final int MOST_WEEKS = 520;

    private final Door door;

    @Option(names = "--people", paramLabel = "N", defaultValue = "1000", description = "${DEFAULT-VALUE} by default.")
    private int people;

    @Option(names = "--weeks", paramLabel = "N", defaultValue = "13", description = "${DEFAULT-VALUE} by default.")
    private int weeks;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed gives the same lives; ${DEFAULT-VALUE} by default.")
    private long seed;

    @Option(names = "--picture", paramLabel = "FILE.png", description = "Draw it: minutes, lights, streaks by week.")
    private @Nullable Path picture;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    SimulateCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        if (people < 1 || weeks < 1 || weeks > MOST_WEEKS) {
            throw new ParameterException(
                    spec.commandLine(), "It takes at least one person, and 1 to " + MOST_WEEKS + " weeks");
        }
        Library library = library();
        Instant start = door.clock().instant();
        Outcome outcome = run(new Simulation(library));
        Duration time = Duration.between(start, door.clock().instant());
        OutcomeText.of(outcome).forEach(door.out()::println);
        door.out()
                .println(String.format(
                        Locale.ROOT,
                        "%,d people, %d weeks, seed %d: %.1f s, at most %d MB of memory.",
                        people,
                        weeks,
                        seed,
                        time.toMillis() / 1000.0,
                        peakBytes() >> 20));
        draw(outcome);
        return outcome.breaches().isEmpty() ? 0 : 1;
    }

    private void draw(Outcome outcome) {
        if (picture == null) {
            return;
        }
        String title = String.format(Locale.ROOT, "%,d people, %d weeks", people, weeks);
        try {
            Files.write(picture, new Painter().png(OutcomePicture.of(title, outcome), Theme.LIGHT));
        } catch (IOException fault) {
            throw new UncheckedIOException("The picture cannot be written to " + picture, fault);
        }
    }

    private Library library() {
        return switch (ContentCheck.read(door.config().content())) {
            case Reading.Clean(Library library, var _) -> library;
            case Reading.Faulty(List<Finding> findings) ->
                throw new ContentException(door.config().content(), findings);
        };
    }

    private Outcome run(Simulation simulation) {
        if (!TerminalBar.isSeen()) {
            return simulation.run(people, weeks, seed, through -> {});
        }
        try (TerminalBar bar = new TerminalBar(door.err(), "Training", "people", 1)) {
            return simulation.run(people, weeks, seed, through -> bar.at(through, people));
        }
    }

    /** Of the heap, over the life of the program. */
    private static long peakBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(peak -> peak.getUsed())
                .sum();
    }
}

package swivel.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Goes once through a talk in the terminal and one in a Telegram of its own. Nobody needs what is said: the launcher keeps
 * what the Java machine learns from it, so that later starts are quick.
 */
@Command(name = "rehearse", hidden = true, description = "Talk to nobody, so that later starts are quick.")
final class RehearseCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> LINES = List.of(
            "/start", "how do I do the clamshell?", "how long do I hold it?", "left hip is sore, 4/10", "/today");

    private final Door door;

    @Parameters(paramLabel = "FOLDER", description = "Where the databases of both talks may lie.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    RehearseCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return chat() && serve() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** Types the lines itself. */
    private boolean chat() {
        System.setIn(new ByteArrayInputStream(String.join("\n", LINES).getBytes(StandardCharsets.UTF_8)));
        return Main.run(door, "chat", "--data", folder.resolve("chat.db").toString()) == CommandLine.ExitCode.OK;
    }

    /** Whether every line was answered. */
    private boolean serve() throws IOException, InterruptedException {
        try (Stage stage = Stage.open(LINES)) {
            Config config = new Config(
                    Stage.TOKEN,
                    stage.address(),
                    false,
                    null,
                    null,
                    Settings.SQLITE + folder.resolve("serve.db").toAbsolutePath(),
                    door.config().content(),
                    List.of());
            try (Wiring wiring = Wiring.open(door, config);
                    Service service = Service.of(config, wiring, door.clock())) {
                Together<Boolean> answered = Together.make(() -> endAfterTheAnswers(stage, service));
                service.run(() -> {});
                return answered.get();
            }
        }
    }

    private static boolean endAfterTheAnswers(Stage stage, Service service) {
        boolean all = stage.awaitAnswers(PATIENCE);
        service.close();
        return all;
    }
}

package swivel.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import swivel.app.Config.ConfigException;
import swivel.app.operating.HttpDoor.HttpException;
import swivel.knowledge.KnowledgeException;
import swivel.language.text.VocabularyException;
import swivel.storage.StorageException;
import swivel.transports.telegram.TelegramException;

/** Starts Swivel. */
public final class Main {
    /** Lucene recommends a module that makes no difference for texts; held here, so that it stays silent. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private static final String SERVE = "serve";

    private Main() {}

    public static void main(String[] args) {
        VECTORS.setLevel(Level.SEVERE);
        if (args.length > 0 && args[0].equals(SERVE)) {
            System.setProperty("org.slf4j.simpleLogger.log.swivel", "info");
        }
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Path home = Path.of(Optional.ofNullable(System.getenv("SWIVEL_HOME")).orElse(""))
                .toAbsolutePath();
        Door door = new Door(
                home,
                System.getenv(),
                InstantSource.system(),
                out,
                err,
                indexes(home).resolve(build()));
        System.exit(runWithin(door, args));
    }

    /** Beside the data, or where the program may not write there, in the machine's folder for passing files. */
    private static Path indexes(Path home) {
        Path data = home.resolve("data");
        boolean writable = Files.isWritable(Files.exists(data) ? data : home);
        return writable
                ? data.resolve("index")
                : Path.of(System.getProperty("java.io.tmpdir"), "swivel-index-" + System.getProperty("user.name"));
    }

    /** Names this build of the program, so that no index of another one is used. */
    private static String build() {
        try {
            Path program = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Long.toHexString(Files.getLastModifiedTime(program).toMillis());
        } catch (URISyntaxException | IOException unknown) {
            return "unknown";
        }
    }

    /** Runs one command; a library that is too large for the memory it got is said in words. */
    private static int runWithin(Door door, String... args) {
        try {
            return run(door, args);
        } catch (OutOfMemoryError tooLarge) {
            door.err()
                    .println("There is more content than fits into the memory of this program. Give it more: "
                            + "SWIVEL_MEMORY=512m ./swivel " + String.join(" ", args));
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /**
     * Runs one command and gives its exit status: 0 well, 1 something is broken, 2 called wrongly. A bot is started without
     * any option, and without the tenth of a second that reading the command line takes.
     */
    static int run(Door door, String... args) {
        return args.length == 1 && args[0].equals(SERVE)
                ? serve(door)
                : commands(door).execute(args);
    }

    private static int serve(Door door) {
        try {
            return new ServeCommand(door).call();
        } catch (InterruptedException | RuntimeException fault) {
            return explain(fault, door.err());
        }
    }

    private static CommandLine commands(Door door) {
        return new CommandLine(new SwivelCommand())
                .addSubcommand(new ChatCommand(door))
                .addSubcommand(new ServeCommand(door))
                .addSubcommand(new RehearseCommand(door))
                .addSubcommand(new BackupCommand(door))
                .addSubcommand(new RestoreCommand(door))
                .addSubcommand(new AskCommand(door))
                .addSubcommand(new InterpretCommand(door))
                .addSubcommand(new EvalCommand(door))
                .addSubcommand(new SimulateCommand(door))
                .addSubcommand(new LintCommand(door))
                .addSubcommand(new NewCommand(door))
                .addSubcommand(new ShowCommand(door))
                .addSubcommand(new ImportCommand(door.out(), () -> door.config().content()))
                .setOut(door.out())
                .setErr(door.err())
                .setExecutionExceptionHandler((fault, command, parsed) -> explain(fault, door.err()));
    }

    /** What an operator can mend is said in words; anything else is a fault of ours and keeps its trace. */
    private static int explain(Exception fault, PrintWriter err) {
        switch (fault) {
            case ConfigException _,
                    StorageException _,
                    TelegramException _,
                    ContentException _,
                    KnowledgeException _,
                    HttpException _,
                    VocabularyException _ -> err.println(fault.getMessage());
            default -> fault.printStackTrace(err);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}

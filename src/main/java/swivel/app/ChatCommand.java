package swivel.app;

import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import swivel.coaching.PersonId;
import swivel.conversation.message.Incoming;
import swivel.conversation.message.Reply;
import swivel.storage.StorageException;
import swivel.transports.console.ConsoleTransport;

/** A talk in the terminal. */
@Command(name = "chat", description = "Talk to the coach here; reads lines from a pipe too.")
final class ChatCommand implements Callable<Integer> {
    private final Door door;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--as",
            paramLabel = "NAME",
            defaultValue = "you",
            description = "Who you are: each name has its own log.")
    private String name = "you";

    @Option(names = "--pictures", paramLabel = "DIR", description = "Draw pictures into this folder too.")
    private @Nullable Path pictures;

    ChatCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        Config config = data.in(door.config());
        try (Wiring wiring = Wiring.open(door, config)) {
            new ConsoleTransport(
                            new ConsoleTransport.Settings(
                                    name,
                                    ZoneId.systemDefault(),
                                    Locale.getDefault().toLanguageTag(),
                                    isInteractive(),
                                    new PictureFolder(pictures, () -> wiring.theme(me()))::put,
                                    new ExportFolder(document -> wiring.export(me(), document))::put),
                            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                            door.out(),
                            door.clock())
                    .run(incoming -> answer(wiring, incoming), () -> wiring.waiting(ConsoleTransport.CHANNEL, name));
        }
        return 0;
    }

    private PersonId me() {
        return ConsoleTransport.person(name);
    }

    /** A database that is locked or full for a moment ends no talk: the person reads why, and can say it again. */
    private static Reply answer(Wiring wiring, Incoming incoming) {
        try {
            wiring.takeUpContent();
            return wiring.desk().answer(incoming);
        } catch (StorageException unwritten) {
            return Reply.of("Nothing of that was kept. " + unwritten.getMessage());
        }
    }

    /** With the plain console of JDK 25, which the launcher asks for, there is none where nobody sits at a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isInteractive() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}

package swivel.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import swivel.transports.console.Drawing;

/** One question, one answer; nothing is kept. */
@Command(name = "ask", description = "One question, one answer.")
final class AskCommand implements Callable<Integer> {
    private final Door door;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "The question.")
    private List<String> words = List.of();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of whoever asks, such as de: pages come in it where they are translated.")
    private @Nullable String language;

    AskCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = Wiring.forgetful(door)) {
            Stranger stranger = new Stranger(wiring, door.clock(), "ask", language);
            door.out().print(new Drawing(false).draw(stranger.says(String.join(" ", words))));
            door.out().flush();
        }
        return 0;
    }
}

package swivel.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import swivel.app.explaining.ExplanationText;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.hearing.Interpreter;
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

    @Option(names = "--after", paramLabel = "MESSAGE", description = "What was said just before it.")
    private @Nullable String previous;

    @Option(names = "--explain", description = "After the answer, why it is this one.")
    private boolean explain;

    AskCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        String message = String.join(" ", words);
        try (Wiring wiring = Wiring.forgetful(door)) {
            Stranger stranger = new Stranger(wiring, door.clock(), "ask", language).after(previous);
            Dialogue before = stranger.dialogue();
            door.out().print(new Drawing(false).draw(stranger.says(message)));
            if (explain) {
                door.out().println();
                door.out().print(explanation(message, before, new Interpreter(wiring.ear())));
            }
            door.out().flush();
        }
        return 0;
    }

    private static String explanation(String message, Dialogue before, Interpreter interpreter) {
        return ExplanationText.of(
                interpreter.interpret(message, before),
                interpreter.signOpinion(message),
                interpreter.explain(message, before).orElse(null));
    }
}

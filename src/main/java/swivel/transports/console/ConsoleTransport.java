package swivel.transports.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import swivel.coaching.PersonId;
import swivel.conversation.message.Address;
import swivel.conversation.message.Audience;
import swivel.conversation.message.Block;
import swivel.conversation.message.Block.Countdown;
import swivel.conversation.message.Button;
import swivel.conversation.message.Incoming;
import swivel.conversation.message.Incoming.Origin;
import swivel.conversation.message.Reply;

/** A talk in a terminal, or over a pipe: a line in, a reply out, until the input ends. */
public final class ConsoleTransport {
    /** The channel of every {@link Address} in a terminal. */
    public static final String CHANNEL = "console";

    private static final String PROMPT = "> ";
    private static final String EXPORT = "/export";
    private static final List<String> FAREWELLS = List.of("/quit", "/exit", "quit", "exit", "bye");

    private final Settings settings;
    private final BufferedReader in;
    private final PrintWriter out;
    private final InstantSource clock;
    private final Drawing drawing;
    private final LiveBar bar;
    private List<Button> buttons = List.of();
    private @Nullable Countdown counting;
    private int lines;

    /**
     * Who sits at the terminal.
     *
     * @param name of the person; each name has its own log
     * @param zone of the terminal
     * @param interactive whether a person reads along: then there is a prompt, and bold type
     * @param pictures puts a picture into a file and says where; empty where pictures are not wanted
     * @param documents puts a file into the folder of this name, and says in words what came of it
     */
    public record Settings(
            String name,
            ZoneId zone,
            @Nullable String language,
            boolean interactive,
            Function<Block.Picture, Optional<Path>> pictures,
            BiFunction<Block.Document, String, String> documents) {}

    public ConsoleTransport(Settings settings, BufferedReader in, PrintWriter out, InstantSource clock) {
        this.settings = settings;
        this.in = in;
        this.out = out;
        this.clock = clock;
        this.drawing = new Drawing(settings.interactive(), settings.pictures());
        this.bar = new LiveBar(out, clock);
    }

    /**
     * Talks until the input ends or the person says goodbye.
     *
     * @param waiting what the coach wants to say of its own accord; asked before each line
     */
    public void run(Function<Incoming, Reply> coach, Supplier<List<Reply>> waiting) {
        if (settings.interactive()) {
            show(coach.apply(new Incoming.Opened(origin(), null)));
            waiting.get().forEach(this::show);
        }
        for (Optional<String> line = read(); line.isPresent(); line = read()) {
            String said = line.get().strip();
            if (FAREWELLS.contains(said.toLowerCase(Locale.ROOT))) {
                return;
            }
            Reply reply = coach.apply(incoming(said));
            show(reply);
            write(reply, said);
            waiting.get().forEach(this::show);
        }
    }

    private void show(Reply reply) {
        if (!reply.isSilent()) {
            buttons = reply.buttons();
        }
        counting = counting(reply);
        out.println(drawing.draw(reply));
        out.flush();
    }

    /** Files are written only where the line says into which folder: {@code /export DIR}. */
    private void write(Reply reply, String said) {
        List<Block.Document> documents = reply.blocks().stream()
                .filter(Block.Document.class::isInstance)
                .map(Block.Document.class::cast)
                .toList();
        boolean isNamed = said.regionMatches(true, 0, EXPORT + " ", 0, EXPORT.length() + 1);
        if (!documents.isEmpty() && !isNamed) {
            out.println("Write them into a folder with " + EXPORT + " DIR.\n");
        }
        if (isNamed) {
            String folder = said.substring(EXPORT.length()).strip();
            documents.forEach(document -> out.println(settings.documents().apply(document, folder)));
            out.println();
        }
        out.flush();
    }

    /** The countdown that runs after this reply, or null. */
    private @Nullable Countdown counting(Reply reply) {
        Countdown running = counting;
        for (Block block : reply.blocks()) {
            if (block instanceof Countdown countdown) {
                running = countdown.isRunning() ? countdown : null;
            } else if (block instanceof Block.CountdownEnded) {
                running = null;
            }
        }
        return running;
    }

    private Optional<String> read() {
        if (settings.interactive()) {
            if (counting != null) {
                bar.start(counting);
            }
            out.print(PROMPT);
            out.flush();
        }
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException broken) {
            throw new UncheckedIOException("The input broke off", broken);
        } finally {
            bar.stop();
        }
    }

    private Incoming incoming(String said) {
        return pressed(said)
                .<Incoming>map(button -> new Incoming.Press(origin(), button.action()))
                .orElseGet(() -> new Incoming.Words(origin(), said, false));
    }

    /** A button is pressed by its words, or by its number after a #: a bare figure says how bad something is. */
    private Optional<Button> pressed(String said) {
        Optional<Button> byLabel = buttons.stream()
                .filter(button -> button.label().equalsIgnoreCase(said))
                .findFirst();
        boolean number = said.matches("#\\d{1,2}");
        int index = number ? Integer.parseInt(said.substring(1)) - 1 : -1;
        return byLabel.isPresent() || index < 0 || index >= buttons.size() ? byLabel : Optional.of(buttons.get(index));
    }

    /** Who goes by this name in a terminal. */
    public static PersonId person(String name) {
        return new PersonId(CHANNEL + ":" + name);
    }

    private Origin origin() {
        lines++;
        PersonId person = person(settings.name());
        return new Origin(
                person + ":" + lines,
                person,
                new Address(CHANNEL, settings.name(), null),
                Audience.ALONE,
                settings.language(),
                settings.zone(),
                clock.instant());
    }
}

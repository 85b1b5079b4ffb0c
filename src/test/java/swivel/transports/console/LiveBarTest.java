package swivel.transports.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import swivel.conversation.message.Block.Countdown;
import swivel.conversation.message.Reply;
import swivel.conversation.message.Text;

class LiveBarTest {
    private static final Instant BEGAN = Instant.parse("2026-03-01T12:00:00Z");
    private static final Countdown HOLD = new Countdown(
            new Countdown.Running(BEGAN),
            List.of(new Countdown.Phase(Text.of("Get ready"), 5), new Countdown.Phase(Text.of("Hold"), 40)),
            Text.of("Time."),
            false);

    private final AtomicLong asked = new AtomicLong();

    /** Ten seconds pass each time somebody looks. */
    private final InstantSource clock = () -> BEGAN.plusSeconds(10 * asked.getAndIncrement());

    private String talk(boolean interactive, Reader typed, StringWriter screen) {
        new ConsoleTransport(
                        new ConsoleTransport.Settings(
                                "ana",
                                ZoneOffset.UTC,
                                null,
                                interactive,
                                picture -> Optional.empty(),
                                (document, folder) -> folder),
                        new BufferedReader(typed),
                        new PrintWriter(screen),
                        clock)
                .run(incoming -> new Reply(List.of(HOLD), List.of()), List::of);
        return screen.toString();
    }

    @Test
    void aPipeIsToldEachPhaseOnceAndTimeDoesNotPass() {
        String said = talk(false, new StringReader("/go\n"), new StringWriter());

        assertThat(said.strip()).isEqualTo("Get ready: 5 s\n  Hold: 40 s");
    }

    @Test
    void inATerminalTheBarIsDrawnInPlaceUntilTheTimeIsOver() {
        StringWriter screen = new StringWriter();
        Reader patient = new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) {
                long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
                while (!screen.toString().contains("Time.") && System.nanoTime() < patience) {
                    Thread.onSpinWait();
                }
                return -1;
            }

            @Override
            public void close() {}
        };

        String said = talk(true, patient, screen);

        assertThat(said).contains("▰").contains("\u001b[1A\r\u001b[2K");
        assertThat(said.lines().filter(line -> line.contains("Get ready: 5 s"))).isEmpty();
        assertThat(said).contains("Time.\u001b8");
    }
}

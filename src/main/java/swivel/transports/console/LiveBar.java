package swivel.transports.console;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import swivel.conversation.message.Block.Countdown;

/** Draws a countdown in place, once a second, on the line above the prompt, while a line is being typed. */
final class LiveBar {
    private static final String KEEP_CURSOR = "\u001b7";
    private static final String LINE_ABOVE = "\u001b[1A\r\u001b[2K";
    private static final String CURSOR_BACK = "\u001b8";

    private final PrintWriter out;
    private final InstantSource clock;
    private @Nullable Thread drawing;
    private CountDownLatch stopped = new CountDownLatch(1);

    LiveBar(PrintWriter out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    /** The prompt is to be printed right after this. */
    void start(Countdown countdown) {
        out.println(Bar.at(countdown, clock.instant()));
        out.flush();
        CountDownLatch end = new CountDownLatch(1);
        stopped = end;
        drawing = Thread.ofVirtual().name("live-bar").start(() -> draw(countdown, end));
    }

    /** Returns when nothing more will be drawn. */
    void stop() {
        stopped.countDown();
        Thread last = drawing;
        try {
            if (last != null) {
                last.join();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void draw(Countdown countdown, CountDownLatch end) {
        try {
            while (!end.await(1, TimeUnit.SECONDS)) {
                Instant now = clock.instant();
                out.print(KEEP_CURSOR + LINE_ABOVE + Bar.at(countdown, now) + CURSOR_BACK);
                out.flush();
                if (countdown.at(now).isEmpty()) {
                    return;
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}

package swivel.app;

import java.io.Console;
import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a task is, on one line of a terminal that is drawn again and again. */
final class TerminalBar implements AutoCloseable {
    private static final int COLUMNS = 78;
    private static final int EVERY_MILLIS = 200;

    private final PrintWriter out;
    private final ProgressBar bar;

    /** @param unitSize how many steps make one of what is shown */
    TerminalBar(PrintWriter out, String task, String unit, long unitSize) {
        this.out = out;
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUnit(" " + unit, unitSize)
                .setUpdateIntervalMillis(EVERY_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, COLUMNS))
                .build();
    }

    /** With the plain console of JDK 25, which the launcher asks for, there is none where nobody sits at a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isSeen() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    void at(long done, long total) {
        bar.maxHint(total).stepTo(done);
    }

    @Override
    public void close() {
        bar.close();
        out.println();
    }

    private void draw(String line) {
        out.print("\r" + line);
        out.flush();
    }
}

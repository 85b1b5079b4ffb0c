package swivel.app;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import swivel.library.importing.Importer;

/** How far an import is, on one line of a terminal that is drawn again and again. */
final class ImportBar implements Importer.Progress, AutoCloseable {
    private static final int COLUMNS = 78;
    private static final int EVERY_MILLIS = 200;

    private final PrintWriter out;
    private final ProgressBar bar;

    ImportBar(PrintWriter out) {
        this.out = out;
        this.bar = new ProgressBarBuilder()
                .setTaskName("Importing")
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUnit(" kB", 1 << 10)
                .setUpdateIntervalMillis(EVERY_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, COLUMNS))
                .build();
    }

    @Override
    public void at(long doneBytes, long totalBytes) {
        bar.maxHint(totalBytes).stepTo(doneBytes);
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

package swivel.load;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** From the start of the launcher to the first getUpdates, with a database that is there already. */
final class Starts {
    private static final int PATIENCE_MILLIS = 30_000;

    private final Ground ground;

    Starts(Ground ground) {
        this.ground = ground;
    }

    void run(int times, Report report) throws IOException, InterruptedException {
        once(report);
        double[] seconds = new double[times];
        for (int i = 0; i < times; i++) {
            seconds[i] = once(report);
        }
        Arrays.sort(seconds);
        double median = seconds[times / 2];
        report.must("seconds to the first getUpdates, median of " + times, median, median <= 0.8, "<= 0.8");
        report.figure("slowest", seconds[times - 1], "s");
    }

    private double once(Report report) throws IOException, InterruptedException {
        try (BotApiServer server = new BotApiServer(new People(), Limits.none(), Faults.none(), ground.spec())) {
            long begin = System.nanoTime();
            Serve bot = Serve.start(ground.home(), server.url(), ground.database(), Map.of());
            server.awaitPoll(PATIENCE_MILLIS);
            double seconds = (System.nanoTime() - begin) / 1e9;
            double stop = bot.stop();
            if (stop > 2) {
                report.must("seconds to stop", stop, false, "<= 2");
            }
            return seconds;
        }
    }
}

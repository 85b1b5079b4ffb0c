package swivel.load;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** From the start of the launcher to the first getUpdates, with a database that is there already. */
final class Starts {
    private static final int PATIENCE_MILLIS = 120_000;

    private final Ground ground;

    Starts(Ground ground) {
        this.ground = ground;
    }

    void run(int times, Report report) throws IOException, InterruptedException {
        once(report);
        double[] seconds = new double[times];
        double[] cpu = new double[times];
        for (int i = 0; i < times; i++) {
            Start start = once(report);
            seconds[i] = start.seconds();
            cpu[i] = start.cpuSeconds();
        }
        Arrays.sort(seconds);
        Arrays.sort(cpu);
        double median = seconds[times / 2];
        report.must("seconds to the first getUpdates, median of " + times, median, median <= 0.8, "<= 0.8");
        report.figure("fastest", seconds[0], "s");
        report.figure("slowest", seconds[times - 1], "s");
        report.figure("of the processors until then, median", cpu[times / 2], "s");
    }

    /** @param cpuSeconds tell more than the clock where the machine has other work */
    private record Start(double seconds, double cpuSeconds) {}

    private Start once(Report report) throws IOException, InterruptedException {
        try (BotApiServer server = new BotApiServer(new People(), Limits.none(), Faults.none(), ground.spec())) {
            long begin = System.nanoTime();
            Serve bot = Serve.start(ground.home(), server.url(), ground.database(), Map.of());
            server.awaitPoll(PATIENCE_MILLIS);
            Start start = new Start((System.nanoTime() - begin) / 1e9, bot.cpuSeconds());
            double stop = bot.stop();
            if (stop > 2) {
                report.must("seconds to stop", stop, false, "<= 2");
            }
            return start;
        }
    }
}

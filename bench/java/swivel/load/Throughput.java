package swivel.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** How many updates a second are answered where Telegram's limits do not hold, and how quickly at half a thousand. */
final class Throughput {
    private static final Map<String, String> UNLIMITED = Map.of("TELEGRAM_LIMITS", "off");
    private static final int CHATS = 10_000;
    private static final int STEADY_RATE = 500;
    private static final int STEADY_SECONDS = 30;
    private static final int PATIENCE_SECONDS = 120;

    private final Ground ground;
    private final People people = new People();

    Throughput(Ground ground) {
        this.ground = ground;
    }

    void run(int updates, Report report) throws IOException, InterruptedException {
        try (BotApiServer server = new BotApiServer(people, Limits.none(), Faults.none(), ground.spec())) {
            Serve bot = Serve.start(ground.home(), server.url(), ground.database(), UNLIMITED);
            try {
                flood(server, updates / 2); // warms up
                long begin = System.nanoTime();
                double cpu = bot.cpuSeconds();
                flood(server, updates);
                double seconds = (System.nanoTime() - begin) / 1e9;
                double each = (bot.cpuSeconds() - cpu) * 1000 / updates;
                report.must("updates answered a second", updates / seconds, updates / seconds >= 2000, ">= 2000");
                report.must("CPU of the bot, ms an update", each, each <= 0.6, "<= 0.6");
                steady(server, report);
                people.print(report);
                report.figure("resident", bot.residentMegabytes(), "MB");
            } finally {
                bot.stop();
            }
        }
    }

    private void flood(BotApiServer server, int updates) throws InterruptedException {
        long before = people.tally().answers();
        for (int i = 0; i < updates; i++) {
            people.speak(1 + i % CHATS, server.updates());
        }
        if (!people.tally().await(before + updates, PATIENCE_SECONDS)) {
            System.out.println("Not everything was answered within " + PATIENCE_SECONDS + " s");
        }
    }

    private void steady(BotApiServer server, Report report) throws InterruptedException {
        people.tally().startTiming();
        long before = people.tally().answers();
        long begin = System.nanoTime();
        long gap = Duration.ofSeconds(1).toNanos() / STEADY_RATE;
        int updates = STEADY_RATE * STEADY_SECONDS;
        for (int i = 0; i < updates; i++) {
            LockSupport.parkNanos(begin + i * gap - System.nanoTime());
            people.speak(1 + i % CHATS, server.updates());
        }
        people.tally().await(before + updates, PATIENCE_SECONDS);
        report.figure("at 500 a second, half of the answers within", people.tally().milliseconds(0.5), "ms");
        double slow = people.tally().milliseconds(0.99);
        report.must("at 500 a second, 99 of 100 answers within, ms", slow, slow < 20, "< 20");
    }
}

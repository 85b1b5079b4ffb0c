package swivel.load;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** The bot is killed again and again while people talk to it and their reminders come. */
final class Kills {
    private static final int CHATS = 200;
    private static final int REMINDED = 150;
    private static final int A_SECOND = 15;
    private static final int SHORTEST_LIFE_MILLIS = 300;
    private static final int LONGEST_LIFE_MILLIS = 3_000;
    private static final int PATIENCE_SECONDS = 300;
    private static final long SEED = 20_260_302;

    private final Ground ground;
    private final People people = new People();
    private final Random chance = new Random(SEED);

    Kills(Ground ground) {
        this.ground = ground;
    }

    void run(int times, Report report) throws IOException, InterruptedException {
        int minutes = 1 + times * LONGEST_LIFE_MILLIS / 2 / 60_000;
        Known.reminded(ground.database(), REMINDED, minutes);
        try (BotApiServer server = new BotApiServer(people, Limits.telegrams(), Faults.none(), ground.spec());
                Speakers speakers = Speakers.start(people, server.updates(), CHATS, A_SECOND)) {
            for (int i = 0; i < times; i++) {
                live(server).kill();
                people.killed();
            }
            Serve last = Serve.start(ground.home(), server.url(), ground.database(), Map.of());
            speakers.fallSilent();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while ((people.unanswered() > 0 || people.reminded() < REMINDED) && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
            TimeUnit.SECONDS.sleep(3); // what comes now comes twice
            last.stop();
            report.count("kill -9", times);
            people.print(report);
            report.mustBeZero("reminders lost", REMINDED - people.reminded());
            Ledger.check(ground.database(), people, report);
            report.count("refused by the limits", server.refusedByLimits());
        }
    }

    private Serve live(BotApiServer server) throws IOException, InterruptedException {
        Serve bot = Serve.start(ground.home(), server.url(), ground.database(), Map.of());
        TimeUnit.MILLISECONDS.sleep(chance.nextInt(SHORTEST_LIFE_MILLIS, LONGEST_LIFE_MILLIS));
        if (!bot.isRunning()) {
            throw new IllegalStateException("The bot has ended by itself; see " + ground.folder());
        }
        return bot;
    }
}

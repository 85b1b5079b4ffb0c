package swivel.load;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A fifth of all calls go wrong for a while; afterwards nothing may be missing. */
final class FaultRun {
    private static final double SHARE = 0.2;
    private static final long SEED = 20_260_302;
    private static final int CHATS = 40;
    private static final int REMINDED = 100;
    private static final int A_SECOND = 8;
    /** They go through a session, so that their countdowns are edited. */
    private static final int TRAINING = 5;

    private static final int TRAINING_EVERY_SECONDS = 30;
    private static final int PATIENCE_SECONDS = 300;

    private final Ground ground;
    private final People people = new People();

    FaultRun(Ground ground) {
        this.ground = ground;
    }

    void run(int seconds, Report report) throws IOException, InterruptedException {
        Known.reminded(ground.database(), REMINDED, 1 + seconds / 120);
        Faults faults = Faults.on(SHARE, SEED);
        try (BotApiServer server = new BotApiServer(people, Limits.telegrams(), faults, ground.spec());
                Speakers speakers = Speakers.start(people, server.updates(), CHATS, A_SECOND)) {
            Serve bot = Serve.start(ground.home(), server.url(), ground.database(), Map.of());
            for (int second = 0; second < seconds; second += TRAINING_EVERY_SECONDS) {
                for (int nr = 1; nr <= TRAINING; nr++) {
                    people.train(CHATS + REMINDED + nr, server.updates());
                }
                TimeUnit.SECONDS.sleep(Math.min(TRAINING_EVERY_SECONDS, seconds - second));
            }
            speakers.fallSilent();
            faults.end();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while ((people.unanswered() > 0 || people.reminded() < REMINDED) && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
            TimeUnit.SECONDS.sleep(3); // what comes now comes twice
            bot.stop();
            report.count("seconds of faults on a fifth of the calls", seconds);
            System.out.println("calls: " + faults);
            people.print(report);
            report.mustBeZero("repeated although the bot knew", people.tally().repeatedHeard());
            report.mustBeZero("reminders lost", REMINDED - people.reminded());
            Ledger.check(ground.database(), people, report);
            report.count("refused by the limits", server.refusedByLimits());
        }
    }
}

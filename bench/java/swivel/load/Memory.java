package swivel.load;

import java.io.IOException;
import java.util.Map;

/** What the bot occupies when it knows many people and has answered many updates. */
final class Memory {
    private static final Map<String, String> UNLIMITED = Map.of("TELEGRAM_LIMITS", "off");
    private static final int KNOWN = 100_000;
    private static final int CHATS = 10_000;
    private static final int PATIENCE_SECONDS = 300;

    private final Ground ground;

    Memory(Ground ground) {
        this.ground = ground;
    }

    void run(int updates, Report report) throws IOException, InterruptedException {
        Known.people(ground.database(), KNOWN);
        People people = new People();
        try (BotApiServer server = new BotApiServer(people, Limits.none(), Faults.none(), ground.spec())) {
            Serve bot = Serve.start(ground.home(), server.url(), ground.database(), UNLIMITED);
            try {
                for (int i = 0; i < updates; i++) {
                    people.speak(1 + i % CHATS, server.updates());
                }
                people.tally().await(updates, PATIENCE_SECONDS);
                report.mustBeZero("never answered", people.unanswered());
                double resident = bot.residentMegabytes();
                report.must("resident, MB", resident, resident <= 140, "<= 140");
            } finally {
                bot.stop();
            }
        }
    }
}

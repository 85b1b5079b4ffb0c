package swivel.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/** Runs the bot until it is told to stop. */
@Command(name = "serve", description = "Run the bot: Telegram when TELEGRAM_BOT_TOKEN is set.")
final class ServeCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    private static final String NO_TOKEN = """
            There is no token, so there is no channel to serve.
            1. In Telegram, open a chat with @BotFather, send /newbot and follow it; it answers with a token.
            2. Copy .env.example to .env and set TELEGRAM_BOT_TOKEN to it (or set it in the environment).
            3. Run ./swivel serve again.
            To talk to the coach without a token: ./swivel chat""";

    private final Door door;

    ServeCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() throws InterruptedException {
        Config config = door.config();
        if (config.telegramToken() == null) {
            door.out().println(NO_TOKEN);
            return 2;
        }
        CountDownLatch closed = new CountDownLatch(1);
        try (Wiring wiring = Wiring.open(door, config);
                Service service = Service.of(config, wiring, door.clock())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(service, closed), "stop"));
            LOG.info("Swivel starts: {}", config);
            service.run(() -> LOG.info("Swivel is up"));
        } finally {
            LOG.info("Swivel is down");
            closed.countDown();
        }
        return 0;
    }

    /** A signal came: the machine waits here until everything is closed. */
    private static void end(Service service, CountDownLatch closed) {
        service.close();
        try {
            closed.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}

package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import swivel.transports.telegram.LocalBotApi;

/** The whole bot from its start to its end, with a database that outlives it. */
record RunningBot(Wiring wiring, Service service, CompletableFuture<Void> loop) implements AutoCloseable {

    /**
     * @param folder where its database is
     * @param index which several can share
     */
    static RunningBot start(
            Path folder, Path index, LocalBotApi telegram, InstantSource clock, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("TELEGRAM_BOT_TOKEN", LocalBotApi.TOKEN);
        environment.put("TELEGRAM_API_URL", telegram.url().toString());
        Door door = new Door(
                Path.of("").toAbsolutePath(),
                environment,
                clock,
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                index);
        Config config = door.config().withDatabase(folder.resolve("bot.db"));
        Wiring wiring = Wiring.open(door, config);
        Service service = Service.of(config, wiring, clock);
        return new RunningBot(
                wiring, service, CompletableFuture.runAsync(() -> run(service), Thread::startVirtualThread));
    }

    private static void run(Service service) {
        try {
            service.run(() -> {});
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void tick(InstantSource clock) {
        wiring.tick(clock.instant());
    }

    @Override
    public void close() {
        service.close();
        assertThat(loop).succeedsWithin(5, TimeUnit.SECONDS);
        wiring.close();
    }
}

package swivel.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./swivel serve} as a process of its own. The launcher becomes the Java process, so its id is the bot's. */
final class Serve {
    private static final long TICKS_PER_SECOND = 100;

    private final Process process;

    private Serve(Process process) {
        this.process = process;
    }

    /** @param settings environment variables beside those that lead to the server and the database */
    static Serve start(Path home, String api, Path database, Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("swivel").toString(), "serve");
        builder.environment()
                .putAll(Map.of(
                        "TELEGRAM_BOT_TOKEN", BotApiServer.TOKEN,
                        "TELEGRAM_API_URL", api,
                        "SWIVEL_DATABASE", "jdbc:sqlite:" + database));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true);
        Path log = database.resolveSibling("serve.log");
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new Serve(builder.start());
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM; returns the seconds until its end. */
    double stop() throws InterruptedException {
        long begin = System.nanoTime();
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
        return (System.nanoTime() - begin) / 1e9;
    }

    /** What it has used of the processors since its start, in seconds (proc(5), stat). */
    double cpuSeconds() throws IOException {
        String stat = Files.readString(proc("stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / (double) TICKS_PER_SECOND;
    }

    double residentMegabytes() throws IOException {
        try (var lines = Files.lines(proc("status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow()
                    / 1024.0;
        }
    }

    private Path proc(String file) {
        return Path.of("/proc", String.valueOf(process.pid()), file);
    }
}

package swivel.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code bench/load WHAT [NUMBER] [--spec FILE]}: puts the bot under load and prints what was counted. */
final class Load {
    private static final String USAGE = """
            bench/load throughput [UPDATES]   updates a second with answers, and how long an answer takes at 500 a second
            bench/load kill [TIMES]           kill -9 at random moments under load
            bench/load faults [SECONDS]       a fifth of all calls go wrong
            bench/load memory [UPDATES]       resident memory, 100,000 people known
            bench/load start [TIMES]          from start to the first getUpdates
            With --spec FILE every call is checked against the machine-readable Bot API.""";

    private Load() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> rest = new ArrayList<>(List.of(args));
        int at = rest.indexOf("--spec");
        Spec spec = at < 0 ? Spec.none() : Spec.read(Path.of(rest.get(at + 1)));
        if (at >= 0) {
            rest.subList(at, at + 2).clear();
        }
        if (rest.isEmpty()) {
            System.out.println(USAGE);
            return;
        }
        Path home = Path.of("").toAbsolutePath();
        Path folder = Files.createTempDirectory("swivel-load");
        Ground ground = new Ground(home, folder, spec);
        Report report = new Report();
        int number = rest.size() > 1 ? Integer.parseInt(rest.get(1)) : 0;
        switch (rest.getFirst()) {
            case "throughput" -> new Throughput(ground).run(number == 0 ? 60_000 : number, report);
            case "kill" -> new Kills(ground).run(number == 0 ? 200 : number, report);
            case "faults" -> new FaultRun(ground).run(number == 0 ? 600 : number, report);
            case "memory" -> new Memory(ground).run(number == 0 ? 100_000 : number, report);
            case "start" -> new Starts(ground).run(number == 0 ? 9 : number, report);
            default -> System.out.println(USAGE);
        }
        spec.print(report);
        System.out.println("Database and log: " + folder);
        System.exit(report.isGood() ? 0 : 1);
    }
}

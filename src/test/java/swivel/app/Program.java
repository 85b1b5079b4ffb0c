package swivel.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Swivel as a process of its own, with the content that ships and the options of the launcher. */
final class Program {
    private final Path home;
    private final int megabytes;

    /** @param megabytes of heap */
    Program(Path home, int megabytes) {
        this.home = home;
        this.megabytes = megabytes;
    }

    /** How it ended, and what it said and complained of until then. */
    record Run(int status, String out, String err) {}

    /** @param input what is typed */
    Run run(String input, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-Xss512k",
                "-Xmx" + megabytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                "swivel.app.Main"));
        command.addAll(List.of(args));
        File out = home.resolve("out").toFile();
        File err = home.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().put("SWIVEL_HOME", home.toString());
        builder.environment()
                .put("SWIVEL_CONTENT", Path.of("content").toAbsolutePath().toString());
        Process process = builder.start();
        process.outputWriter(StandardCharsets.UTF_8).append(input).close();
        return new Run(process.waitFor(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }
}

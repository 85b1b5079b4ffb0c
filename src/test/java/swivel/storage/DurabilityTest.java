package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.coaching.PersonId;
import swivel.conversation.Inbox;
import swivel.conversation.Outbox.Answer;
import swivel.conversation.Outbox.Outgoing;
import swivel.conversation.message.Address;
import swivel.conversation.message.Reply;
import swivel.library.DrillId;

final class DurabilityTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PersonId ANA = new PersonId("console:ana");
    private static final int MORE_THAN_THE_LOG_HOLDS = 100_000;

    @TempDir
    Path folder;

    @Test
    void aQueueThatIsNotReadToItsEndDoesNotKeepTheLogFromGoingIntoTheFile() throws IOException {
        Path file = folder.resolve("swivel.db");
        try (Database database = Database.open(file)) {
            database.outbox().put(toChat("1"), NOW);
            database.outbox().put(toChat("2"), NOW);
            assertThat(database.outbox().due("telegram", NOW, 1)).hasSize(1);
            long before = Files.size(file);

            database.inOne(() -> IntStream.range(0, MORE_THAN_THE_LOG_HOLDS)
                    .forEach(number -> database.inbox().markDone("event " + number, NOW)));
            database.inbox().markDone("one more", NOW);

            assertThat(Files.size(file)).isGreaterThan(before);
        }
    }

    private static Outgoing toChat(String chat) {
        return new Outgoing(ANA, new Address("telegram", chat, null), new Answer(Reply.of("Well done.")));
    }

    @Test
    void whatWasCommittedOutlivesAProcessThatIsKilledAndNothingIsHalfWritten()
            throws IOException, InterruptedException {
        Path file = folder.resolve("swivel.db");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledHalfWay.class.getName(),
                        file.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(KilledHalfWay.STATUS);

        try (Database database = Database.open(file)) {
            assertThat(database.inbox().markDone("first", NOW)).isFalse();
            assertThat(database.inbox().markDone("second", NOW)).isTrue();
            assertThat(database.trainingLog().done(ANA, DAY, DAY)).hasSize(1);
        }
    }

    @Test
    void factsAreThereAfterAnOrderlyEnd() {
        Path file = folder.resolve("swivel.db");
        try (Database database = Database.open(file)) {
            database.inbox().markDone("first", NOW);
        }

        try (Database database = Database.open(file)) {
            assertThat(database.inbox().markDone("first", NOW)).isFalse();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**swivel.db-*");
    }

    /** Commits one unit and dies in the middle of the next. */
    static final class KilledHalfWay {
        static final int STATUS = 37;

        private KilledHalfWay() {}

        public static void main(String[] args) {
            Database database = Database.open(Path.of(args[0]));
            Inbox inbox = database.inbox();
            database.inOne(() -> {
                inbox.markDone("first", NOW);
                database.trainingLog().done(ANA, DAY, new DrillId("clamshell"), NOW);
            });
            database.inOne(() -> {
                inbox.markDone("second", NOW);
                database.trainingLog().done(ANA, DAY, new DrillId("glute-bridge"), NOW);
                Runtime.getRuntime().halt(STATUS);
            });
        }
    }
}

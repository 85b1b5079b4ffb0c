package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.library.reading.BrokenContent;
import swivel.transports.console.Drawing;

/** A drill of today's routine is taken out of the library while somebody is in the middle of their session. */
class LostDrillTest {
    @TempDir
    Path temp;

    private final SettableClock clock = new SettableClock();
    private BrokenContent content;
    private Door door;

    @BeforeEach
    void copyContent() throws IOException {
        clock.set(Instant.parse("2026-11-23T07:30:00Z"));
        content = BrokenContent.in(temp);
        door = new Door(
                Path.of("").toAbsolutePath(),
                Map.of("SWIVEL_CONTENT", content.path("").toString()),
                clock,
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                temp.resolve("index"));
    }

    @Test
    void theRoutineAndTheSessionGoOnWithoutIt() throws IOException {
        try (Wiring wiring = Wiring.forgetful(door)) {
            Stranger somebody = new Stranger(wiring, clock, "somebody");
            assertThat(says(somebody, "/today")).contains("5. Bird dog");
            says(somebody, "/go");
            says(somebody, "next");
            says(somebody, "next");
            assertThat(says(somebody, "next")).contains("4 of 6");

            loseBirdDog();
            wiring.tick(clock.instant());

            assertThat(says(somebody, "next"))
                    .contains("One drill of this session is not in my library any more")
                    .contains("6 of 6")
                    .doesNotContain("Bird dog");
            assertThat(says(somebody, "/today")).contains("6. ").doesNotContain("Bird dog");
        }
    }

    @Test
    void whatWasDoneOfItStaysDone() throws IOException {
        try (Wiring wiring = Wiring.forgetful(door)) {
            Stranger somebody = new Stranger(wiring, clock, "somebody");
            says(somebody, "/today");
            assertThat(says(somebody, "done")).contains("Streak: 1 day");

            loseBirdDog();
            wiring.tick(clock.instant());

            assertThat(says(somebody, "/streak")).contains("1 day");
            clock.set(Instant.parse("2026-11-24T07:30:00Z"));
            assertThat(says(somebody, "/today")).contains("Streak: 1 day");
        }
    }

    /** As somebody would who looks after the content: whatever names the drill names another. */
    private void loseBirdDog() throws IOException {
        content.replace("drills/bird-dog.md", "id: bird-dog", "draft: true\nid: bird-dog");
        content.replace("articles/hypermobility.md", "bird-dog", "pallof-press");
        content.replace("sessions/squat-and-athletics.yaml", ", bird-dog]", "]");
    }

    private static String says(Stranger somebody, String words) {
        return new Drawing(false).draw(somebody.says(words));
    }
}

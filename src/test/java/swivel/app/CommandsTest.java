package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.storage.Database;
import swivel.transports.telegram.Answer;
import swivel.transports.telegram.LocalBotApi;

/** The commands as an operator meets them: what they print, and their exit status. */
class CommandsTest {
    @TempDir
    Path temp;

    private final Map<String, String> environment = new HashMap<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void withoutACommandItSaysWhichThereAre() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("./swivel chat").contains("lint").contains("serve");
    }

    @Test
    void askPrintsOneAnswer() {
        assertThat(run("ask", "how", "long", "do", "I", "hold", "the", "couch", "stretch?"))
                .isZero();
        assertThat(out.toString()).contains("Couch stretch").contains("30–60 s");
    }

    @Test
    void showPrintsASelfTestByItsIdOrItsNumber() {
        assertThat(run("show", "T4")).isZero();
        String byNumber = out.toString();
        out.getBuffer().setLength(0);

        assertThat(run("show", "bed-edge-hang")).isZero();

        assertThat(out.toString())
                .isEqualTo(byNumber)
                .contains("Bed-edge hang (self-test T4)")
                .contains("1. Sit on the very edge")
                .contains("thigh below level: degrees, right and left; band 0 to 40")
                .contains("How exact it is: ")
                .contains("Sources: ");
    }

    @Test
    void showPrintsEveryPageWithTheId() {
        assertThat(run("show", "pelvic-tilt")).isZero();
        assertThat(out.toString()).contains(" 1. ").contains("Sources: ");
    }

    @Test
    void showSaysWhatAnIdIs() {
        assertThat(run("show", "T99")).isEqualTo(1);
        assertThat(err.toString()).contains("no self-test 'T99'").contains("name of its file");
    }

    @Test
    void lintCountsWhatIsClean() {
        assertThat(run("lint", "content")).isZero();
        assertThat(out.toString()).contains("is clean").contains("drills").contains("articles");
    }

    @Test
    void lintTellsHowLongEachDrillTakesToRead() {
        assertThat(run("lint", "--reading-time", "content")).isZero();
        assertThat(out.toString())
                .containsPattern("(?m)^ *\\d+ s, +\\d+ s of them to begin {2}clamshell$")
                .containsPattern("one of 82 drills .*Brysbaert 2019.*: \\d+ to \\d+, median \\d+; to begin: \\d+ to")
                .contains("is clean");
    }

    @Test
    void lintNamesFileLineFaultAndCure() throws IOException {
        Path content = Files.createDirectories(temp.resolve("content"));
        Files.createDirectories(content.resolve("drills"));
        Files.writeString(content.resolve("drills/clamshell.md"), "---\nid: clamshell\nlevel: nine\n---\n");

        assertThat(run("lint", content.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("drills/clamshell.md:3: ").contains("→");
    }

    @Test
    void lintMendsNothingWhereThereIsNothing() {
        assertThat(run("lint", "--fix", temp.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(out.toString()).contains("there is no content folder here").contains("./swivel lint DIR");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void newSaysWhyAFileCannotBeWritten() throws IOException {
        Files.writeString(temp.resolve("drills"), "a file where the folder should be");
        environment.put("SWIVEL_CONTENT", temp.toString());

        assertThat(run("new", "drill", "wall-hike")).isEqualTo(1);
        assertThat(err.toString()).contains("cannot be written").doesNotContain("at swivel");
    }

    @Test
    void newTakesNoIdThatLeadsElsewhere() {
        assertThat(run("new", "drill", "../../evil")).isEqualTo(2);
        assertThat(err.toString()).contains("lower-case words joined by hyphens, not '../../evil'");
    }

    @Test
    void aBrokenContentFolderIsRefusedAtStartWithItsReport() throws IOException {
        environment.put(
                "SWIVEL_CONTENT", Files.createDirectories(temp.resolve("empty")).toString());

        assertThat(run("ask", "clamshell?")).isEqualTo(1);
        assertThat(err.toString())
                .contains("conditions.yaml:1: the file is missing")
                .contains("./swivel lint");
    }

    @Test
    void aMissingContentFolderIsNamed() {
        environment.put("SWIVEL_CONTENT", temp.resolve("nowhere").toString());

        assertThat(run("ask", "clamshell?")).isEqualTo(1);
        assertThat(err.toString()).contains("there is no content folder here").contains("SWIVEL_CONTENT");
    }

    @Test
    void serveWithoutATokenSaysHowToGetOne() {
        assertThat(run("serve")).isEqualTo(2);
        assertThat(out.toString())
                .contains("@BotFather")
                .contains("TELEGRAM_BOT_TOKEN")
                .contains("./swivel chat");
    }

    @Test
    void serveWithAWrongTokenSaysSoAndNeverPrintsIt() {
        try (LocalBotApi telegram = LocalBotApi.start()) {
            telegram.script("getme", Answer.refusal(401, "Unauthorized"));
            environment.put("TELEGRAM_BOT_TOKEN", LocalBotApi.TOKEN);
            environment.put("TELEGRAM_API_URL", telegram.url().toString());
            environment.put("SWIVEL_DATABASE", "jdbc:sqlite:" + temp.resolve("serve.db"));

            assertThat(run("serve")).isEqualTo(1);
            assertThat(err.toString()).contains("BotFather").doesNotContain(LocalBotApi.TOKEN);
        }
    }

    @Test
    void aDatabaseThatIsNoneIsNamedWithWhatToDo() throws IOException {
        Path file = Files.writeString(temp.resolve("notes.db"), "Dear diary, this is no database at all. ".repeat(50));
        environment.put("SWIVEL_DATABASE", "jdbc:sqlite:" + file);

        assertThat(run("chat")).isEqualTo(1);
        assertThat(err.toString())
                .contains("notes.db")
                .doesNotContain("Dear diary")
                .doesNotContain("at swivel");
    }

    @Test
    void aBackupIsMadeOnceAndComesBack() {
        String database = temp.resolve("talk.db").toString();
        String copy = temp.resolve("copy.db").toString();
        assertThat(run("backup", copy, "--data", database)).isEqualTo(1);
        assertThat(err.toString()).contains("There is no database").doesNotContain("at swivel");

        Database.open(Path.of(database)).close();

        assertThat(run("backup", copy, "--data", database)).isZero();
        assertThat(out.toString()).contains("is a whole copy: people 0; days logged 0");
        assertThat(run("backup", copy, "--data", database)).isEqualTo(1);
        assertThat(err.toString()).contains("is there already").contains("--replace");
        assertThat(run("backup", copy, "--replace", "--data", database)).isZero();
        assertThat(run("restore", copy, "--data", database)).isZero();
        assertThat(out.toString()).contains("Restored").contains("is kept in " + database + ".before-");
    }

    @Test
    void everyWrongSettingIsNamedAtOnce() {
        environment.put("SWIVEL_DATABASE", "swivel.db");
        environment.put("SWIVEL_ADMINS", "me");

        assertThat(run("chat")).isEqualTo(1);
        assertThat(err.toString()).contains("SWIVEL_DATABASE").contains("SWIVEL_ADMINS");
    }

    private int run(String... args) {
        Door door = new Door(
                Path.of("").toAbsolutePath(),
                environment,
                new SettableClock(),
                new PrintWriter(out),
                new PrintWriter(err, true),
                temp.resolve("index"));
        return Main.run(door, args);
    }
}

package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.storage.Database;
import swivel.transports.telegram.Answer;
import swivel.transports.telegram.LocalBotApi;

/** The commands as an operator meets them: what they print, and their exit status. */
class CommandsTest {
    private final Path temp;
    private final Terminal terminal;

    CommandsTest(@TempDir Path temp) {
        this.temp = temp;
        this.terminal = new Terminal(temp);
    }

    @Test
    void withoutACommandItSaysWhichThereAre() {
        assertThat(terminal.run()).isEqualTo(2);
        assertThat(terminal.err.toString())
                .contains("./swivel chat")
                .contains("lint")
                .contains("serve");
    }

    @Test
    void askPrintsOneAnswer() {
        assertThat(terminal.run("ask", "how", "long", "do", "I", "hold", "the", "couch", "stretch?"))
                .isZero();
        assertThat(terminal.out.toString()).contains("Couch stretch").contains("30–60 s");
    }

    @Test
    void showPrintsASelfTestByItsIdOrItsNumber() {
        assertThat(terminal.run("show", "T4")).isZero();
        String byNumber = terminal.out.toString();
        terminal.out.getBuffer().setLength(0);

        assertThat(terminal.run("show", "bed-edge-hang")).isZero();

        assertThat(terminal.out.toString())
                .isEqualTo(byNumber)
                .contains("Bed-edge hang (self-test T4)")
                .contains("1. Sit on the very edge")
                .contains("thigh below level: degrees, right and left; band 0 to 40")
                .contains("How exact it is: ")
                .contains("Sources: ");
    }

    @Test
    void showPrintsEveryPageWithTheId() {
        assertThat(terminal.run("show", "pelvic-tilt")).isZero();
        assertThat(terminal.out.toString()).contains(" 1. ").contains("Sources: ");
    }

    @Test
    void showSaysWhatAnIdIs() {
        assertThat(terminal.run("show", "T99")).isEqualTo(1);
        assertThat(terminal.err.toString()).contains("no self-test 'T99'").contains("name of its file");
    }

    @Test
    void lintCountsWhatIsClean() {
        assertThat(terminal.run("lint", "content")).isZero();
        assertThat(terminal.out.toString())
                .contains("is clean")
                .contains("drills")
                .contains("articles");
    }

    @Test
    void lintTellsHowLongEachDrillTakesToRead() {
        assertThat(terminal.run("lint", "--reading-time", "content")).isZero();
        assertThat(terminal.out.toString())
                .containsPattern("(?m)^ *\\d+ s, +\\d+ s of them to begin {2}clamshell$")
                .containsPattern("one of 82 drills .*Brysbaert 2019.*: \\d+ to \\d+, median \\d+; to begin: \\d+ to")
                .contains("is clean");
    }

    @Test
    void lintNamesFileLineFaultAndCure() throws IOException {
        Path content = Files.createDirectories(temp.resolve("content"));
        Files.createDirectories(content.resolve("drills"));
        Files.writeString(content.resolve("drills/clamshell.md"), "---\nid: clamshell\nlevel: nine\n---\n");

        assertThat(terminal.run("lint", content.toString())).isEqualTo(1);
        assertThat(terminal.out.toString()).contains("drills/clamshell.md:3: ").contains("→");
    }

    @Test
    void lintMendsNothingWhereThereIsNothing() {
        assertThat(terminal.run("lint", "--fix", temp.resolve("nowhere").toString()))
                .isEqualTo(1);
        assertThat(terminal.out.toString())
                .contains("there is no content folder here")
                .contains("./swivel lint DIR");
        assertThat(terminal.err.toString()).isEmpty();
    }

    @Test
    void newSaysWhyAFileCannotBeWritten() throws IOException {
        Files.writeString(temp.resolve("drills"), "a file where the folder should be");
        terminal.environment.put("SWIVEL_CONTENT", temp.toString());

        assertThat(terminal.run("new", "drill", "wall-hike")).isEqualTo(1);
        assertThat(terminal.err.toString()).contains("cannot be written").doesNotContain("at swivel");
    }

    @Test
    void newTakesNoIdThatLeadsElsewhere() {
        assertThat(terminal.run("new", "drill", "../../evil")).isEqualTo(2);
        assertThat(terminal.err.toString()).contains("lower-case words joined by hyphens, not '../../evil'");
    }

    @Test
    void aBrokenContentFolderIsRefusedAtStartWithItsReport() throws IOException {
        terminal.environment.put(
                "SWIVEL_CONTENT", Files.createDirectories(temp.resolve("empty")).toString());

        assertThat(terminal.run("ask", "clamshell?")).isEqualTo(1);
        assertThat(terminal.err.toString())
                .contains("conditions.yaml:1: the file is missing")
                .contains("./swivel lint");
    }

    @Test
    void aMissingContentFolderIsNamed() {
        terminal.environment.put("SWIVEL_CONTENT", temp.resolve("nowhere").toString());

        assertThat(terminal.run("ask", "clamshell?")).isEqualTo(1);
        assertThat(terminal.err.toString())
                .contains("there is no content folder here")
                .contains("SWIVEL_CONTENT");
    }

    @Test
    void serveWithoutATokenSaysHowToGetOne() {
        assertThat(terminal.run("serve")).isEqualTo(2);
        assertThat(terminal.out.toString())
                .contains("@BotFather")
                .contains("TELEGRAM_BOT_TOKEN")
                .contains("./swivel chat");
    }

    @Test
    void serveWithAWrongTokenSaysSoAndNeverPrintsIt() {
        try (LocalBotApi telegram = LocalBotApi.start()) {
            telegram.script("getme", Answer.refusal(401, "Unauthorized"));
            terminal.environment.put("TELEGRAM_BOT_TOKEN", LocalBotApi.TOKEN);
            terminal.environment.put("TELEGRAM_API_URL", telegram.url().toString());
            terminal.environment.put("SWIVEL_DATABASE", "jdbc:sqlite:" + temp.resolve("serve.db"));

            assertThat(terminal.run("serve")).isEqualTo(1);
            assertThat(terminal.err.toString()).contains("BotFather").doesNotContain(LocalBotApi.TOKEN);
        }
    }

    @Test
    void aDatabaseThatIsNoneIsNamedWithWhatToDo() throws IOException {
        Path file = Files.writeString(temp.resolve("notes.db"), "Dear diary, this is no database at all. ".repeat(50));
        terminal.environment.put("SWIVEL_DATABASE", "jdbc:sqlite:" + file);

        assertThat(terminal.run("chat")).isEqualTo(1);
        assertThat(terminal.err.toString())
                .contains("notes.db")
                .doesNotContain("Dear diary")
                .doesNotContain("at swivel");
    }

    @Test
    void aBackupIsMadeOnceAndComesBack() {
        String database = temp.resolve("talk.db").toString();
        String copy = temp.resolve("copy.db").toString();
        assertThat(terminal.run("backup", copy, "--data", database)).isEqualTo(1);
        assertThat(terminal.err.toString()).contains("There is no database").doesNotContain("at swivel");

        Database.open(Path.of(database)).close();

        assertThat(terminal.run("backup", copy, "--data", database)).isZero();
        assertThat(terminal.out.toString()).contains("is a whole copy: people 0; days logged 0");
        assertThat(terminal.run("backup", copy, "--data", database)).isEqualTo(1);
        assertThat(terminal.err.toString()).contains("is there already").contains("--replace");
        assertThat(terminal.run("backup", copy, "--replace", "--data", database))
                .isZero();
        assertThat(terminal.run("restore", copy, "--data", database)).isZero();
        assertThat(terminal.out.toString()).contains("Restored").contains("is kept in " + database + ".before-");
    }

    @Test
    void everyWrongSettingIsNamedAtOnce() {
        terminal.environment.put("SWIVEL_DATABASE", "swivel.db");
        terminal.environment.put("SWIVEL_ADMINS", "me");

        assertThat(terminal.run("chat")).isEqualTo(1);
        assertThat(terminal.err.toString()).contains("SWIVEL_DATABASE").contains("SWIVEL_ADMINS");
    }
}

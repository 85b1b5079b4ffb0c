package swivel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.coaching.WarningSign.Tier;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.hearing.Interpretation;
import swivel.conversation.hearing.Interpretation.Kind;
import swivel.conversation.hearing.Interpreter;
import swivel.knowledge.Answer;
import swivel.knowledge.Knowledge;
import swivel.knowledge.Question;
import swivel.language.Readers;
import swivel.library.Library;
import swivel.library.Vocabulary;
import swivel.library.reading.AnotherLanguage;
import swivel.library.reading.BrokenContent;
import swivel.library.reading.Libraries;
import swivel.library.reading.LibraryReader;
import swivel.library.reading.Reading;

/** The steps of "Another language" in docs/authoring.md, on a copy of what ships: German beside English. */
class AnotherLanguageTest {
    private static final Path EVAL = Path.of("src/test/resources/eval");

    @TempDir
    static Path temp;

    private static Path folder;
    private static Library both;

    private final StringWriter out = new StringWriter();

    @BeforeAll
    static void layGermanBesideEnglish() throws IOException {
        BrokenContent content = BrokenContent.in(temp);
        content.lay(AnotherLanguage.GERMAN);
        folder = content.path("");
        both = library(content);
    }

    private static Library library(BrokenContent content) {
        return switch (LibraryReader.read(content.path(""))) {
            case Reading.Clean(Library library, var _) -> library;
            case Reading.Faulty(var findings) -> throw new AssertionError(findings);
        };
    }

    @Test
    void questionsInEnglishGetTheAnswersTheyHad() throws IOException {
        try (Knowledge alone = Knowledge.open(Libraries.ours(), temp.resolve("alone"));
                Knowledge beside = Knowledge.open(both, temp.resolve("beside"))) {
            List<String> messages = englishMessages();
            assertThat(messages).hasSizeGreaterThan(800);
            assertThat(messages.stream()
                            .map(Question::fresh)
                            .filter(question -> !head(beside.find(question).answer())
                                    .equals(head(alone.find(question).answer()))))
                    .as("a second language shifts how rare a word is, and with it a close call now and then")
                    .hasSizeLessThan(messages.size() / 100);
        }
    }

    /** What comes first in an answer; how sure it is, and what is offered beside it, may shift a little. */
    private static String head(Answer answer) {
        return answer.toString().replaceFirst("(?s),.*", "");
    }

    @Test
    void messagesInEnglishAreHeardAsTheyWere() throws IOException {
        Readers alone = Readers.of(Libraries.ours().vocabulary());
        Readers beside = Readers.of(both.vocabulary());

        assertThat(englishMessages()).allSatisfy(message -> {
            assertThat(beside.redFlags().screen(message))
                    .isEqualTo(alone.redFlags().screen(message));
            assertThat(beside.symptoms().read(message))
                    .isEqualTo(alone.symptoms().read(message));
            assertThat(beside.facets().read(message)).isEqualTo(alone.facets().read(message));
            assertThat(beside.wishes().read(message)).isEqualTo(alone.wishes().read(message));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seit heute ist alles pelzig am Damm", "Taubheit hier am Damm und im Bein"})
    void aWarningSignIsHeard(String message) {
        Interpretation heard = heard(message);

        assertThat(heard.kind()).isEqualTo(Kind.RED_FLAG);
        assertThat(heard.redFlag()).isEqualTo(new WarningSign(Sign.CAUDA_EQUINA, Tier.EMERGENCY));
    }

    @Test
    void aLanguageCanBeginWithItsWarningSignsAlone() throws IOException {
        String signs = "vocabulary/de/red-flags.yaml";
        BrokenContent content = BrokenContent.in(temp.resolve("signs"));
        content.write(signs, Files.readString(AnotherLanguage.GERMAN.resolve(signs)));
        Vocabulary vocabulary = library(content).vocabulary();

        assertThat(Readers.of(Libraries.ours().vocabulary()).redFlags().screen("alles pelzig am Damm"))
                .isEmpty();
        assertThat(Readers.of(vocabulary).redFlags().screen("alles pelzig am Damm"))
                .contains(new WarningSign(Sign.CAUDA_EQUINA, Tier.EMERGENCY));
    }

    @Test
    void howSomebodyFeelsIsHeard() {
        Interpretation heard = heard("Meine linke Leiste tut weh, 5/10");

        assertThat(heard.kind()).isEqualTo(Kind.SYMPTOM);
        assertThat(heard.symptoms()).singleElement().satisfies(symptom -> {
            assertThat(symptom.region()).isEqualTo(Region.GROIN);
            assertThat(symptom.side()).isEqualTo(Side.LEFT);
            assertThat(symptom.severity()).isEqualTo(5);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Muschel, clamshell",
        "Wie mache ich die Muschel?, clamshell",
        "wie geht die Muschelübung, clamshell",
        "Bauchatmung bitte, rib-breathing",
        "Wie mache ich die Rippenatmung?, rib-breathing"
    })
    void aDrillIsFoundByItsName(String message, String drill) {
        Interpretation heard = heard(message);

        assertThat(heard.kind()).isEqualTo(Kind.DRILL);
        assertThat(heard.drills().getFirst()).hasToString(drill);
    }

    @Test
    void anArticleIsFoundByItsQuestion() {
        assertThat(heard("Hüfte knackt beim Beinheben").article()).hasToString("snapping-hip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Was soll ich heute Abend kochen und wie?", "Comment faire cet exercice et avec quoi ?"})
    void whatIsNotUnderstoodIsSaidToBeInAnotherLanguage(String message) {
        assertThat(heard(message).kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(run("ask", message)).isZero();
        assertThat(out.toString()).contains("English");
    }

    @Test
    void whoReadsGermanGetsTheGermanCard() {
        assertThat(run("ask", "--language", "de-AT", "Wie mache ich die Muschel?"))
                .isZero();
        assertThat(out.toString()).contains("Staple die Hüften").doesNotContain("Stack your hips");
    }

    @Test
    void whoReadsEnglishGetsTheEnglishCard() {
        assertThat(run("ask", "Wie mache ich die Muschel?")).isZero();
        assertThat(out.toString()).contains("Stack your hips").doesNotContain("Staple die Hüften");
    }

    @ParameterizedTest
    @CsvSource({"clamshell, Staple die Hüften", "snapping-hip, Warum knackt meine Hüfte?", "bird-dog, Bird dog"})
    void aPageIsShownInTheLanguageWhereItIsTranslated(String id, String words) {
        assertThat(run("show", id, "--language", "de")).isZero();
        assertThat(out.toString()).containsIgnoringCase(words);
    }

    private Interpretation heard(String message) {
        try (Wiring wiring = Wiring.forgetful(door())) {
            return new Interpreter(wiring.ear()).interpret(message, Dialogue.fresh());
        }
    }

    private int run(String... args) {
        return Main.run(door(), args);
    }

    private Door door() {
        return new Door(
                Path.of("").toAbsolutePath(),
                Map.of("SWIVEL_CONTENT", folder.toString()),
                new SettableClock(),
                new PrintWriter(out),
                new PrintWriter(out),
                temp.resolve("index"));
    }

    private static List<String> englishMessages() throws IOException {
        List<String> messages = new ArrayList<>(column(0, "own-symptoms.tsv"));
        for (String questions : List.of("questions", "own-questions", "fresh-questions", "later-questions")) {
            messages.addAll(column(1, questions + ".tsv"));
        }
        return messages;
    }

    private static List<String> column(int column, String file) throws IOException {
        return Files.readAllLines(EVAL.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1)[column])
                .toList();
    }
}

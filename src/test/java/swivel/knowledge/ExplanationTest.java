package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.knowledge.Explanation.Passed;
import swivel.knowledge.Explanation.Phrase;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Explanation.Scored;
import swivel.knowledge.Explanation.Word;
import swivel.library.DrillId;
import swivel.library.reading.Libraries;

class ExplanationTest {
    private static Knowledge knowledge;

    @BeforeAll
    static void open(@TempDir Path folder) {
        knowledge = Knowledge.open(Libraries.ours(), folder);
    }

    @AfterAll
    static void close() {
        knowledge.close();
    }

    @Test
    void aMisspeltWordIsShownAsTypedMendedAndRead() {
        assertThat(explain("pigoen for my bum").words())
                .contains(new Word("pigoen", "pigeon", null, "name"), new Word("bum", "bum", "buttock", "body"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "how do i do the clamshell, 'clamshell', name 'Clamshell' of clamshell",
                "clam shells pls, 'clam shells', name 'Clamshell' of clamshell",
                "WGS, 'wgs', alias 'wgs' of worlds-greatest-stretch",
                "happy baby, 'happy baby', known not to be here (absent-drills.yaml)"
            })
    void theNameThatMatchedIsNamed(String text, String words, String meaning) {
        assertThat(explain(text).phrases()).contains(new Phrase(words, meaning));
    }

    @Test
    void theRuleThatDecidedSaysWhyAndThoseBeforeItToo() {
        Explanation explanation = explain("how do i do the clamshell");

        assertThat(explanation.rule()).isEqualTo(Rule.NAME);
        assertThat(explanation.because())
                .isEqualTo("'clamshell' names clamshell, which is 100 % of what the message is about");
        assertThat(explanation.passed())
                .extracting(Passed::rule)
                .containsExactly(Rule.NO_WORDS, Rule.OTHER_SUBJECT, Rule.COMPARISON, Rule.SELF_TEST);
        assertThat(explanation.passed().get(2).because()).isEqualTo("no word of comparing");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "best biceps exercise, OTHER_SUBJECT, a part of the body that is not ours",
                "good morning, OTHER_SUBJECT, a greeting and nothing else",
                "clam chowder recipe, OTHER_SUBJECT, too little speaks for hips and exercise",
                "🙂, NO_WORDS, no word of it can be read",
                "pigeon or the couch stretch?, COMPARISON, 'or' compares",
                "i want more internal rotation, GOAL, facts serve internal-rotation best",
                "what is butt wink, ARTICLE, article butt-wink explains 100 % of it and is asked for by name",
                "lying on my side with bent knees feet together and the top knee opens, DESCRIPTION, the card of clamshell explains"
            })
    void everyRuleSaysWhyItDecided(String text, Rule rule, String because) {
        Explanation explanation = explain(text);

        assertThat(explanation.rule()).isEqualTo(rule);
        assertThat(explanation.because()).contains(because);
    }

    @Test
    void aFollowUpSaysWhatItGoesOnAbout() {
        Explanation explanation =
                knowledge.explain(new Question("and how many?", List.of(), List.of(new DrillId("clamshell"))));

        assertThat(explanation.rule()).isEqualTo(Rule.FOLLOW_UP);
        assertThat(explanation.because()).isEqualTo("it says little and goes on about clamshell");
    }

    @Test
    void candidatesTellTheirScoreAndWhichFieldHasWhichWords() {
        List<Scored> drills = explain("couch stretch against the wall").drills();

        assertThat(drills.getFirst().id()).isEqualTo("couch-stretch");
        assertThat(drills.getFirst().found().get("name")).contains("couch", "stretch");
        assertThat(drills).extracting(Scored::fit).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"clamshell", "pigeon or couch stretch", "clam chowder", "which muscles turn the hip out", ""})
    void whatIsExplainedIsWhatIsAnswered(String text) {
        assertThat(explain(text).answer()).isEqualTo(knowledge.find(Question.fresh(text)));
    }

    private static Explanation explain(String text) {
        return knowledge.explain(Question.fresh(text));
    }
}

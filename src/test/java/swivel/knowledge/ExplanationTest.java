package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.knowledge.Explanation.Passed;
import swivel.knowledge.Explanation.Phrase;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Explanation.Share;
import swivel.knowledge.Explanation.Weighed;
import swivel.knowledge.Explanation.Word;
import swivel.library.DrillId;

class ExplanationTest {
    private final Knowledge knowledge = OurKnowledge.ours();

    @Test
    void aMisspeltWordIsShownAsTypedAndMendedAndASynonymAsWhatItMeans() {
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
                "happy baby, 'happy baby', known not to be here (absent-drills.yaml)",
                "i want more internal rotation, 'i want more', a way of asking: goal (question-forms.yaml)"
            })
    void whatIsRecognisedIsNamedWithWhereItStands(String text, String words, String meaning) {
        assertThat(explain(text).phrases()).contains(new Phrase(words, meaning));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "🙂, NO_WORDS, no word of it can be read",
                "good morning, OTHER_SUBJECT, it is a greeting and nothing else",
                "clam chowder recipe, OTHER_SUBJECT, most speaks for another subject",
                "how do i do the clamshell, NAME, the name of clamshell is all that it says",
                "clamshell for my knees, NAME, most speaks for it",
                "happy baby pose, NAME, names a drill that is known not to be here",
                "pigeon or the couch stretch?, COMPARISON, 'or' compares pigeon-stretch and couch-stretch",
                "i want more internal rotation, GOAL, named: internal-rotation",
                "what is butt wink, ARTICLE, most speaks for article butt-wink",
                "lying on my side with bent knees feet together and the top knee opens, DESCRIPTION, most speaks for clamshell"
            })
    void everyRuleSaysWhyItDecided(String text, Rule rule, String because) {
        Explanation explanation = explain(text);

        assertThat(explanation.found().rule()).isEqualTo(rule);
        assertThat(explanation.because()).contains(because);
    }

    @Test
    void theRulesThatWereAskedBeforeSayWhyTheyHadNoAnswer() {
        assertThat(explain("clamshell for strong outer hips").passed())
                .containsExactly(
                        new Passed("greeting", "it is more than a greeting"),
                        new Passed("comparison", "no word of comparing"),
                        new Passed("self-test", "most of it asks for none"),
                        new Passed("nothing but a name", "it says more than a name"),
                        new Passed("follow-up", "nothing was spoken of before"),
                        new Passed(
                                "part of a named drill", "a drill is meant already, or no part is clearly asked for"),
                        new Passed("wrong claim", "it takes nothing for granted that is wrong, or drills are wanted"));
    }

    @Test
    void aFollowUpSaysWhatItGoesOnAbout() {
        Explanation explanation =
                knowledge.explain(new Question("and how many?", List.of(), List.of(new DrillId("clamshell"))));

        assertThat(explanation.found().rule()).isEqualTo(Rule.FOLLOW_UP);
        assertThat(explanation.because()).isEqualTo("it says little of its own and goes on about clamshell");
    }

    @Test
    void whatSpeaksForAMeaningAddsUpToItsScoreTheWeightiestFirst() {
        Weighed best = explain("couch stretch against the wall").meanings().getFirst();

        assertThat(best.meaning()).isEqualTo("drill couch-stretch");
        assertThat(best.clues().stream().mapToDouble(Share::share).sum()).isCloseTo(best.score(), within(1e-9));
        assertThat(best.clues())
                .extracting(clue -> Math.abs(clue.share()))
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(best.line()).contains("wall");
        assertThat(best.words())
                .extracting(Share::what)
                .contains("couch", "wall")
                .doesNotContain("the");
    }

    @ParameterizedTest
    @EnumSource(Clue.class)
    void everyClueHasWords(Clue clue) {
        assertThat(ClueWords.of(clue)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"clamshell", "pigeon or couch stretch", "clam chowder", "which muscles turn the hip out", ""})
    void whatIsExplainedIsWhatIsFound(String text) {
        assertThat(explain(text).found()).isEqualTo(knowledge.find(Question.fresh(text)));
    }

    private Explanation explain(String text) {
        return knowledge.explain(Question.fresh(text));
    }
}

package swivel.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.app.evaluation.labels.LabelReader;
import swivel.app.evaluation.labels.Labelled;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.coaching.WarningSign.Tier;
import swivel.conversation.hearing.Interpretation;
import swivel.conversation.hearing.Interpretation.Kind;

class QuestionScorerTest {
    @TempDir
    private Path folder;

    @Test
    void oneOfSeveralDrillsIsRight() {
        assertThat(judge(
                        "dosage",
                        "dosage",
                        "pigeon-stretch;frog-stretch",
                        "",
                        Understood.drill("dosage", "frog-stretch")))
                .containsOnly(
                        entry(Measure.FALSE_ALARM, true),
                        entry(Measure.FIRST, true),
                        entry(Measure.FIRST_THREE, true),
                        entry(Measure.DECLINED, true),
                        entry(Measure.PART, true));
    }

    @Test
    void theSecondDrillIsAmongTheFirstThreeAndNotFirst() {
        assertThat(judge("how-to", "steps", "clamshell", "", Understood.drill("feel", "fire-hydrant", "clamshell")))
                .contains(entry(Measure.FIRST, false), entry(Measure.FIRST_THREE, true), entry(Measure.PART, false));
    }

    @Test
    void aChoiceIsNoFirstAnswerButNoRefusal() {
        assertThat(judge("how-to", "steps", "clamshell", "", Understood.drills(Kind.CHOICE, "steps", "clamshell")))
                .contains(entry(Measure.FIRST, false), entry(Measure.FIRST_THREE, true), entry(Measure.DECLINED, true));
    }

    @Test
    void whatComesNearestToNothingIsNoAnswer() {
        Interpretation near = Understood.drills(Kind.NOT_IN_LIBRARY, null, "clamshell");

        assertThat(judge("how-to", "steps", "clamshell", "", near))
                .contains(
                        entry(Measure.FIRST, false), entry(Measure.FIRST_THREE, false), entry(Measure.DECLINED, false));
    }

    @Test
    void anArticleIsRightWhereItsTopicIsExpectedBesideADrill() {
        assertThat(judge(
                        "frequency",
                        "frequency",
                        "pigeon-stretch;topic:frequency",
                        "",
                        Understood.article("frequency")))
                .contains(entry(Measure.FIRST, true), entry(Measure.PART, true))
                .doesNotContainKey(Measure.KNOWLEDGE);
    }

    @Test
    void whereOnlyATopicIsExpectedTheArticleIsMeasured() {
        assertThat(judge("frequency", "frequency", "topic:frequency", "", Understood.article("recovery")))
                .contains(entry(Measure.KNOWLEDGE, false))
                .doesNotContainKeys(Measure.FIRST, Measure.PART);
    }

    @Test
    void aComparisonDealsWithEach() {
        Interpretation both = Understood.drills(Kind.DRILLS, "comparison", "frog-stretch", "butterfly-stretch");
        Interpretation one = Understood.drill("why", "frog-stretch");

        assertThat(judge("comparison", "why", "frog-stretch;butterfly-stretch", "ALL", both))
                .contains(entry(Measure.COMPARISON, true), entry(Measure.PART, true));
        assertThat(judge("comparison", "why", "frog-stretch;butterfly-stretch", "ALL", one))
                .contains(entry(Measure.COMPARISON, false), entry(Measure.PART, true));
    }

    @Test
    void ofVariantsEitherWillDo() {
        Interpretation two = Understood.drills(Kind.DRILLS, "comparison", "hip-cars-standing", "leg-swings");

        assertThat(judge(
                        "comparison",
                        "why",
                        "hip-cars-standing;hip-cars-quadruped;leg-swings",
                        "ALL (either CARs)",
                        two))
                .contains(entry(Measure.COMPARISON, true));
    }

    @Test
    void aGoalIsServedByOneOfTheFirstThree() {
        Interpretation third = Understood.drills(Kind.DRILLS, "goal", "a", "b", "clamshell");
        Interpretation fourth = Understood.drills(Kind.DRILLS, "goal", "a", "b", "c", "clamshell");

        assertThat(judge("goal", "goal", "clamshell", "", third))
                .contains(entry(Measure.GOAL, true))
                .doesNotContainKey(Measure.PART);
        assertThat(judge("goal", "goal", "clamshell", "", fourth)).contains(entry(Measure.GOAL, false));
    }

    @Test
    void outOfScopeIsDeclinedInAnyWayAndNoRealQuestion() {
        assertThat(judge("oos", "oos", "oos:trap", "", Understood.nothing()))
                .containsOnly(entry(Measure.FALSE_ALARM, true), entry(Measure.OUT_OF_SCOPE, true));
        assertThat(judge("oos", "oos", "oos:trap", "", Understood.drill("steps", "clamshell")))
                .contains(entry(Measure.OUT_OF_SCOPE, false));
    }

    @Test
    void anAbsentDrillIsSaidToBeAbsent() {
        Interpretation absent = Understood.drills(Kind.NOT_IN_LIBRARY, null, "hip-hinge");

        assertThat(judge("not-in-library", "oos", "oos:not-in-library", "", absent))
                .containsOnly(entry(Measure.FALSE_ALARM, true), entry(Measure.NOT_IN_LIBRARY, true));
        assertThat(judge("not-in-library", "oos", "oos:not-in-library", "", Understood.nothing()))
                .contains(entry(Measure.NOT_IN_LIBRARY, false));
    }

    @Test
    void aSignIsCountedUnderSignsOnlyWhateverTheType() {
        WarningSign sign = new WarningSign(Sign.NEURO, Tier.SAME_DAY);

        assertThat(judge("followup", "redflag", "redflag:neuro", "urgency=same-day", Understood.sign(sign)))
                .containsOnly(entry(Measure.RED_FLAG, true), entry(Measure.RED_FLAG_TIER, true));
        assertThat(judge("redflag", "redflag", "redflag:neuro", "urgency=emergency", Understood.sign(sign)))
                .containsOnly(entry(Measure.RED_FLAG, true), entry(Measure.RED_FLAG_TIER, false));
        assertThat(judge("redflag", "redflag", "redflag:dvt", "urgency=same-day", Understood.sign(sign)))
                .containsOnly(entry(Measure.RED_FLAG, false), entry(Measure.RED_FLAG_TIER, false));
    }

    @Test
    void eitherOfTwoSignsIsRight() {
        WarningSign sign = new WarningSign(Sign.INFECTION, Tier.SAME_DAY);

        assertThat(judge(
                        "redflag",
                        "redflag",
                        "redflag:infection;redflag:prosthesis",
                        "urgency=same-day",
                        Understood.sign(sign)))
                .containsOnly(entry(Measure.RED_FLAG, true), entry(Measure.RED_FLAG_TIER, true));
    }

    @Test
    void aSignInAnHarmlessMessageIsAFalseAlarm() {
        Interpretation alarmed = Understood.sign(new WarningSign(Sign.NEURO, Tier.SAME_DAY));

        assertThat(judge("how-to", "steps", "clamshell", "", alarmed))
                .contains(entry(Measure.FALSE_ALARM, false), entry(Measure.DECLINED, false));
    }

    @Test
    void aPartThatIsNotLabelledIsNotMeasured() {
        assertThat(judge("how-to", "", "clamshell", "", Understood.drill("feel", "clamshell")))
                .doesNotContainKey(Measure.PART);
    }

    private Map<Measure, Boolean> judge(String type, String facet, String expected, String notes, Interpretation got) {
        String row = String.join("\t", "Q1", "a question", "", type, facet, expected, notes);
        List<Labelled> rows = read("id\tmessage\tcontext\ttype\tfacet\texpected\tnotes\n" + row + "\n");
        return Judged.of(rows.getFirst(), got).verdicts();
    }

    private List<Labelled> read(String text) {
        try {
            Path file = Files.writeString(folder.resolve("rows.tsv"), text);
            assertThat(LabelReader.read(List.of(file)).findings()).isEmpty();
            return LabelReader.read(List.of(file)).rows();
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}

package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.knowledge.Answer.Purpose;
import swivel.knowledge.Explanation.Rule;
import swivel.library.Action;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.Equipment;
import swivel.library.Facet;
import swivel.library.reading.Libraries;

class KnowledgeTest {
    private static Knowledge knowledge;

    @BeforeAll
    static void open(@TempDir Path folder) {
        knowledge = Knowledge.open(Libraries.ours(), folder);
    }

    @AfterAll
    static void close() {
        knowledge.close();
    }

    @ParameterizedTest
    @CsvSource({
        "how do I do the clamshell?, clamshell",
        "CLAM SHELLS, clamshell",
        "clamshel, clamshell",
        "couch stretch pls, couch-stretch",
        "elevatd pigon, elevated-pigeon",
        "9090 back leg, ninety-ninety-ir-stretch",
        "world’s best 90/90 front leg, ninety-ninety-er-stretch",
        "the seated version of figure 4, figure-four-seated",
    })
    void aNamedDrillIsFoundHoweverItIsSpelt(String text, String drill) {
        assertThat(find(text)).isInstanceOfSatisfying(Answer.OneDrill.class, one -> {
            assertThat(one.drill()).hasToString(drill);
            assertThat(one.confidence()).isBetween(0.5, 1.0);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "how do I measure my hip rotation, seated-rotation",
        "how do I test my internal rotation, seated-rotation",
        "self test for hip rotation, seated-rotation",
        "is there a way to measure how far my hip turns in?, seated-rotation",
        "how do I test external rotation lying face down, prone-rotation",
        "bed edge hang test, bed-edge-hang",
        "how do I do the lift-off test?, ninety-ninety-lift-off",
        "measure my groin flexibility, bent-knee-fall-out",
        "side plank test, side-plank-hold",
        "t7, single-leg-control",
    })
    void whatMeasuresIsFoundByItsNameOrByWhatItMeasures(String text, String test) {
        assertThat(find(text)).isInstanceOfSatisfying(Answer.OneSelfTest.class, one -> {
            assertThat(one.test()).hasToString(test);
            assertThat(one.subject()).hasToString("assessment");
            assertThat(one.confidence()).isBetween(0.4, 1.0);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"driving test", "pregnancy test", "how do I measure my waist", "FADIR test"})
    void aTestOfAnotherSubjectIsNoSelfTest(String text) {
        assertThat(find(text)).isNotInstanceOf(Answer.OneSelfTest.class);
    }

    @Test
    void aDrillThatIsTestedIsStillTheDrill() {
        assertThat(drills(find("clamshell test"))).containsExactly(new DrillId("clamshell"));
    }

    @Test
    void aDrillIsFoundByItsLooks() {
        Found found = knowledge.find(
                Question.fresh("lying on my side with bent knees, feet together, and then the top knee opens"));

        assertThat(found.rule()).isEqualTo(Rule.DESCRIPTION);
        assertThat(drills(found.answer())).containsExactly(new DrillId("clamshell"));
    }

    @ParameterizedTest
    @CsvSource({
        "is internal rotation when the pelvis tilts forward?, internal-rotation",
        "which muscles turn the hip out, external-rotation",
        "why do my knees cave in, knee-valgus",
        "what is butt wink, butt-wink"
    })
    void aSubjectOfItsOwnIsNoFollowUp(String question, String article) {
        Answer answer = knowledge
                .find(new Question(question, List.of(), List.of(new DrillId("frog-stretch"))))
                .answer();

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.OneArticle.class,
                        found -> assertThat(found.article()).isEqualTo(new ArticleId(article)));
    }

    @Test
    void aDrillThatIsOnlyLikenedIsNotTheOneThatIsMeant() {
        assertThat(drills(find("like the clamshell, but the knees stay together and the top foot lifts")))
                .containsExactly(new DrillId("reverse-clamshell"));
    }

    @ParameterizedTest
    @CsvSource({
        "is the couch stretch ok after a hip replacement?, couch-stretch",
        "labral tear - may I still do the clamshell, clamshell",
        "I have hip arthritis so is the butterfly stretch safe, butterfly-stretch",
    })
    void whoAsksLeaveForADrillMeansTheDrillAndNotTheCondition(String text, String drill) {
        assertThat(find(text))
                .isInstanceOfSatisfying(
                        Answer.OneDrill.class, one -> assertThat(one.drill()).hasToString(drill));
    }

    @Test
    void drillsThatAreAskedForOutrightAreGivenThoughAnArticleFits() {
        String complaint = "I sit at a desk all day and my hip flexors are tight";

        assertThat(find(complaint + ", which stretches?")).isInstanceOf(Answer.SeveralDrills.class);
        assertThat(find("what does sitting all day do to my hips?")).isInstanceOf(Answer.OneArticle.class);
    }

    @Test
    void aDrillThatIsNotHereAtAllIsSaidToBeMissingWithWhatComesNearest() {
        assertThat(find("happy baby pose")).isInstanceOfSatisfying(Answer.NotInLibrary.class, absent -> {
            assertThat(absent.asked()).isEqualTo("happy baby pose");
            assertThat(absent.draft()).isNull();
            assertThat(absent.near())
                    .isNotEmpty()
                    .allMatch(near -> Libraries.ours().drill(near).isPresent());
        });
    }

    @Test
    void bothSidesOfAComparisonAreFoundInTheirOrder() {
        assertThat(find("pigeon or the couch stretch?")).isInstanceOfSatisfying(Answer.SeveralDrills.class, several -> {
            assertThat(several.purpose()).isEqualTo(Purpose.COMPARISON);
            assertThat(several.drills()).map(DrillId::value).containsExactly("pigeon-stretch", "couch-stretch");
        });
    }

    @Test
    void aGoalIsServedByDrillsOfThatMovement() {
        assertThat(find("I want more internal rotation"))
                .isInstanceOfSatisfying(Answer.SeveralDrills.class, several -> {
                    assertThat(several.purpose()).isEqualTo(Purpose.GOAL);
                    assertThat(several.drills())
                            .hasSizeBetween(3, 5)
                            .map(DrillId::value)
                            .contains("reverse-clamshell", "ninety-ninety-ir-stretch");
                    assertThat(several.drills())
                            .map(id -> Libraries.ours().facts(id).orElseThrow().actions())
                            .allMatch(actions -> actions.contains(Action.INTERNAL_ROTATION));
                });
    }

    @Test
    void equipmentAloneIsServedByTheDrillsThatUseIt() {
        assertThat(find("what can I do with a mini band"))
                .isInstanceOfSatisfying(Answer.SeveralDrills.class, several -> {
                    assertThat(several.purpose()).isEqualTo(Purpose.EQUIPMENT);
                    assertThat(several.drills())
                            .hasSizeGreaterThan(1)
                            .map(id -> Libraries.ours().facts(id).orElseThrow().requiresOneOf())
                            .allMatch(equipment -> equipment.contains(Equipment.MINI_BAND));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "what does internal rotation of the hip mean, internal-rotation",
        "how many days a week should i train my hips, frequency",
        "is it stretch or pain, pain-vs-stretch",
    })
    void aQuestionOfNoSingleDrillIsAnsweredByAnArticle(String text, String article) {
        assertThat(find(text))
                .isInstanceOfSatisfying(
                        Answer.OneArticle.class,
                        one -> assertThat(one.article()).hasToString(article));
    }

    @ParameterizedTest
    @ValueSource(strings = {"how long do I hold it?", "and how many?", "easier?", "common mistakes?", "every day?"})
    void aQuestionWithoutADrillIsAboutTheLastOne(String text) {
        assertThat(findAfter("couch-stretch", text))
                .isInstanceOfSatisfying(
                        Answer.OneDrill.class, one -> assertThat(one.drill()).hasToString("couch-stretch"));
        assertThat(find(text)).isNotInstanceOf(Answer.OneDrill.class);
    }

    @Test
    void aFacetThatWasReadElsewhereMakesItAQuestionAboutTheLastDrill() {
        Question question =
                new Question("knees and lower back then", List.of(Facet.FEEL), List.of(new DrillId("couch-stretch")));

        assertThat(drills(knowledge.find(question).answer())).containsExactly(new DrillId("couch-stretch"));
    }

    @ParameterizedTest
    @CsvSource({
        "clamshell, and the reverse one?, reverse-clamshell",
        "clamshell, and pigeon?, pigeon-stretch",
        "figure-four-supine, sorry I meant the seated one, figure-four-seated",
    })
    void anotherDrillTakesThePlaceOfTheLastOne(String last, String text, String drill) {
        assertThat(drills(findAfter(last, text))).first().hasToString(drill);
    }

    @Test
    void aCorrectionThatLeadsNowhereLeavesTheLastDrillAsTheNearest() {
        assertThat(findAfter("half-kneeling-hip-flexor-stretch", "sorry i meant the standing one"))
                .isInstanceOfSatisfying(
                        Answer.NotInLibrary.class,
                        absent -> assertThat(absent.near())
                                .map(DrillId::value)
                                .containsExactly("half-kneeling-hip-flexor-stretch"));
    }

    @Test
    void afterAComparisonTheGentlestComesFirst() {
        Question question = new Question(
                "which one is kinder to my knees?",
                List.of(),
                List.of(new DrillId("pigeon-stretch"), new DrillId("figure-four-supine")));

        assertThat(drills(knowledge.find(question).answer()))
                .map(DrillId::value)
                .containsExactly("figure-four-supine", "pigeon-stretch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clam chowder recipe",
                "butterfly stroke in swimming",
                "best hip hop songs of the 90s",
                "pigeons keep nesting on my balcony",
                "where can I buy a leather couch",
                "good morning!",
                "neck pain stretch",
                "best biceps exercise",
                "what is the weather",
                "🙂🙂",
                "مرحبا",
                "как делать",
                "",
            })
    void otherSubjectsAreLeftAlone(String text) {
        assertThat(find(text)).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void otherSubjectsAreLeftAloneInTheMiddleOfATalkToo() {
        assertThat(findAfter("clamshell", "what is the weather tomorrow")).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void querySyntaxIsNothingButWords() {
        Answer inWords = find("clamshell and not pigeon 99 or 2 to");

        assertThat(drills(inWords)).contains(new DrillId("clamshell"));
        assertThat(find("clamshell AND NOT (pigeon^99 OR *:*) ~2 [a TO \"")).isEqualTo(inWords);
    }

    @Test
    void whatStandsBehindTheFirstWordsIsNotRead() {
        assertThat(find("well ".repeat(60) + "clamshell")).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void manyThreadsMayAskAtOnce() {
        List<String> texts = List.of("clamshell", "pigeon how long", "clam chowder recipe", "I want more hip IR");
        List<Answer> alone = texts.stream().map(KnowledgeTest::find).toList();

        assertThat(IntStream.range(0, 400)
                        .parallel()
                        .mapToObj(i -> find(texts.get(i % 4)).equals(alone.get(i % 4))))
                .containsOnly(true);
    }

    private static Answer find(String text) {
        return knowledge.find(Question.fresh(text)).answer();
    }

    private static Answer findAfter(String last, String text) {
        return knowledge
                .find(new Question(text, List.of(), List.of(new DrillId(last))))
                .answer();
    }

    private static List<DrillId> drills(Answer answer) {
        return switch (answer) {
            case Answer.OneDrill one -> List.of(one.drill());
            case Answer.SeveralDrills several -> several.drills();
            case Answer.Choice choice -> choice.drills();
            case Answer.NotInLibrary _, Answer.OneArticle _, Answer.OneSelfTest _, Answer.Nothing _ -> List.of();
        };
    }
}

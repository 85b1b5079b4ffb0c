package swivel.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import swivel.knowledge.index.SubjectLearner.Subject;
import swivel.library.ArticleId;
import swivel.library.DrillId;

class SubjectLearnerTest {
    private static final Subject PIGEON = new Subject(Fields.DRILL, "pigeon");
    private static final Subject CLAM = new Subject(Fields.DRILL, "clam");
    private static final Subject GOLF = new Subject(Fields.ARTICLE, "golf");

    private static final Meaning PIGEON_MEANT = new Meaning.Named(new DrillId("pigeon"));
    private static final Meaning CLAM_MEANT = new Meaning.Named(new DrillId("clam"));
    private static final Meaning GOLF_MEANT = new Meaning.Topic(new ArticleId("golf"));

    @Test
    void wordsThatOneSubjectHasAloneTellItFromTheOthers() {
        Subjects scores = learned().of(List.of("hip", "side", "knee"));

        assertThat(scores.of(CLAM_MEANT)).isGreaterThan(scores.of(PIGEON_MEANT)).isGreaterThan(scores.of(GOLF_MEANT));
        assertThat(learned().of(List.of("hip", "swing")).of(GOLF_MEANT)).isPositive();
    }

    @Test
    void figuresThatStandAloneSayNothing() {
        SubjectLearner learner = new SubjectLearner();
        learner.add(PIGEON, List.of("12", "shin"));
        learner.add(CLAM, List.of("13", "knee"));

        assertThat(scores(learner.learn(), List.of("12"))).containsOnly(0.0);
    }

    @Test
    void aWordOfTheSameRootSpeaksForTheSameSubject() {
        assertThat(learned().of(List.of("swinger")).of(GOLF_MEANT)).isPositive();
    }

    @Test
    void fromWhatIsWrittenLessIsLearnedThanFromWhatIsSaid() {
        SubjectLearner learner = new SubjectLearner();
        learner.addWritten(PIGEON, List.of("shin"));
        learner.add(CLAM, List.of("knee"));
        SubjectWeights learned = learner.learn();

        assertThat(learned.of(List.of("shin")).of(PIGEON_MEANT))
                .isPositive()
                .isLessThan(learned.of(List.of("knee")).of(CLAM_MEANT));
    }

    @Test
    void wordsThatNobodySaidSpeakForNothing() {
        assertThat(scores(learned(), List.of("vorbelqua"))).containsOnly(0.0);
        assertThat(scores(learned(), List.of())).containsOnly(0.0);
    }

    @Test
    void whatIsReadBackScoresAsWhatWasWritten() throws IOException {
        SubjectWeights written = learned();

        SubjectWeights read = SubjectWeights.read(new BytesRef(written.bytes()));

        List<String> words = List.of("shin", "front", "knee", "swing");
        assertThat(scores(read, words)).isEqualTo(scores(written, words)).doesNotContain(0.0);
    }

    @Test
    void aSubjectAloneIsToldFromNothing() {
        SubjectLearner learner = new SubjectLearner();
        learner.add(PIGEON, List.of("shin", "front"));

        assertThat(scores(learner.learn(), List.of("shin"))).containsOnly(0.0);
    }

    private static List<Double> scores(SubjectWeights learned, List<String> words) {
        Subjects subjects = learned.of(words);
        return List.of(subjects.of(PIGEON_MEANT), subjects.of(CLAM_MEANT), subjects.of(GOLF_MEANT));
    }

    private static SubjectWeights learned() {
        SubjectLearner learner = new SubjectLearner();
        learner.add(PIGEON, List.of("hip", "shin", "front"));
        learner.add(PIGEON, List.of("shin", "front", "lean", "hip"));
        learner.add(CLAM, List.of("side", "open", "knee", "hip"));
        learner.add(CLAM, List.of("lie", "side", "knee"));
        learner.add(GOLF, List.of("hip", "swing", "club"));
        return learner.learn();
    }
}

package swivel.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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
        Map<Meaning, Double> scores = learned().scores(List.of("hip", "side", "knee"));

        assertThat(scores.get(CLAM_MEANT))
                .isGreaterThan(scores.get(PIGEON_MEANT))
                .isGreaterThan(scores.get(GOLF_MEANT));
        assertThat(learned().scores(List.of("hip", "swing")).get(GOLF_MEANT)).isPositive();
    }

    @Test
    void figuresThatStandAloneSayNothing() {
        SubjectLearner learner = new SubjectLearner();
        learner.add(PIGEON, List.of("12", "shin"));
        learner.add(CLAM, List.of("13", "knee"));

        assertThat(learner.learn().scores(List.of("12"))).isEmpty();
    }

    @Test
    void aWordOfTheSameRootSpeaksForTheSameSubject() {
        assertThat(learned().scores(List.of("swinger")).get(GOLF_MEANT)).isPositive();
    }

    @Test
    void fromWhatIsWrittenLessIsLearnedThanFromWhatIsSaid() {
        SubjectLearner learner = new SubjectLearner();
        learner.addWritten(PIGEON, List.of("shin"));
        learner.add(CLAM, List.of("knee"));
        SubjectWeights learned = learner.learn();

        assertThat(learned.scores(List.of("shin")).get(PIGEON_MEANT))
                .isPositive()
                .isLessThan(learned.scores(List.of("knee")).get(CLAM_MEANT));
    }

    @Test
    void wordsThatNobodySaidSpeakForNothing() {
        assertThat(learned().scores(List.of("vorbelqua"))).isEmpty();
        assertThat(learned().scores(List.of())).isEmpty();
    }

    @Test
    void whatIsReadBackScoresAsWhatWasWritten() throws IOException {
        SubjectWeights written = learned();

        SubjectWeights read = SubjectWeights.read(new BytesRef(written.bytes()));

        List<String> words = List.of("shin", "front", "knee", "swing");
        assertThat(read.scores(words)).isEqualTo(written.scores(words));
    }

    @Test
    void aSubjectAloneIsToldFromNothing() {
        SubjectLearner learner = new SubjectLearner();
        learner.add(PIGEON, List.of("shin", "front"));

        assertThat(learner.learn().scores(List.of("shin"))).isEmpty();
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

package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import swivel.knowledge.index.Meaning;
import swivel.library.ArticleId;
import swivel.library.DrillId;

class WeightsTest {
    private final Weights weights = Weights.learned();

    @Test
    void theFileNamesEveryClueAndNothingElse() throws IOException {
        Properties file = new Properties();
        try (InputStream in = Weights.class.getResourceAsStream("weights.properties")) {
            file.load(in);
        }

        assertThat(file.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Clue.values()).map(Weights::key).toList());
    }

    @Test
    void theSharesOfAllThatMayBeMeantAddUpToOneTheLikeliestFirst() {
        Candidate named = Candidate.of(new Meaning.Named(new DrillId("clamshell")))
                .with(Clue.DRILL_WHOLE, 0.8)
                .with(Clue.DRILL_NAME_ALONE, true);
        Candidate article =
                Candidate.of(new Meaning.Topic(new ArticleId("golf"))).with(Clue.ARTICLE_WHOLE, 0.1);

        Guesses guesses = weights.weigh(List.of(article, named));

        assertThat(guesses.best().meaning()).isEqualTo(named.meaning());
        assertThat(guesses.all().stream().mapToDouble(Guess::share).sum()).isCloseTo(1, within(1e-9));
        assertThat(guesses.share(new DrillId("clamshell"))).isGreaterThan(0.5);
        assertThat(guesses.share(new DrillId("pigeon-stretch"))).isZero();
    }
}

package swivel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.library.reading.OurClaims;

/** The wrong claims of our content against sentences that say them plainly, and sentences that put them right. */
class WrongClaimTest {
    private final List<WrongClaim> claims = OurClaims.read();

    @ParameterizedTest
    @CsvFileSource(resources = "/wrong-claims.tsv", delimiter = '\t', numLinesToSkip = 1)
    void aWrongClaimIsHeardWhenItIsSaidPlainly(String error, String sentence) {
        assertThat(claims.stream().filter(claim -> claim.standsIn(sentence)))
                .as("%s: %s", error, sentence)
                .hasSize(1);
    }

    @Test
    void everyClaimIsHeardInOneOfTheSentences() throws IOException {
        Set<WrongClaim> unheard = new HashSet<>(claims);
        Files.readAllLines(Path.of("src/test/resources/wrong-claims.tsv"))
                .forEach(line -> unheard.removeIf(claim -> claim.standsIn(line)));

        assertThat(unheard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The obliques don’t turn the thigh.",
                "Turnout is external rotation, never internal rotation.",
                "Nobody has shown that rolling breaks up adhesions.",
                "The couch stretch is done kneeling, with the trunk tall.",
                "Step away from the anchor to make it harder.",
                "Stretching has not been shown to prevent injuries.",
                "If the heels come up, look at the ankles before you blame stiff hips.",
                "Kneel on one knee and turn the back thigh in."
            })
    void whatIsRightIsNotHeardAsWrong(String sentence) {
        assertThat(claims).noneMatch(claim -> claim.standsIn(sentence));
    }
}

package swivel.language.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import swivel.coaching.WarningSign.Sign;
import swivel.language.foreign.LanguageReader;
import swivel.language.text.Wording;
import swivel.library.Vocabulary;
import swivel.library.reading.Libraries;

class SecondOpinionTest {
    private final Vocabulary vocabulary = Libraries.ours().vocabulary();
    private final RedFlagScreen screen = new RedFlagScreen(new Wording(vocabulary), new LanguageReader(vocabulary));
    private final SecondOpinion opinion = SecondOpinion.learned();

    @Test
    void nothingToWeighIsNoSign() {
        assertThat(opinion.of(List.of())).isEmpty();
    }

    @Test
    void aSignIsLikelierTheMoreSpeaksForIt() {
        double swollen = likelihood("my calf is swollen");
        double sore = likelihood("my calf is sore from the stretch");
        assertThat(swollen).isGreaterThan(0.8).isGreaterThan(sore);
    }

    @Test
    void whatIsDeniedOrYearsAgoIsNotWeighed() {
        assertThat(screen.traits("no numbness at all, hips 2")).doesNotContain("group:numb");
        assertThat(screen.traits("had a dvt in 2009, fine since")).doesNotContain("group:blood-clot");
    }

    @Test
    void theReasonsAreWordsOfTheMessage() {
        Set<String> traits = screen.traits("which stretch, my calf is swollen");
        SecondOpinion.Likely likely = opinion.weighed(traits).getFirst();
        assertThat(likely.sign().sign()).isEqualTo(Sign.DVT);
        assertThat(opinion.because(likely.sign(), traits))
                .contains("group:swollen")
                .isSubsetOf(traits);
    }

    private double likelihood(String message) {
        return opinion.weighed(screen.traits(message)).stream()
                .mapToDouble(SecondOpinion.Likely::probability)
                .sum();
    }
}

package swivel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.coaching.WarningSign.Tier;
import swivel.library.reading.Libraries;

class RedFlagScreenTest {
    private final RedFlagScreen screen = new RedFlagScreen(Libraries.ours().vocabulary());

    @Test
    void aSignIsHeardHoweverDeepItIsBuried() {
        assertHeard(
                "hi! loved the new plan, pigeon is going well. btw since tuesday I can't feel it when I wipe. how long"
                        + " do I hold frog?",
                Sign.CAUDA_EQUINA,
                Tier.EMERGENCY);
    }

    @Test
    void theMostUrgentOfSeveralSignsWins() {
        assertHeard("calf swollen and red", Sign.DVT, Tier.SAME_DAY);
        assertHeard("calf swollen and red and I can't breathe", Sign.DVT, Tier.EMERGENCY);
        assertHeard("hip locks up and both legs are numb and weak, back pain", Sign.CAUDA_EQUINA, Tier.EMERGENCY);
    }

    @Test
    void aDenialReachesToTheEndOfItsClauseOnly() {
        assertThat(screen.screen("no numbness, tingling or weakness in my foot"))
                .isEmpty();
        assertHeard("no fever but numb foot", Sign.NEURO, Tier.SAME_DAY);
        assertHeard("I don't have a fever. My left foot is numb.", Sign.NEURO, Tier.SAME_DAY);
    }

    @Test
    void aDenialWithinASignIsPartOfIt() {
        assertHeard("i dont have any feeling between my legs, no feeling at all", Sign.CAUDA_EQUINA, Tier.EMERGENCY);
        assertHeard("not able to pass water since the weekend", Sign.CAUDA_EQUINA, Tier.EMERGENCY);
    }

    @Test
    void whatIsYearsAgoOrOverIsHistory() {
        assertThat(screen.screen("had a disc 3 years ago with a numb foot, fine now"))
                .isEmpty();
        assertThat(screen.screen("my calf was swollen, all clear now")).isEmpty();
        assertHeard("had a disc 3 years ago and now my foot is numb", Sign.NEURO, Tier.SAME_DAY);
    }

    @Test
    void aReplacedHipStaysReplaced() {
        assertHeard("hip replacement 12 years ago, since today fever", Sign.INFECTION, Tier.SAME_DAY);
    }

    @Test
    void chestPainCountsAlthoughItHasPassed() {
        assertHeard("had chest pain in the bridges, gone now", Sign.CHEST_PAIN, Tier.EMERGENCY);
    }

    @Test
    void aChildWithALimpIsSeenTheSameDayAndAGrownSonIsNot() {
        assertHeard("my son is limping", Sign.SCFE, Tier.SAME_DAY);
        assertHeard("my son (11) has a sore hip", Sign.SCFE, Tier.SAME_DAY);
        assertThat(screen.screen("my son is 25 and limps sometimes")).isEmpty();
        assertThat(screen.screen("my hip aches from carrying my daughter")).isEmpty();
    }

    @Test
    void aSignAboutSomebodyElseCountsAndOneAboutADogDoesNot() {
        assertHeard("my mum fell and can't put weight on her leg", Sign.FRACTURE, Tier.EMERGENCY);
        assertThat(screen.screen("my dog fell and can't put weight on its leg")).isEmpty();
        assertHeard("fell off walking my dog, can't put weight on my leg", Sign.FRACTURE, Tier.EMERGENCY);
    }

    @Test
    void slipsAndMissingApostrophesDoNotHideASign() {
        assertHeard("cant put any wieght on my leg after i fell", Sign.FRACTURE, Tier.EMERGENCY);
        assertHeard("CALF IS SWOLEN AND RED", Sign.DVT, Tier.SAME_DAY);
        assertHeard("i can’t pe\u200Be and my s\u00E0ddle is numb", Sign.CAUDA_EQUINA, Tier.EMERGENCY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this stretch is killing me",
                "dead leg from sitting",
                "can't feel my glutes working",
                "lost 2 kg on purpose",
                "hip clicks, no pain",
                "sore all over after yesterday's training",
                "these lunges make me want to die lol",
                "what are the signs of a blood clot?",
                "how do I avoid a numb foot in 90/90",
                "knee to chest hurts my hip",
                "passed out on the couch after dinner",
                "rolled a tennis ball under my glute, sore",
                "my foot goes numb when I sit cross-legged",
                ""
            })
    void ordinaryTalkIsNoSign(String message) {
        assertThat(screen.screen(message)).isEmpty();
    }

    private void assertHeard(String message, Sign sign, Tier tier) {
        assertThat(screen.screen(message)).as(message).isEqualTo(Optional.of(new WarningSign(sign, tier)));
    }
}

package swivel.language.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.coaching.WarningSign.Tier;
import swivel.language.foreign.LanguageReader;
import swivel.language.text.Wording;
import swivel.library.reading.Libraries;

class RedFlagScreenTest {
    private final Wording wording = new Wording(Libraries.ours().vocabulary());
    private final RedFlagScreen screen = new RedFlagScreen(wording, new LanguageReader(wording.vocabulary()));

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

    @Test
    void whoCannotWalkIsSeenTheSameDayAndAfterAFallAtOnce() {
        assertHeard("I can't walk", Sign.FRACTURE, Tier.SAME_DAY);
        assertHeard("can't even walk to the bathroom with this hip", Sign.FRACTURE, Tier.SAME_DAY);
        assertHeard("woke up and I can't walk, hip is agony", Sign.FRACTURE, Tier.EMERGENCY);
        assertHeard("tripped and now i am unable to walk", Sign.FRACTURE, Tier.EMERGENCY);
        assertHeard("stepped off a kerb and my thigh bone just went, cant walk", Sign.ACUTE_RUPTURE, Tier.EMERGENCY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can't walk far",
                "can't walk properly since yesterday",
                "can't walk without a limp",
                "I can't walk to the gym today",
                "I can't walk today because of work",
                "can't walk after leg day lol",
                "my dog can't walk",
                "legs so sore I can't walk down stairs"
            })
    void walkingLessThanOneWouldLikeIsNoSign(String message) {
        assertThat(screen.screen(message)).isEmpty();
    }

    @Test
    void feelingLostWhereOneSitsIsAnEmergency() {
        assertHeard("no feeling when I sit on the loo", Sign.CAUDA_EQUINA, Tier.EMERGENCY);
        assertHeard("I've lost feeling in my groin and inner thighs", Sign.CAUDA_EQUINA, Tier.EMERGENCY);
        assertThat(screen.screen("my legs go numb when I sit on the toilet too long"))
                .isEmpty();
        assertThat(screen.screen("can't feel the stretch in my groin")).isEmpty();
    }

    @Test
    void theWishToDieCountsThoughItIsSupposed() {
        assertHeard("what if i just ended it", Sign.CRISIS, Tier.EMERGENCY);
        assertHeard("i wont be here next week, ive got the pills ready", Sign.CRISIS, Tier.EMERGENCY);
        assertHeard("i hate my life and want it to be over", Sign.CRISIS, Tier.EMERGENCY);
        assertThat(screen.screen("what if i ended it with the couch stretch")).isEmpty();
        assertThat(screen.screen("i wont be here next week, i am on holiday")).isEmpty();
        assertThat(screen.screen("i want this set to be over")).isEmpty();
    }

    @Test
    void weeksAlongIsPregnancyAndWeeksIntoAPlanIsNot() {
        assertHeard("im 30 weeks and bleeding a bit", Sign.PREGNANCY, Tier.EMERGENCY);
        assertHeard("water broke", Sign.PREGNANCY, Tier.EMERGENCY);
        assertThat(screen.screen("i'm 6 weeks into the plan and my toe is bleeding"))
                .isEmpty();
        assertThat(screen.screen("my water bottle broke")).isEmpty();
    }

    @Test
    void aReplacedJointThatIsRedAndHurtsIsSeenTheSameDay() {
        assertHeard("my hip replacement wound is red", Sign.INFECTION, Tier.SAME_DAY);
        assertHeard("antibiotics for my new knee, joint red and sore", Sign.INFECTION, Tier.SAME_DAY);
        assertThat(screen.screen("my new knee sleeves are red and my hip is sore"))
                .isEmpty();
    }

    @Test
    void anAgeBetweenCommasIsHeardAfterAPerson() {
        assertHeard("my daughter, 11, has hip pain after football", Sign.SCFE, Tier.SAME_DAY);
        assertThat(screen.screen("my daughter, 31, has hip pain after football"))
                .isEmpty();
    }

    @Test
    void aKnownClotAndALegThatGoesWeakAreSeenTheSameDay() {
        assertHeard("I have a DVT", Sign.DVT, Tier.SAME_DAY);
        assertHeard("my left leg is going weak", Sign.NEURO, Tier.SAME_DAY);
        assertThat(screen.screen("I have had a DVT in the past")).isEmpty();
        assertThat(screen.screen("my legs go weak during squats")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ich will nicht mehr leben | CRISIS",
                "je ne veux plus vivre | CRISIS",
                "J’ai mal à la poitrine | CHEST_PAIN",
                "me cai y no puedo caminar | FRACTURE",
                "não consigo urinar | CAUDA_EQUINA",
                "ik heb pijn op de borst | CHEST_PAIN",
                "UPADŁAM i nie mogę wstać | FRACTURE",
                "я хочу умереть | CRISIS",
                "لا أستطيع التنفس | CHEST_PAIN",
                "nefes alamıyorum | CHEST_PAIN"
            })
    void anEmergencyIsHeardInOtherLanguages(String message, Sign sign) {
        assertHeard(message, sign, Tier.EMERGENCY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ball hurts my knees when I squeeze it",
                "my balls of my feet hurt",
                "my knees give out after 20 squats",
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

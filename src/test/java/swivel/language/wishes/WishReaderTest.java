package swivel.language.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.language.text.Wording;
import swivel.library.reading.Libraries;

class WishReaderTest {
    private final WishReader reader =
            new WishReader(new Wording(Libraries.ours().vocabulary()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what should I do today? | TODAY",
                "my routine please | TODAY",
                "ok done, thanks coach | DONE",
                "did it all! | DONE",
                "how long is my streak | STREAK",
                "can you remind me at 7:30 on weekdays | REMIND",
                "what can you do? | HELP",
                "please delete all my data | FORGET",
                "good morning coach | GREETING",
                "thank you so much | THANKS",
                "i have been seen by a doctor | SEEN",
                "got checked, all fine | SEEN",
                "saw the doctor, she said not to worry | SEEN",
                "i saw the doctor, she told me not to exercise for 6 weeks | NOT_CLEARED",
                "the physio checked my hip and said rest for two weeks | NOT_CLEARED",
                "seen by a specialist, all fine now | SEEN",
                "doctor told me to rest | NOT_CLEARED",
                "i have not been seen yet | UNSEEN",
                "have been seen by nobody | UNSEEN",
                "seeing the doctor tomorrow | UNSEEN",
                "not yet | UNSEEN",
                "yes please | YES",
                "no thanks | NO",
                "never mind | CANCEL"
            })
    void aWishIsHeardAmongCourtesies(String message, Wish wish) {
        assertThat(reader.read(message)).contains(wish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i have seen a doctor about my elbow last year",
                "the doctor said not to squat, can i do bridges",
                "remind me how to do pigeon",
                "hi, how do i do pigeon",
                "done with pigeon, what's next",
                "thanks, and how long do i hold it",
                "doctor said i have a labral tear, can i still do hip cars",
                "i need help with my hips",
                "today my hip hurts",
                "routine for runners",
                ""
            })
    void aQuestionAboutDrillsIsNoWish(String message) {
        assertThat(reader.read(message)).isEmpty();
    }
}

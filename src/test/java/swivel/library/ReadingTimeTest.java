package swivel.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import swivel.library.Card.Caution;
import swivel.library.Card.Mistake;

class ReadingTimeTest {
    @Test
    void aMinuteIsTwoHundredAndThirtyEightWords() {
        assertThat(new ReadingTime(238).seconds()).isEqualTo(60);
        assertThat(new ReadingTime(119).seconds()).isEqualTo(30);
        assertThat(new ReadingTime(0).seconds()).isZero();
    }

    @Test
    void everyPartOfACardCountsOnce() {
        Card card = new Card(
                words(10),
                List.of(words(5), words(6)),
                words(3),
                words(4),
                words(7),
                List.of(new Mistake(words(2), words(1))),
                words(8),
                null,
                words(9),
                List.of(new Caution(List.of("fai-pinch"), words(11))),
                words(12));

        assertThat(ReadingTime.of(card).words()).isEqualTo(78);
        assertThat(ReadingTime.toBegin(card).words()).isEqualTo(21);
    }

    private static String words(int count) {
        return String.join(" ", Collections.nCopies(count, "word"));
    }
}

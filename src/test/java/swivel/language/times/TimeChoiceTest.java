package swivel.language.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.language.times.TimeChoice.Chosen;

final class TimeChoiceTest {
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime TWENTY = LocalTime.of(20, 0);

    @ParameterizedTest
    @ValueSource(strings = {"am", "AM", "a.m.", "morning", "in the morning", "the first", "the earlier one please"})
    void theEarlierIsMeant(String answer) {
        assertThat(between(answer)).isEqualTo(new Chosen(true, Optional.of(EIGHT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pm", "p.m.", "evening!", "in the evening", "second one", "the later time", "at night"})
    void theLaterIsMeant(String answer) {
        assertThat(between(answer)).isEqualTo(new Chosen(true, Optional.of(TWENTY)));
    }

    @Test
    void aPartOfTheDayThatBothAreInDecidesNothing() {
        Chosen chosen = TimeChoice.between(LocalTime.of(6, 30), LocalTime.of(7, 30), "am");

        assertThat(chosen).isEqualTo(new Chosen(true, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "good morning", "my left hip hurts in the evening", "first thing I notice is the groin"})
    void aMessageAboutSomethingElseIsNoAnswer(String message) {
        assertThat(between(message)).isEqualTo(new Chosen(false, Optional.empty()));
    }

    private static Chosen between(String message) {
        return TimeChoice.between(EIGHT, TWENTY, message);
    }
}

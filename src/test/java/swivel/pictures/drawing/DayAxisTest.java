package swivel.pictures.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayAxisTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource({"1, 0 1", "4, 0 1 2 3 4", "6, 0 2 4 6", "27, 0 9 18 27", "28, 0 7 14 21 28", "7, 0 1 3 5 7"})
    void datesAreEquallyFarApartWhereTheDaysAllowIt(int days, String shown) {
        assertThat(DayAxis.days(FROM, FROM.plusDays(days)))
                .extracting(day -> String.valueOf(ChronoUnit.DAYS.between(FROM, day)))
                .containsExactly(shown.split(" "));
    }

    @Test
    void oneDayIsOneDate() {
        assertThat(DayAxis.days(FROM, FROM)).containsExactly(FROM);
    }
}

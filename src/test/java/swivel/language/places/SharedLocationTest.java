package swivel.language.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedLocationTest {
    private static final PlaceReader READER = new PlaceReader(VocabularyFile.named("cities"));

    @ParameterizedTest
    @CsvSource({
        "38.72, -9.14, Europe/Lisbon",
        "48.14, 11.58, Europe/Berlin",
        "41.39, 2.17, Europe/Madrid",
        "52.49, -1.89, Europe/London",
        "59.91, 10.75, Europe/Oslo",
        "45.76, 4.84, Europe/Paris",
        "40.64, 22.94, Europe/Athens",
        "55.80, 49.11, Europe/Moscow",
        "47.61, -122.33, America/Los_Angeles",
        "32.72, -117.16, America/Los_Angeles",
        "29.76, -95.37, America/Chicago",
        "25.76, -80.19, America/New_York",
        "33.75, -84.39, America/New_York",
        "36.16, -86.78, America/Chicago",
        "40.76, -111.89, America/Denver",
        "31.76, -106.49, America/Denver",
        "51.05, -114.07, America/Edmonton",
        "45.50, -73.57, America/Toronto",
        "20.67, -103.35, America/Mexico_City",
        "-22.91, -43.17, America/Sao_Paulo",
        "-3.12, -60.02, America/Manaus",
        "-12.05, -77.04, America/Lima",
        "-33.93, 18.42, Africa/Johannesburg",
        "9.06, 7.49, Africa/Lagos",
        "-1.29, 36.82, Africa/Nairobi",
        "30.05, 31.24, Africa/Cairo",
        "24.45, 54.38, Asia/Dubai",
        "32.08, 34.78, Asia/Jerusalem",
        "19.08, 72.88, Asia/Kolkata",
        "12.97, 77.59, Asia/Kolkata",
        "28.61, 77.21, Asia/Kolkata",
        "30.57, 104.07, Asia/Shanghai",
        "39.90, 116.41, Asia/Shanghai",
        "23.13, 113.26, Asia/Shanghai",
        "-8.65, 115.22, Asia/Makassar",
        "34.69, 135.50, Asia/Tokyo",
        "-27.47, 153.03, Australia/Brisbane",
        "-35.28, 149.13, Australia/Sydney",
        "-31.95, 115.86, Australia/Perth",
        "-41.29, 174.78, Pacific/Auckland"
    })
    void theClockOfALargeCityIsAmongTheCandidates(double latitude, double longitude, String zone) {
        assertThat(READER.near(latitude, longitude))
                .anyMatch(candidate -> ZoneTable.sameRules(candidate, ZoneId.of(zone)));
    }

    @Test
    void whereAllNeighboursShareAClockNothingIsLeftToAsk() {
        assertThat(READER.near(48.14, 11.58)).hasSize(1);
        assertThat(READER.near(38.72, -9.14)).containsExactly(ZoneId.of("Europe/Lisbon"));
    }

    @Test
    void theNearestComesFirst() {
        assertThat(READER.near(42.88, -8.54).getFirst()).isEqualTo(ZoneId.of("Europe/Lisbon"));
        assertThat(READER.near(42.88, -8.54)).contains(ZoneId.of("Europe/Madrid"));
    }

    @Test
    void onTheOpenSeaThereIsNoZone() {
        assertThat(READER.near(-48.88, -123.39)).isEmpty();
    }

    @Test
    void whatIsNoLocationIsRefused() {
        assertThatThrownBy(() -> READER.near(90.1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> READER.near(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}

package swivel.language.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.language.places.PlaceTalk.In;
import swivel.language.places.PlaceTalk.None;
import swivel.language.places.PlaceTalk.OneOf;
import swivel.library.Vocabulary;

class PlaceReaderTest {
    private static final Vocabulary CITIES = VocabularyFile.named("cities");
    private static final PlaceReader READER = new PlaceReader(CITIES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            europe/lisbon                                | Europe/Lisbon                  | Lisbon
            my zone is AMERICA/ARGENTINA/BUENOS_AIRES ok | America/Argentina/Buenos_Aires | Buenos Aires
            america new york                             | America/New_York               | New York
            Etc/GMT+5                                    | Etc/GMT+5                      | Etc/GMT+5
            I'm in Lisbon                                | Europe/Lisbon                  | Lisbon
            i live near munich                           | Europe/Berlin                  | Munich
            we are in New York till sunday               | America/New_York               | New York
            São Paulo                                    | America/Sao_Paulo              | São Paulo
            sao paulo                                    | America/Sao_Paulo              | São Paulo
            N'Djamena                                    | Africa/Ndjamena                | Ndjamena
            saint john's                                 | America/St_Johns               | St. John's
            the netherlands                              | Europe/Amsterdam               | Netherlands
            Germany                                      | Europe/Berlin                  | Germany
            U.K.                                         | Europe/London                  | UK
            Portland, Maine                              | America/New_York               | Portland
            London, Ontario                              | America/Toronto                | London Ontario
            Tbilisi, Georgia                             | Asia/Tbilisi                   | Tbilisi
            I'm from Brazil but live in Berlin           | Europe/Berlin                  | Berlin
            moved from Lisbon to Tokyo                   | Asia/Tokyo                     | Tokyo
            I left Tokyo, I'm in Lisbon, nice and warm   | Europe/Lisbon                  | Lisbon
            my left hip hurts in Lisbon                  | Europe/Lisbon                  | Lisbon
            CET                                          | Europe/Brussels                | CET
            utc                                          | Etc/UTC                        | UTC
            UTC+2                                        | +02:00                         | UTC+02:00
            my clock is gmt-3:30                         | -03:30                         | UTC-03:30
            +05:30                                       | +05:30                         | UTC+05:30
            """)
    void onePlaceIsOneClock(String said, String zone, String name) {
        assertThat(READER.read(said)).isEqualTo(new In(ZoneId.of(zone), name));
    }

    @ParameterizedTest
    @CsvSource({
        "portland, America/Los_Angeles",
        "portland, America/New_York",
        "CST, Asia/Shanghai",
        "CST, America/Chicago",
        "IST, Asia/Kolkata",
        "IST, Europe/Dublin",
        "GMT, Europe/London",
        "canada, America/Vancouver",
        "in the us, Pacific/Honolulu",
        "Spain, Atlantic/Canary",
        "Georgia, Asia/Tbilisi",
        "I commute between Lisbon and Berlin, Europe/Berlin"
    })
    void aNameWithSeveralClocksIsAskedBack(String said, String candidate) {
        assertThat(READER.read(said))
                .isInstanceOfSatisfying(
                        OneOf.class,
                        oneOf -> assertThat(oneOf.zones())
                                .contains(ZoneId.of(candidate))
                                .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @CsvSource({
        "lisbonn, Europe/Lisbon",
        "I live in Müncen, Europe/Berlin",
        "new yrok, America/New_York",
        "phillipines, Asia/Manila",
        "in Buenos Aries, America/Argentina/Buenos_Aires"
    })
    void aSlipInALongNameIsForgiven(String said, String zone) {
        assertThat(READER.read(said))
                .isInstanceOfSatisfying(In.class, in -> assertThat(in.zone()).isEqualTo(ZoneId.of(zone)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nice",
                "Reading",
                "bath",
                "Mobile",
                "Split",
                "I'm in Reading",
                "I live in Split now",
                "Nice, France"
            })
    void aPlainWordIsAPlaceWhereNothingElseIsMeant(String said) {
        assertThat(READER.read(said)).isInstanceOf(In.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nice work",
                "I'm in reading glasses",
                "where do I feel it in split squat",
                "are my hips mobile?",
                "how do I do the copenhagen plank",
                "pinch in the front of my hip",
                "easier",
                "in general",
                "90/90",
                "and/or",
                "+1",
                "-3",
                "UTC+25",
                "UTC+5.5",
                "I'm not in Lisbon anymore",
                "romanian deadlift",
                "🙂"
            })
    void ordinaryTalkIsNoPlace(String said) {
        assertThat(READER.read(said)).isEqualTo(new None());
    }

    @Test
    void theVocabularyAddsAtLeast150CitiesToThoseOfTheZoneIds() {
        Set<String> known = new HashSet<>();
        ZoneId.getAvailableZoneIds().forEach(id -> known.add(PlaceWords.key(id.substring(id.lastIndexOf('/') + 1))));
        Set<String> added = new HashSet<>();
        CITIES.lexicon("cities").values().forEach(names -> names.forEach(name -> added.add(PlaceWords.key(name))));
        added.removeAll(known);
        assertThat(added).hasSizeGreaterThan(150);
    }

    @Test
    void everyNameOfTheVocabularyReadsBack() {
        CITIES.lexicon("cities").forEach((zone, names) -> {
            if (!zone.equals("plain words")) {
                assertThat(names)
                        .allSatisfy(name -> assertThat(zones(READER.read(name)))
                                .anyMatch(read -> ZoneTable.sameRules(read, ZoneId.of(zone))));
            }
        });
    }

    @Test
    void everyPlainWordIsANameOfThePlaces() {
        assertThat(CITIES.lexicon("cities").get("plain words"))
                .allSatisfy(word -> assertThat(READER.read(word)).isNotEqualTo(new None()));
    }

    @Test
    void aKeyThatIsNoZoneIsNamed() {
        Vocabulary wrong = new Vocabulary(Map.of("cities", Map.of("Europe/Lisboa", List.of("Porto"))));
        assertThatThrownBy(() -> new PlaceReader(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Europe/Lisboa");
    }

    private static List<ZoneId> zones(PlaceTalk talk) {
        return switch (talk) {
            case In(ZoneId zone, String name) -> List.of(zone);
            case OneOf(List<ZoneId> zones) -> zones;
            case None() -> List.of();
        };
    }
}

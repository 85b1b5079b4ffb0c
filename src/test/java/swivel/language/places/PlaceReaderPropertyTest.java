package swivel.language.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;

class PlaceReaderPropertyTest {
    private static final PlaceReader READER = new PlaceReader(VocabularyFile.named("cities"));

    @Property
    void noTextIsTooStrange(@ForAll String text) {
        assertThat(READER.read(text)).isNotNull();
    }

    @Property
    void noSaladOfItsOwnWordsIsTooStrange(@ForAll("salads") String text) {
        assertThat(READER.read(text)).isEqualTo(READER.read(text));
    }

    @Property(tries = 30)
    void aVeryLongMessageIsReadAtOnce(@ForAll("pieces") String piece) {
        String text = (piece + " ").repeat(10_000 / (piece.length() + 1));
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> READER.read(text));
    }

    @Property
    void everyZoneIdReadsBackInAnyCase(@ForAll("zones") ZoneId zone) {
        String id = zone.getId();
        for (String written :
                new String[] {id, id.toLowerCase(Locale.ROOT), "I think " + id.toUpperCase(Locale.ROOT)}) {
            assertThat(READER.read(written))
                    .isInstanceOfSatisfying(
                            PlaceTalk.In.class, in -> assertThat(in.zone()).isEqualTo(zone));
        }
    }

    @Property
    void everyOffsetReadsBack(@ForAll @IntRange(min = -12 * 4, max = 14 * 4) int quarters) {
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(quarters * 15 * 60);
        String written = "UTC" + (quarters == 0 ? "+0" : offset.getId());
        assertThat(READER.read(written)).isEqualTo(new PlaceTalk.In(offset, "UTC" + offset));
    }

    @Property
    void candidatesForALocationAllDiffer(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        List<ZoneId> candidates = READER.near(latitude, longitude);
        assertThat(candidates).hasSizeLessThanOrEqualTo(8).isEqualTo(ZoneTable.differing(candidates));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "in",
                "Lisbon",
                "in Lisbonn",
                "the",
                "new york",
                "not",
                "UTC+",
                "UTC+2",
                "portland,",
                "saint",
                "st.",
                "in in",
                "a/b/c",
                "reading",
                "near",
                ".",
                "\n",
                "é",
                "dar es",
                "santa cruz de la");
    }

    @Provide
    Arbitrary<String> salads() {
        return pieces().list().ofMaxSize(12).map(pieces -> String.join(" ", pieces));
    }
}

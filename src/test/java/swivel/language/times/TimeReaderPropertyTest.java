package swivel.language.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

class TimeReaderPropertyTest {
    private final TimeReader reader = new TimeReader();

    @Property
    void noTextIsTooStrange(@ForAll String text) {
        assertThat(reader.read(text)).isNotNull();
        assertThat(reader.readArgument(text)).isNotNull();
    }

    @Property
    void noSaladOfItsOwnWordsIsTooStrange(@ForAll("salads") String text) {
        assertThat(reader.read(text)).isEqualTo(reader.read(text));
        assertThat(reader.readArgument(text)).isNotNull();
    }

    @Property(tries = 30)
    void aVeryLongMessageIsReadAtOnce(@ForAll("pieces") String piece) {
        String text = (piece + " ").repeat(10_000 / (piece.length() + 1));
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> reader.read(text));
    }

    @Property
    void everyTimeOfTheDayReadsBackFromHowItIsWritten(@ForAll("times") LocalTime time, @ForAll("forms") String form) {
        String written = time.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
        TimeTalk.At expected = new TimeTalk.At(time, Set.of());
        assertThat(reader.read(written)).as(written).isEqualTo(expected);
        assertThat(reader.read("remind me at " + written + " please")).isEqualTo(expected);
        assertThat(reader.readArgument(written)).isEqualTo(expected);
    }

    @Property
    void minutesPastAndToReadBack(@ForAll("times") LocalTime time) {
        LocalTime next = time.plusHours(1).withMinute(0);
        TimeTalk.At expected = new TimeTalk.At(time, Set.of());
        if (time.getHour() > 12) {
            assertThat(reader.read(time.getMinute() + " minutes past " + time.getHour()))
                    .isEqualTo(expected);
        }
        if (time.getMinute() > 0 && next.getHour() > 1) {
            assertThat(reader.read((60 - time.getMinute()) + " minutes to " + next.getHour()))
                    .isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.MIN.plusMinutes(minute));
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "H:mm", "HH:mm", "HH.mm", "H.mm", "HHmm", "H'h'mm", "h:mm a", "h:mma", "h.mm a", "hmma", "HH:mm:ss");
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "7",
                "7:30",
                "at",
                "half",
                "seven",
                "twenty five",
                "mon",
                "mon-",
                "not",
                "every",
                "7 or 8",
                "quarter to",
                "in the evening",
                "am",
                ":",
                ".",
                "\n",
                "7. ",
                "remind",
                "at 7 or",
                "sat",
                "12.10",
                "not on",
                "oh five");
    }

    @Provide
    Arbitrary<String> salads() {
        return pieces().list().ofMaxSize(12).map(pieces -> String.join(" ", pieces));
    }
}

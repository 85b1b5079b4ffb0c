package swivel.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import swivel.coaching.Contact.Pause;

final class WhereaboutsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

    @Test
    void aTripGoesByItsOwnClockAndEndsByItself() {
        Whereabouts away = Whereabouts.at(BERLIN).travelling(TOKYO, SUNDAY);

        assertThat(away.day(Instant.parse("2026-11-28T20:00:00Z"))).isEqualTo(SUNDAY);
        assertThat(away.zone(SUNDAY)).isEqualTo(TOKYO);
        assertThat(away.day(Instant.parse("2026-11-30T08:00:00Z"))).isEqualTo(SUNDAY.plusDays(1));
        assertThat(away.zone(SUNDAY.plusDays(1))).isEqualTo(BERLIN);
    }

    @Test
    void noDayComesTwiceWhenATripToTheEastEnds() {
        Whereabouts away = Whereabouts.at(BERLIN).travelling(TOKYO, SUNDAY);
        LocalDate before = SUNDAY.minusDays(2);
        for (Instant at = Instant.parse("2026-11-27T12:00:00Z");
                at.isBefore(Instant.parse("2026-12-02T12:00:00Z"));
                at = at.plusSeconds(1800)) {
            LocalDate day = away.day(at);
            assertThat(day).isAfterOrEqualTo(before);
            before = day;
        }
    }

    @Test
    void aPauseThatEndsEarlyKeepsTheDaysThatArePast() {
        Contact paused = Contact.none().paused(new Pause(SUNDAY.minusDays(6), SUNDAY));

        Contact back = paused.backOn(SUNDAY.minusDays(2));

        assertThat(back.isPausedOn(SUNDAY.minusDays(3))).isTrue();
        assertThat(back.isPausedOn(SUNDAY.minusDays(2))).isFalse();
    }
}

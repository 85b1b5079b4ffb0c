package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import swivel.coaching.PersonId;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.coaching.WarningSign.Tier;
import swivel.coaching.Warnings;
import swivel.coaching.Warnings.Warning;

/** What every {@link Warnings} does. */
abstract class WarningsContract {
    private static final PersonId ANA = new PersonId("telegram:4711");
    private static final PersonId BEN = new PersonId("console:ben");
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    abstract Warnings warnings();

    @Test
    void clearancesAreKeptWithOrWithoutAWarning() {
        warnings().clear(ANA, NOW);
        warnings().warn(ANA, new WarningSign(Sign.LOCKING, Tier.SOON), NOW.plusSeconds(60));
        warnings().clear(ANA, NOW.plusSeconds(120));

        assertThat(warnings().clearances(ANA)).containsExactly(NOW, NOW.plusSeconds(120));
        assertThat(warnings().clearances(BEN)).isEmpty();
    }

    @Test
    void theMostUrgentWarningStands() {
        WarningSign soon = new WarningSign(Sign.LOCKING, Tier.SOON);
        WarningSign emergency = new WarningSign(Sign.CAUDA_EQUINA, Tier.EMERGENCY);
        WarningSign sameDay = new WarningSign(Sign.DVT, Tier.SAME_DAY);
        assertThat(warnings().standing(ANA)).isEmpty();

        warnings().warn(ANA, soon, NOW);
        assertThat(warnings().standing(ANA)).contains(soon);

        warnings().warn(ANA, emergency, NOW);
        warnings().warn(ANA, sameDay, NOW);
        assertThat(warnings().standing(ANA)).contains(emergency);
        assertThat(warnings().standing(BEN)).isEmpty();
    }

    @Test
    void aWarningStandsUntilItIsClearedAndANewOneStandsAgain() {
        WarningSign sign = new WarningSign(Sign.FRACTURE, Tier.EMERGENCY);
        warnings().warn(ANA, sign, NOW);
        warnings().warn(BEN, sign, NOW);

        warnings().clear(ANA, NOW.plusSeconds(1));
        assertThat(warnings().standing(ANA)).isEmpty();
        assertThat(warnings().standing(BEN)).contains(sign);

        warnings().warn(ANA, sign, NOW.plusSeconds(2));
        assertThat(warnings().standing(ANA)).contains(sign);
        assertThat(warnings().all(ANA))
                .containsExactly(
                        new Warning(sign, NOW, NOW.plusSeconds(1)), new Warning(sign, NOW.plusSeconds(2), null));
    }
}

package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Someone;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.progress.Progress;
import swivel.library.DrillId;
import swivel.library.Equipment;

/** Levels, caps and days in between, each at the day on which it changes. */
class PermissionsTest {
    private static final Athlete TRAINED = Someone.trained(3);

    @ParameterizedTest(name = "{0} {1} days after the first")
    @CsvSource({
        "elevated-pigeon, 13, 1",
        "elevated-pigeon, 14, 0",
        "pigeon-stretch, 27, 2",
        "pigeon-stretch, 28, 0",
    })
    void levelTwoOpensAfterTwoWeeksAndLevelThreeAfterFour(String drill, int days, int open) {
        Athlete newcomer = Someone.athlete(
                3, 30, TRAINED.equipment(), Set.of(), null, TRAINED.fullDays(), MONDAY_1.minusDays(days));
        assertThat(objection(newcomer, drill, History.none()))
                .isEqualTo(open == 0 ? Optional.empty() : Optional.of(new Cause.AboveLevel(open)));
    }

    @Test
    void aCapCountsTheSevenDaysThatEndToday() {
        assertThat(objection(TRAINED, "suitcase-carry", doneDaysAgo("suitcase-carry", 6, 3, 1)))
                .contains(new Cause.Capped(3));
        assertThat(objection(TRAINED, "suitcase-carry", doneDaysAgo("suitcase-carry", 7, 3, 1)))
                .isEmpty();
    }

    @Test
    void strengthWantsADayInBetween() {
        assertThat(objection(TRAINED, "tempo-squat", doneDaysAgo("hip-thrust", 1)))
                .contains(new Cause.StrengthYesterday());
        assertThat(objection(TRAINED, "tempo-squat", doneDaysAgo("hip-thrust", 2)))
                .isEmpty();
        assertThat(objection(TRAINED, "tempo-squat", doneDaysAgo("clamshell", 1)))
                .isEmpty();
    }

    @Test
    void from65OnImpactWaitsUntilItIsAskedFor() {
        Athlete older = Someone.athlete(3, 30, EnumSet.allOf(Equipment.class), Set.of(), AgeBand.FROM_65);
        assertThat(objection(older, "lateral-shuffle", History.none())).contains(new Cause.OfAge(AgeBand.FROM_65));
        Athlete asking = older.with(older.training().withImpact(true));
        assertThat(objection(asking, "lateral-shuffle", History.none())).isEmpty();
    }

    private static History doneDaysAgo(String drill, int... daysAgo) {
        return Plans.done(Arrays.stream(daysAgo)
                .mapToObj(ago -> new DoneDrill(MONDAY_1.minusDays(ago), new DrillId(drill)))
                .toArray(DoneDrill[]::new));
    }

    private static Optional<Cause> objection(Athlete athlete, String drill, History history) {
        Progress progress = Progress.of(history, Libraries.WHOLE, athlete.firstDay(), MONDAY_1);
        Past past = new Past(history, MONDAY_1, Libraries.WHOLE);
        return new Permissions(athlete, past, progress, MONDAY_1, Libraries.WHOLE).objection(Libraries.drill(drill));
    }
}

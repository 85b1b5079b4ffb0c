package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import swivel.coaching.DayChoice;
import swivel.coaching.DayKind;
import swivel.coaching.DrillFeedback;
import swivel.coaching.DrillFeedback.Feedback;
import swivel.coaching.Light;
import swivel.coaching.PersonId;
import swivel.coaching.PlannedDay;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.Timing;
import swivel.coaching.TrainingLog;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.library.DrillId;
import swivel.library.SessionId;

/** What every {@link TrainingLog} does. */
abstract class TrainingLogContract {
    private static final PersonId ANA = new PersonId("telegram:4711");
    private static final PersonId BEN = new PersonId("console:ben");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final DrillId CLAMSHELL = new DrillId("clamshell");
    private static final DrillId BRIDGE = new DrillId("glute-bridge");

    abstract TrainingLog log();

    @Test
    void theLastPlanOfADayCounts() {
        PlannedDay full = new PlannedDay(MONDAY, DayKind.FULL, Light.GREEN, List.of(BRIDGE, CLAMSHELL), 1234);
        PlannedDay scaled = new PlannedDay(MONDAY, DayKind.RECOVERY, Light.RED, List.of());

        log().plan(ANA, full);
        assertThat(log().planned(ANA, MONDAY, MONDAY)).containsExactly(full);

        log().plan(ANA, scaled);
        assertThat(log().planned(ANA, MONDAY, MONDAY)).containsExactly(scaled);
    }

    @Test
    void plansComeInTheOrderOfTheirDays() {
        PlannedDay monday = new PlannedDay(MONDAY, DayKind.FULL, Light.GREEN, List.of(BRIDGE));
        PlannedDay tuesday = new PlannedDay(TUESDAY, DayKind.DAILY, Light.HOLD, List.of(CLAMSHELL));
        PlannedDay wednesday = new PlannedDay(WEDNESDAY, DayKind.REST, Light.AMBER, List.of());
        List.of(wednesday, monday, tuesday).forEach(day -> log().plan(ANA, day));

        assertThat(log().planned(ANA, MONDAY, TUESDAY)).containsExactly(monday, tuesday);
        assertThat(log().planned(ANA, TUESDAY, WEDNESDAY)).containsExactly(tuesday, wednesday);
        assertThat(log().planned(BEN, MONDAY, WEDNESDAY)).isEmpty();
    }

    @Test
    void sayingDoneTwiceChangesNothing() {
        log().done(ANA, MONDAY, CLAMSHELL, NOW);
        log().done(ANA, MONDAY, CLAMSHELL, NOW.plusSeconds(60));

        assertThat(log().done(ANA, MONDAY, MONDAY)).containsExactly(new DoneDrill(MONDAY, CLAMSHELL));
    }

    @Test
    void doneDrillsComeInTheOrderInWhichTheyWereDone() {
        log().done(ANA, TUESDAY, CLAMSHELL, NOW);
        log().done(ANA, MONDAY, CLAMSHELL, NOW);
        log().done(ANA, MONDAY, BRIDGE, NOW);

        assertThat(log().done(ANA, MONDAY, TUESDAY))
                .containsExactly(
                        new DoneDrill(MONDAY, CLAMSHELL),
                        new DoneDrill(MONDAY, BRIDGE),
                        new DoneDrill(TUESDAY, CLAMSHELL));
        assertThat(log().done(ANA, TUESDAY, WEDNESDAY)).containsExactly(new DoneDrill(TUESDAY, CLAMSHELL));
        assertThat(log().done(BEN, MONDAY, TUESDAY)).isEmpty();
    }

    @Test
    void aReportIsKeptInEveryPart() {
        Symptom all = new Symptom(Region.HIP_FRONT, Side.LEFT, 0, Quality.PINCH, true, false, 14, true, false, true);
        Symptom nothingMore = new Symptom(Region.KNEE, null, null, null, false, true, null, null, null, null);
        SymptomReport first = new SymptomReport(all, MONDAY, NOW);
        SymptomReport second = new SymptomReport(nothingMore, MONDAY, NOW);

        log().report(ANA, first);
        log().report(ANA, second);

        assertThat(log().reports(ANA, MONDAY, MONDAY)).containsExactly(first, second);
    }

    @Test
    void reportsComeInTheOrderInWhichTheyCame() {
        SymptomReport ofTuesday = report(TUESDAY, 5);
        SymptomReport ofMonday = report(MONDAY, 3);
        log().report(ANA, ofTuesday);
        log().report(ANA, ofMonday);
        log().report(ANA, ofTuesday);

        assertThat(log().reports(ANA, MONDAY, TUESDAY)).containsExactly(ofTuesday, ofMonday, ofTuesday);
        assertThat(log().reports(ANA, WEDNESDAY, WEDNESDAY)).isEmpty();
        assertThat(log().reports(BEN, MONDAY, TUESDAY)).isEmpty();
    }

    @Test
    void aReportKeepsWhenItWasFelt() {
        SymptomReport during = new SymptomReport(report(MONDAY, 3).symptom(), MONDAY, NOW, Timing.DURING);

        log().report(ANA, during);

        assertThat(log().reports(ANA, MONDAY, MONDAY)).containsExactly(during);
    }

    @Test
    void aReportThatIsTakenBackCountsNoMoreAndIsKeptBeside() {
        SymptomReport wrong = report(MONDAY, 6);
        SymptomReport ofTheKnee = new SymptomReport(Symptom.of(Region.KNEE, null, 4, null), MONDAY, NOW);
        log().report(ANA, wrong);
        log().report(ANA, ofTheKnee);
        log().report(BEN, wrong);

        log().takeBack(ANA, wrong, NOW.plusSeconds(60));
        log().report(ANA, report(MONDAY, 3));

        assertThat(log().reports(ANA, MONDAY, MONDAY)).containsExactly(ofTheKnee, report(MONDAY, 3));
        assertThat(log().takenBack(ANA)).containsExactly(wrong);
        assertThat(log().reports(BEN, MONDAY, MONDAY)).containsExactly(wrong);
        assertThat(log().takenBack(BEN)).isEmpty();
    }

    @Test
    void aReportWithoutASideIsTakenBackAndNoOtherOfItsPlace() {
        SymptomReport sideless = new SymptomReport(Symptom.of(Region.HIP, null, 6, null), MONDAY, NOW);
        SymptomReport left = new SymptomReport(Symptom.of(Region.HIP, Side.LEFT, 6, null), MONDAY, NOW);
        log().report(ANA, sideless);
        log().report(ANA, left);

        log().takeBack(ANA, sideless, NOW);

        assertThat(log().reports(ANA, MONDAY, MONDAY)).containsExactly(left);
    }

    @Test
    void ofADayOneChoiceCounts() {
        DayChoice warmUp = new DayChoice.Another(MONDAY, new SessionId("rotation-warm-up"));
        DayChoice shorter = new DayChoice.Shorter(MONDAY, 3);
        log().choose(ANA, warmUp, NOW);
        assertThat(log().choices(ANA, MONDAY, MONDAY)).containsExactly(warmUp);

        log().choose(ANA, shorter, NOW);
        assertThat(log().choices(ANA, MONDAY, MONDAY)).containsExactly(shorter);
        assertThat(log().choices(ANA, MONDAY.plusDays(1), MONDAY.plusDays(9))).isEmpty();

        log().unchoose(ANA, MONDAY);
        assertThat(log().choices(ANA, MONDAY, MONDAY)).isEmpty();
    }

    private static SymptomReport report(LocalDate day, int severity) {
        return new SymptomReport(Symptom.of(Region.HIP, Side.BOTH, severity, Quality.ACHE), day, NOW);
    }

    @Test
    void theFirstDayIsThatOfTheFirstEntryOfAnyKind() {
        assertThat(log().firstDay(ANA)).isEmpty();

        log().report(ANA, report(WEDNESDAY, 2));
        assertThat(log().firstDay(ANA)).contains(WEDNESDAY);

        log().done(ANA, TUESDAY, CLAMSHELL, NOW);
        assertThat(log().firstDay(ANA)).contains(TUESDAY);

        log().plan(ANA, new PlannedDay(MONDAY, DayKind.DAILY, Light.GREEN, List.of(BRIDGE)));
        assertThat(log().firstDay(ANA)).contains(MONDAY);
        assertThat(log().firstDay(BEN)).isEmpty();
    }

    @Test
    void whatIsSaidOfADrillIsKeptOncePerDay() {
        DrillFeedback hard = new DrillFeedback(MONDAY, CLAMSHELL, Feedback.TOO_HARD);
        DrillFeedback hurt = new DrillFeedback(MONDAY, CLAMSHELL, Feedback.HURT);
        DrillFeedback later = new DrillFeedback(TUESDAY, CLAMSHELL, Feedback.TOO_HARD);
        List.of(hard, hurt, hard, later).forEach(said -> log().feedback(ANA, said, NOW));

        assertThat(log().feedback(ANA, MONDAY, TUESDAY)).containsExactly(hard, hurt, later);
        assertThat(log().feedback(ANA, TUESDAY, WEDNESDAY)).containsExactly(later);
        assertThat(log().feedback(BEN, MONDAY, TUESDAY)).isEmpty();
    }
}

package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import swivel.coaching.Acquaintance;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.Body;
import swivel.coaching.Contact;
import swivel.coaching.Contact.Intention;
import swivel.coaching.Contact.Pause;
import swivel.coaching.People;
import swivel.coaching.PersonId;
import swivel.coaching.Region;
import swivel.coaching.Training;
import swivel.coaching.Whereabouts;
import swivel.coaching.Whereabouts.Trip;
import swivel.library.DrillId;
import swivel.library.Equipment;
import swivel.library.ProgrammeId;

/** What every {@link People} does. */
abstract class PeopleContract {
    private static final PersonId ANA = new PersonId("telegram:4711");
    private static final PersonId BEN = new PersonId("console:ben");
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    abstract People people();

    @Test
    void nobodyIsKnownAtFirst() {
        assertThat(people().find(ANA)).isEmpty();
    }

    @Test
    void aNewcomerIsFoundAsTheyCame() {
        Athlete ana = Athlete.newcomer(ANA, null, NOW);

        people().save(ana);

        assertThat(people().find(ANA)).contains(ana);
    }

    @Test
    void everythingThatWasSaidIsKept() {
        Athlete ana = new Athlete(
                ANA,
                new Whereabouts(
                        ZoneId.of("America/Argentina/Buenos_Aires"),
                        LocalTime.of(4, 30),
                        new Trip(ZoneId.of("Europe/Lisbon"), LocalDate.of(2024, 3, 10))),
                new Body(
                        AgeBand.FROM_50_TO_64,
                        Set.of("fai-pinch", "hypermobility"),
                        Set.of(Region.GROIN, Region.LOWER_BACK)),
                new Training(
                        new ProgrammeId("ninety-ninety"),
                        3,
                        25,
                        Set.of(Equipment.MINI_BAND, Equipment.FOAM_ROLLER),
                        Set.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY),
                        true,
                        Set.of(new DrillId("clamshell"), new DrillId("bird-dog"))),
                new Contact(
                        new Athlete.Reminder(LocalTime.of(7, 0), Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)),
                        LocalTime.of(20, 45),
                        List.of(LocalTime.of(11, 0), LocalTime.of(15, 30)),
                        DayOfWeek.SUNDAY,
                        List.of(
                                new Pause(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 7)),
                                new Pause(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 1))),
                        new Intention("my morning coffee", "I’m tired; or late"),
                        true),
                Acquaintance.ASKED_AGAIN,
                LocalDate.of(2024, 2, 29));

        people().save(ana);

        assertThat(people().find(ANA)).contains(ana);
    }

    @Test
    void whatIsSavedLastCounts() {
        Athlete ana = Athlete.newcomer(ANA, null, NOW);
        Athlete moved = ana.withZone(ZoneId.of("Asia/Kathmandu"))
                .withReminder(new Athlete.Reminder(LocalTime.of(6, 45, 30), Set.of(DayOfWeek.FRIDAY)));

        people().save(ana);
        people().save(moved);
        assertThat(people().find(ANA)).contains(moved);

        people().save(moved.withReminder(null));
        assertThat(people().find(ANA)).contains(moved.withReminder(null));
    }

    @Test
    void forgettingOneLeavesTheOthers() {
        Athlete ben = Athlete.newcomer(BEN, ZoneId.of("Europe/Paris"), NOW);
        people().save(Athlete.newcomer(ANA, null, NOW));
        people().save(ben);

        people().forget(ANA);

        assertThat(people().find(ANA)).isEmpty();
        assertThat(people().find(BEN)).contains(ben);
    }

    @Test
    void forgettingSomebodyUnknownChangesNothing() {
        people().forget(ANA);

        assertThat(people().find(ANA)).isEmpty();
    }

    @Test
    void whoIsRenamedIsKnownByTheNewNameOnly() {
        Athlete ana = Athlete.newcomer(ANA, ZoneId.of("Europe/Lisbon"), NOW);
        people().save(ana);
        people().save(Athlete.newcomer(BEN, null, NOW));

        people().rename(ANA, BEN);

        assertThat(people().find(ANA)).isEmpty();
        assertThat(people().find(BEN)).map(Athlete::zone).contains(ZoneId.of("Europe/Lisbon"));
    }
}

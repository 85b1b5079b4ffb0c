package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import swivel.coaching.Athlete;
import swivel.coaching.Generators;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.library.DrillFacts;
import swivel.library.Library;

/** Anybody on any day, and what must not be in their routine whatever they feel. */
abstract class Anybody {
    static final int TRIES = 500;

    static void assertIsOpenTo(
            Athlete athlete, PlannedDrill planned, List<DoneDrill> done, LocalDate day, Library library) {
        DrillFacts drill = planned.drill();
        assertThat(library.drill(drill.id())).isPresent();
        assertThat(library.conditions())
                .filteredOn(condition -> athlete.conditions().contains(condition.code()))
                .noneMatch(condition -> condition.blocks(drill));
        assertThat(drill.requiresOneOf().isEmpty()
                        || drill.requiresOneOf().stream().anyMatch(athlete.equipment()::contains))
                .isTrue();
        assertThat(drill.level() <= athlete.level() || isEarned(drill, done, day, library))
                .isTrue();
        drill.frequency()
                .weeklyCap()
                .ifPresent(cap -> assertThat(sessionsBefore(done, drill, day)).isLessThan(cap));
    }

    /** Whether what leads to the drill was done at least twice. */
    static boolean isEarned(DrillFacts drill, List<DoneDrill> done, LocalDate day, Library library) {
        return library.easierThan(drill.id())
                .map(easier -> done.stream()
                        .filter(one -> one.drill().equals(easier.facts().id()))
                        .map(DoneDrill::day)
                        .filter(on -> on.isBefore(day.minusDays(1)))
                        .distinct()
                        .count())
                .filter(days -> days >= 2)
                .isPresent();
    }

    static long sessionsBefore(List<DoneDrill> done, DrillFacts drill, LocalDate day) {
        return done.stream()
                .filter(one -> one.drill().equals(drill.id()))
                .map(DoneDrill::day)
                .filter(on -> on.isBefore(day) && on.isAfter(day.minusDays(7)))
                .distinct()
                .count();
    }

    static void assertPairs(Routine routine) {
        List<PlannedDrill> drills = routine.drills();
        for (int i = 0; i < drills.size(); i++) {
            PlannedDrill drill = drills.get(i);
            if (drill.purpose() == Purpose.STRETCH) {
                assertThat(drills).hasSizeGreaterThan(i + 1);
                assertThat(drills.get(i + 1).purpose()).isEqualTo(Purpose.PARTNER);
                assertThat(drills.get(i + 1).direction()).isEqualTo(drill.direction());
            }
        }
    }

    @Provide
    Arbitrary<Athlete> athletes() {
        return Generators.athletes();
    }

    @Provide
    Arbitrary<List<DoneDrill>> done() {
        return Generators.done();
    }

    @Provide
    Arbitrary<List<SymptomReport>> reports() {
        return Generators.reports();
    }

    @Provide
    Arbitrary<Symptom> symptoms() {
        return Generators.symptoms();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Generators.days();
    }

    @Provide
    Arbitrary<Library> libraries() {
        return Generators.libraries();
    }
}

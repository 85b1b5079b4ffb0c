package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import swivel.coaching.Athlete;
import swivel.coaching.Generators;
import swivel.coaching.History;
import swivel.coaching.Light;
import swivel.coaching.Region;
import swivel.coaching.Someone;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.light.Complaint;
import swivel.library.Category;
import swivel.library.DrillFacts;
import swivel.library.Library;

class RoutinePropertiesTest {
    private static final int TRIES = 500;

    @Property(tries = TRIES)
    void noRoutineHoldsWhatTheBodyTheHouseOrTheWeekForbids(
            @ForAll("athletes") Athlete athlete,
            @ForAll("done") List<DoneDrill> done,
            @ForAll("reports") List<SymptomReport> reports,
            @ForAll("days") LocalDate day,
            @ForAll("libraries") Library library) {
        Routine routine = plan(athlete, done, reports, day, library);
        for (PlannedDrill planned : routine.drills()) {
            DrillFacts drill = planned.drill();
            assertThat(library.drill(drill.id())).isPresent();
            assertThat(library.contraindications(drill))
                    .noneMatch(condition -> athlete.conditions().contains(condition.code()));
            assertThat(drill.requiresOneOf().isEmpty()
                            || drill.requiresOneOf().stream().anyMatch(athlete.equipment()::contains))
                    .isTrue();
            assertThat(drill.level() <= athlete.level() || isEarned(drill, done, day, library))
                    .isTrue();
            drill.frequency()
                    .weeklyCap()
                    .ifPresent(
                            cap -> assertThat(sessionsBefore(done, drill, day)).isLessThan(cap));
        }
    }

    @Property(tries = TRIES)
    void noRoutineHoldsWhatTheLightForbids(
            @ForAll("athletes") Athlete athlete,
            @ForAll("reports") List<SymptomReport> reports,
            @ForAll("days") LocalDate day,
            @ForAll("libraries") Library library) {
        Routine routine = plan(athlete, List.of(), reports, day, library);
        List<Complaint> complaints = routine.judgement().complaints();
        for (PlannedDrill planned : routine.drills()) {
            assertThat(complaints).noneMatch(complaint -> complaint.bars(planned.drill()));
            Light light = routine.judgement().light();
            assertThat(planned.drill().level() == 3 && light.isWorseThan(Light.GREEN))
                    .isFalse();
            if (light == Light.AMBER) {
                assertThat(Drills.isLoaded(planned.drill())).isFalse();
                assertThat(Drills.isEndRangeIsometric(planned.drill())).isFalse();
            }
            if (light == Light.RED) {
                assertThat(planned.drill().category()).isEqualTo(Category.RECOVERY);
                assertThat(planned.drill().flags()).isEmpty();
            }
        }
    }

    @Property(tries = TRIES)
    void aWorseScoreNeverGivesMoreWork(
            @ForAll("athletes") Athlete athlete,
            @ForAll("reports") List<SymptomReport> reports,
            @ForAll("symptoms") Symptom latest,
            @ForAll @IntRange(min = 0, max = 9) int score,
            @ForAll("days") LocalDate day,
            @ForAll("libraries") Library library) {
        Assume.that(latest.isPresent());
        Work milder = plan(athlete, List.of(), with(reports, day, latest.withSeverity(score)), day, library)
                .work();
        Work worse = plan(athlete, List.of(), with(reports, day, latest.withSeverity(score + 1)), day, library)
                .work();
        assertThat(worse).isLessThanOrEqualTo(milder);
    }

    @Property(tries = TRIES)
    void oneComplaintMoreNeverGivesMoreWork(
            @ForAll("athletes") Athlete athlete,
            @ForAll("reports") List<SymptomReport> reports,
            @ForAll("symptoms") Symptom another,
            @ForAll("days") LocalDate day,
            @ForAll("libraries") Library library) {
        Region region = another.region();
        List<SymptomReport> elsewhere = reports.stream()
                .filter(report -> report.symptom().region() != region)
                .toList();
        Work without = plan(athlete, List.of(), elsewhere, day, library).work();
        Work with = plan(athlete, List.of(), with(elsewhere, day, another), day, library)
                .work();
        assertThat(with).isLessThanOrEqualTo(without);
    }

    @Property(tries = TRIES)
    void aRoutineNeverTakesLongerThanThereIsTime(
            @ForAll("athletes") Athlete athlete,
            @ForAll("done") List<DoneDrill> done,
            @ForAll("reports") List<SymptomReport> reports,
            @ForAll("days") LocalDate day,
            @ForAll("libraries") Library library) {
        Routine routine = plan(athlete, done, reports, day, library);
        assertThat(routine.minutes()).isLessThanOrEqualTo(athlete.minutes());
    }

    @Property(tries = TRIES)
    void theSameFactsGiveTheSameRoutineWhateverIsDoneToday(
            @ForAll("athletes") Athlete athlete,
            @ForAll("done") List<DoneDrill> done,
            @ForAll("reports") List<SymptomReport> reports,
            @ForAll("days") LocalDate day,
            @ForAll("libraries") Library library) {
        Routine routine = plan(athlete, done, reports, day, library);
        List<DoneDrill> later = new ArrayList<>(done);
        routine.drills()
                .forEach(drill -> later.add(new DoneDrill(day, drill.drill().id())));
        assertThat(plan(athlete, later, reports, day, library)).isEqualTo(routine);
    }

    @Property(tries = TRIES)
    void everyChangeHasACauseAndNothingStandsTwice(
            @ForAll("athletes") Athlete athlete,
            @ForAll("done") List<DoneDrill> done,
            @ForAll("reports") List<SymptomReport> reports,
            @ForAll("days") LocalDate day,
            @ForAll("libraries") Library library) {
        Routine routine = plan(athlete, done, reports, day, library);
        assertThat(routine.drills()).extracting(PlannedDrill::drill).doesNotHaveDuplicates();
        assertThat(routine.leftOut())
                .noneMatch(left -> routine.drills().stream()
                        .anyMatch(planned -> planned.drill().equals(left.drill())));
        for (PlannedDrill planned : routine.drills()) {
            boolean asOnItsCard = planned.dose().equals(planned.drill().dose()) && planned.rangePercent() == 100;
            switch (planned.scaling()) {
                case Scaling.AsPlanned() -> assertThat(asOnItsCard).isTrue();
                case Scaling.Adjusted shortened -> {
                    assertThat(asOnItsCard).isFalse();
                    assertThat(shortened.dose()).isEqualTo(planned.dose());
                }
                case Scaling.Replaced replaced -> {
                    assertThat(replaced.by()).isEqualTo(planned.drill());
                    assertThat(replaced.planned()).isNotEqualTo(planned.drill());
                }
                case Scaling.LeftOut(Cause cause) ->
                    throw new AssertionError(planned.drill().id() + " is left out and there: " + cause);
            }
        }
    }

    @Property(tries = TRIES)
    void aStretchIsFollowedByWhatStrengthensIt(
            @ForAll("athletes") Athlete athlete,
            @ForAll("done") List<DoneDrill> done,
            @ForAll("reports") List<SymptomReport> reports,
            @ForAll("days") LocalDate day,
            @ForAll("libraries") Library library) {
        assertPairs(plan(athlete, done, reports, day, library));
    }

    @Property(tries = TRIES)
    void oneHardDayIsNeverFollowedByAnother(
            @ForAll("athletes") Athlete athlete, @ForAll("days") LocalDate day, @ForAll("libraries") Library library) {
        List<DoneDrill> done = new ArrayList<>();
        boolean strengthYesterday = false;
        for (LocalDate on : day.datesUntil(day.plusDays(9)).toList()) {
            Routine routine = plan(athlete, done, List.of(), on, library);
            boolean strength =
                    routine.drills().stream().anyMatch(drill -> drill.drill().category() == Category.STRENGTH);
            assertThat(strength && strengthYesterday).isFalse();
            strengthYesterday = strength;
            routine.drills()
                    .forEach(drill -> done.add(new DoneDrill(on, drill.drill().id())));
        }
    }

    private static Routine plan(
            Athlete athlete, List<DoneDrill> done, List<SymptomReport> reports, LocalDate day, Library library) {
        History history = new History(List.of(), done, List.of(), reports);
        return new RoutinePlanner(library).plan(athlete, history, day, Someone.at(day, 20));
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

    private static List<SymptomReport> with(List<SymptomReport> reports, LocalDate day, Symptom latest) {
        List<SymptomReport> all = new ArrayList<>(
                reports.stream().filter(report -> !report.day().isAfter(day)).toList());
        all.add(new SymptomReport(latest, day, Someone.at(day, 9)));
        return all;
    }

    private static long sessionsBefore(List<DoneDrill> done, DrillFacts drill, LocalDate day) {
        return done.stream()
                .filter(one -> one.drill().equals(drill.id()))
                .map(DoneDrill::day)
                .filter(on -> on.isBefore(day) && on.isAfter(day.minusDays(7)))
                .distinct()
                .count();
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

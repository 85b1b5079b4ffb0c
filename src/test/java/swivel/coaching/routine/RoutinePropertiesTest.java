package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Light;
import swivel.coaching.Region;
import swivel.coaching.Someone;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.light.Complaint;
import swivel.library.Category;
import swivel.library.Library;

/** What no routine holds, and how much of it there is when something hurts. */
class RoutinePropertiesTest extends Anybody {
    @Property(tries = TRIES)
    void noRoutineHoldsWhatTheBodyTheHouseOrTheWeekForbids(
            @ForAll("athletes") Athlete athlete,
            @ForAll("done") List<DoneDrill> done,
            @ForAll("reports") List<SymptomReport> reports,
            @ForAll("days") LocalDate day,
            @ForAll("libraries") Library library) {
        Routine routine = plan(athlete, done, reports, day, library);
        for (PlannedDrill planned : routine.drills()) {
            assertIsOpenTo(athlete, planned, done, day, library);
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

    static Routine plan(
            Athlete athlete, List<DoneDrill> done, List<SymptomReport> reports, LocalDate day, Library library) {
        History history = new History(List.of(), done, List.of(), reports);
        return new RoutinePlanner(library).plan(athlete, history, day, Someone.at(day, 20));
    }

    private static List<SymptomReport> with(List<SymptomReport> reports, LocalDate day, Symptom latest) {
        List<SymptomReport> all = new ArrayList<>(
                reports.stream().filter(report -> !report.day().isAfter(day)).toList());
        all.add(new SymptomReport(latest, day, Someone.at(day, 9)));
        return all;
    }
}

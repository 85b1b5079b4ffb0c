package swivel.coaching.streak;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import swivel.coaching.Athlete;
import swivel.coaching.DayKind;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Light;
import swivel.coaching.PlannedDay;
import swivel.coaching.Someone;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.library.DrillId;

class StreakPropertiesTest {
    private static final int DAYS = 60;
    private static final Athlete ATHLETE = Someone.newcomer(MONDAY_1);
    private static final List<DrillId> DRILLS = List.of(new DrillId("clamshell"), new DrillId("glute-bridge"));

    @Property(tries = 300)
    void aDayLoggedLateNeverLowersTheStreak(
            @ForAll("plans") List<PlannedDay> plans,
            @ForAll("keptDays") Set<Integer> kept,
            @ForAll @IntRange(max = DAYS) int late) {
        List<DoneDrill> done = done(kept);
        Streak before = streak(plans, done, DAYS);
        DRILLS.forEach(drill -> done.add(new DoneDrill(day(late), drill)));
        Streak after = streak(plans, done, DAYS);
        assertThat(after.current()).isGreaterThanOrEqualTo(before.current());
        assertThat(after.best()).isGreaterThanOrEqualTo(before.best());
        assertThat(after.last28Percent()).isGreaterThanOrEqualTo(before.last28Percent());
    }

    @Property(tries = 300)
    void aDayOfRestNeitherStartsNorEndsAStreak(
            @ForAll("plans") List<PlannedDay> plans,
            @ForAll("keptDays") Set<Integer> kept,
            @ForAll @IntRange(min = 1, max = DAYS) int day) {
        List<PlannedDay> resting = new ArrayList<>(plans);
        resting.removeIf(plan -> plan.day().equals(day(day)));
        resting.add(new PlannedDay(day(day), DayKind.REST, Light.GREEN, DRILLS));
        Streak before = streak(resting, done(kept), day - 1);
        Streak after = streak(resting, done(kept), day);
        Streak next = streak(resting, done(kept), day + 1);
        assertThat(after.best()).isEqualTo(before.best());
        assertThat(next.current()).isIn(after.current(), after.current() + 1);
        assertThat(after.todayKept()).isFalse();
    }

    @Property(tries = 300)
    void theBestIsNeverLessThanTheCurrentAndNoMoreThanTheKeptDays(
            @ForAll("plans") List<PlannedDay> plans, @ForAll("keptDays") Set<Integer> kept) {
        Streak streak = streak(plans, done(kept), DAYS);
        assertThat(streak.current()).isBetween(0, streak.best());
        assertThat(streak.best()).isLessThanOrEqualTo(kept.size());
        assertThat(streak.freezes()).isBetween(0, 2);
        assertThat(streak.last28Percent()).isBetween(0, 100);
    }

    private static Streak streak(List<PlannedDay> plans, List<DoneDrill> done, int day) {
        return Streak.of(ATHLETE, Libraries.week(ATHLETE), new History(plans, done, List.of(), List.of()), day(day));
    }

    private static List<DoneDrill> done(Set<Integer> kept) {
        List<DoneDrill> done = new ArrayList<>();
        kept.forEach(day -> DRILLS.forEach(drill -> done.add(new DoneDrill(day(day), drill))));
        return done;
    }

    private static LocalDate day(int number) {
        return MONDAY_1.plusDays(number);
    }

    @Provide
    Arbitrary<Set<Integer>> keptDays() {
        return Arbitraries.integers().between(0, DAYS).set().ofMaxSize(DAYS);
    }

    @Provide
    Arbitrary<List<PlannedDay>> plans() {
        var days = Arbitraries.integers().between(0, DAYS);
        var kinds = Arbitraries.of(DayKind.class);
        var lights = Arbitraries.of(Light.class);
        return Combinators.combine(days, kinds, lights)
                .as((day, kind, light) -> new PlannedDay(day(day), kind, light, DRILLS))
                .list()
                .uniqueElements(PlannedDay::day)
                .ofMaxSize(40);
    }
}

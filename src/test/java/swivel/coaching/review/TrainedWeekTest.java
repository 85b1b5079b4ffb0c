package swivel.coaching.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import swivel.coaching.Libraries;
import swivel.coaching.Light;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.light.Complaint;
import swivel.coaching.light.Judgement;
import swivel.coaching.light.Reason;
import swivel.coaching.streak.Streak;
import swivel.library.DrillFacts;
import swivel.library.DrillId;

final class TrainedWeekTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Streak SHORT = new Streak(3, 5, 80, 2, true, false);
    private static final Streak LONGEST = new Streak(9, 9, 100, 2, true, false);

    @Test
    void daysAndMinutesCountWhatWasDone() {
        TrainedWeek week = week(day(0, "a b", "a b", 610), day(1, "a b", "", 0), day(3, "a b", "a", 290));

        assertThat(week.daysDone()).isEqualTo(2);
        assertThat(week.minutes()).isEqualTo(15);
        assertThat(week.isSilent()).isFalse();
        assertThat(week(day(0, "a b", "", 0)).isSilent()).isTrue();
    }

    @Test
    void theBestMomentIsTheComplaintThatCameDownMost() {
        TrainedWeek week = new TrainedWeek(
                List.of(day(0, "a b", "a b", 600)),
                List.of(
                        report(0, Region.GROIN, 5),
                        report(1, Region.KNEE, 4),
                        report(2, Region.GROIN, 2),
                        report(3, Region.KNEE, 2)));

        assertThat(week.best(List.of(), LONGEST))
                .contains(new Moment.Eased(5, Symptom.of(Region.GROIN, Side.LEFT, 2, null)));
    }

    @Test
    void thenAStreakThatWasNeverLongerAndThenTheLastWholeDay() {
        TrainedWeek week = week(day(0, "a b", "a b", 600), day(2, "a b c", "a b d e", 600), day(4, "a", "a", 100));

        assertThat(week.best(List.of(), LONGEST)).contains(new Moment.LongestStreak(9));
        assertThat(week.best(List.of(), SHORT)).contains(new Moment.WholeDay(MONDAY, 2));
        assertThat(week(day(2, "a b c", "a b", 600)).best(List.of(), SHORT))
                .contains(new Moment.FullestDay(MONDAY.plusDays(2), 2));
        assertThat(week(day(0, "a b", "", 0)).best(List.of(), SHORT)).isEmpty();
    }

    @Test
    void aDrillThatWasLeftOutTwiceOnDaysWithOthersIsSpokenOf() {
        TrainedWeek week = week(
                day(0, "clamshell bird-dog", "bird-dog", 100),
                day(1, "clamshell glute-bridge", "glute-bridge", 100),
                day(2, "glute-bridge pigeon", "", 0),
                day(3, "glute-bridge pigeon", "", 0));

        assertThat(suggestion(week)).isInstanceOfSatisfying(Suggestion.LeftOut.class, leftOut -> {
            assertThat(leftOut.drill().id()).isEqualTo(new DrillId("clamshell"));
            assertThat(leftOut.times()).isEqualTo(2);
        });
    }

    @Test
    void littleIsMetWithShortDaysAndEnoughWithTheSameAgain() {
        assertThat(suggestion(week(day(0, "a b", "a b", 600)))).isEqualTo(new Suggestion.ShortDays());
        assertThat(suggestion(week(day(0, "a", "a", 60), day(1, "b", "b", 60)))).isEqualTo(new Suggestion.GoOn());
    }

    @Test
    void everyOtherWeekInWhichAllIsWellItIsTheFormThatIsLookedAt() {
        TrainedWeek well = week(
                day(0, "", "clamshell step-up", 60),
                day(1, "", "clamshell split-squat", 60),
                day(2, "", "clamshell split-squat", 60));
        DrillFacts onTheFeet = Libraries.WHOLE.facts(new DrillId("split-squat")).orElseThrow();
        assertThat(List.of(suggestion(well, MONDAY), suggestion(well, MONDAY.plusWeeks(1))))
                .containsExactlyInAnyOrder(new Suggestion.FilmOneSet(onTheFeet), new Suggestion.GoOn());
        assertThat(suggestion(well, MONDAY)).isEqualTo(suggestion(well, MONDAY.plusWeeks(2)));
    }

    @Test
    void whoLayOnTheFloorAllWeekHasNothingToFilm() {
        TrainedWeek well = week(day(0, "", "clamshell", 60), day(1, "", "clamshell", 60));
        assertThat(List.of(suggestion(well, MONDAY), suggestion(well, MONDAY.plusWeeks(1))))
                .containsOnly(new Suggestion.GoOn());
    }

    @Test
    void littleIsNoMatterWhereSomethingHolds() {
        SymptomReport two = report(6, Region.GROIN, 2);
        Complaint groin = new Complaint(Light.HOLD, Reason.CLIMBS_WEEK_ON_WEEK, two, two, true, null);
        TrainedWeek thin = week(day(0, "a b", "a b", 600));
        Judgement hold =
                new Judgement(MONDAY, Light.HOLD, Reason.CLIMBS_WEEK_ON_WEEK, groin, List.of(groin), null, Set.of());

        assertThat(Suggestion.of(thin, hold, List.of(), null, Libraries.WHOLE))
                .isEqualTo(new Suggestion.EaseOff(Light.HOLD, groin));
    }

    private static Suggestion suggestion(TrainedWeek week) {
        return suggestion(week, MONDAY);
    }

    private static Suggestion suggestion(TrainedWeek week, LocalDate day) {
        Judgement green = new Judgement(day, Light.GREEN, Reason.SETTLED, null, List.of(), null, Set.of());
        return Suggestion.of(week, green, List.of(), null, Libraries.WHOLE);
    }

    private static TrainedWeek week(TrainedDay... days) {
        List<TrainedDay> all = new ArrayList<>(Arrays.asList(days));
        return new TrainedWeek(all, List.of());
    }

    private static TrainedDay day(int index, String asked, String done, int seconds) {
        return new TrainedDay(MONDAY.plusDays(index), drills(asked), drills(done), seconds);
    }

    private static Set<DrillId> drills(String ids) {
        return Arrays.stream(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(DrillId::new)
                .collect(Collectors.toSet());
    }

    private static SymptomReport report(int index, Region region, @Nullable Integer severity) {
        LocalDate day = MONDAY.plusDays(index);
        return new SymptomReport(
                Symptom.of(region, Side.LEFT, severity, null),
                day,
                day.atTime(18, 0).toInstant(ZoneOffset.UTC));
    }
}

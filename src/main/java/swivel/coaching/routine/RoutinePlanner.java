package swivel.coaching.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.DayKind;
import swivel.coaching.History;
import swivel.coaching.Light;
import swivel.coaching.Week;
import swivel.coaching.light.Judgement;
import swivel.coaching.light.TrafficLight;
import swivel.coaching.routine.Routine.Withheld;
import swivel.library.Library;

/** Plans the routine of a day: the same facts always give the same routine. */
public final class RoutinePlanner {
    private static final int LONGEST_DAILY = 12;
    private static final int LONGEST_RECOVERY = 15;
    private static final int NEWCOMERS_FULL = 10;
    private static final int NEWCOMERS_DAILY = 8;

    private final Library library;

    public RoutinePlanner(Library library) {
        this.library = library;
    }

    /**
     * @param history at least the last four weeks; drills and plans of {@code day} itself change nothing, its reports do
     * @param day the coaching day of the person at {@code now}
     */
    public Routine plan(Athlete athlete, History history, LocalDate day, Instant now) {
        Judgement judgement = TrafficLight.judge(history.reports(), history.standing(), athlete, day, now);
        Week week = Week.of(athlete.fullDays());
        DayKind kind = week.kind(day);
        if (athlete.age() == AgeBand.UNDER_16) {
            return new Routine(day, kind, judgement, List.of(), List.of(), Withheld.UNDER_16);
        }
        if (judgement.light() == Light.URGENT) {
            return new Routine(day, kind, judgement, List.of(), List.of(), Withheld.STANDING_WARNING);
        }
        Past past = new Past(history, day, library);
        Permissions permissions = new Permissions(athlete, past, day, library);
        Rotation rotation = new Rotation(past, week.turn(day));
        Prescriber prescriber = new Prescriber(athlete, library);
        int minutes = minutes(athlete, kind, permissions.isNewcomer());
        SessionBuilder builder = new SessionBuilder(library, permissions, rotation, prescriber);
        RecoverySet recovery = new RecoverySet(athlete, library, permissions, rotation, prescriber);
        RoutineDraft draft = new RoutineDraft(
                new Scaler(athlete, permissions, prescriber, new Substitutes(library)), recovery, judgement, minutes);
        switch (kind) {
            case FULL -> draft.train(TimeBudget.fit(builder.full(), minutes));
            case DAILY -> draft.train(TimeBudget.fit(builder.daily(week.kinds().containsValue(DayKind.FULL)), minutes));
            case RECOVERY, REST -> draft.recover();
        }
        return draft.routine(day, kind);
    }

    private static int minutes(Athlete athlete, DayKind kind, boolean newcomer) {
        int most = switch (kind) {
            case FULL -> newcomer ? NEWCOMERS_FULL : athlete.minutes();
            case DAILY -> newcomer ? NEWCOMERS_DAILY : LONGEST_DAILY;
            case RECOVERY, REST -> LONGEST_RECOVERY;
        };
        return Math.min(most, athlete.minutes());
    }
}

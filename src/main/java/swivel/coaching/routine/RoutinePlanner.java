package swivel.coaching.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.DayChoice;
import swivel.coaching.DayKind;
import swivel.coaching.History;
import swivel.coaching.Light;
import swivel.coaching.Week;
import swivel.coaching.light.Judgement;
import swivel.coaching.light.TrafficLight;
import swivel.coaching.measuring.Lag;
import swivel.coaching.progress.Progress;
import swivel.coaching.routine.Routine.Withheld;
import swivel.library.Block;
import swivel.library.Library;
import swivel.library.Programme;
import swivel.library.SessionId;
import swivel.library.SessionPlan;

/** Plans the routine of a day by the programme that somebody follows: the same facts always give the same routine. */
public final class RoutinePlanner {
    private final Library library;

    public RoutinePlanner(Library library) {
        this.library = library;
    }

    /**
     * What the athlete's programme holds for a day.
     *
     * @param history everything since the athlete's first day; drills and plans of {@code day} itself change nothing, its reports do
     * @param day the coaching day of the person at {@code now}
     */
    public Routine plan(Athlete athlete, History history, LocalDate day, Instant now) {
        DayKind kind = kind(athlete, history, day);
        return plan(athlete, history, own(athlete, kind), kind, null, most(athlete, history, day), day, now);
    }

    /** What the programme has for a day of this kind. */
    private SessionPlan own(Athlete athlete, DayKind kind) {
        Programme programme = library.programmes().chosen(athlete.programme());
        return session(
                switch (kind) {
                    case FULL -> programme.full();
                    case DAILY -> programme.daily();
                    case RECOVERY, REST -> programme.recovery();
                });
    }

    /**
     * The same for somebody who measures themselves: on a green day a side that lags gets one more set.
     *
     * @param lags the one that counts most first
     */
    public Routine plan(Athlete athlete, History history, List<Lag> lags, LocalDate day, Instant now) {
        int most = most(athlete, history, day).orElse(Integer.MAX_VALUE);
        return OneMoreSet.in(plan(athlete, history, day, now), lags, Math.min(60 * athlete.minutes(), most));
    }

    /**
     * What somebody wants of a day in place of what is planned, under the same rules as everything else. Time can only
     * become less; another session is as long as it is, however much the week holds already.
     *
     * @throws IllegalArgumentException where the library has no such session
     */
    public Routine plan(Athlete athlete, History history, DayChoice choice, Instant now) {
        DayKind kind = kind(athlete, history, choice.day());
        return switch (choice) {
            case DayChoice.Another(LocalDate day, SessionId id) ->
                plan(athlete, history, session(id), kind, choice, OptionalInt.empty(), day, now);
            case DayChoice.Shorter(LocalDate day, int minutes) ->
                plan(athlete, history, own(athlete, kind), kind, choice, most(athlete, history, day), day, now);
        };
    }

    /** In a light week full days are daily ones. */
    private DayKind kind(Athlete athlete, History history, LocalDate day) {
        DayKind kind = week(athlete).kind(day);
        return kind == DayKind.FULL
                        && block(progress(athlete, history, day), day).isLight()
                ? DayKind.DAILY
                : kind;
    }

    /** The most seconds that the week has left for this day; empty where nothing speaks against a session as it is. */
    private OptionalInt most(Athlete athlete, History history, LocalDate day) {
        return new WeeklyVolume(history.planned(), week(athlete), day).most();
    }

    private Routine plan(
            Athlete athlete,
            History history,
            SessionPlan session,
            DayKind kind,
            @Nullable DayChoice choice,
            OptionalInt most,
            LocalDate day,
            Instant now) {
        Week week = week(athlete);
        Judgement judgement = TrafficLight.judge(history, athlete, week, day, now);
        if (athlete.age() == AgeBand.UNDER_16) {
            return Routine.withheld(day, kind, session, choice, judgement, Withheld.UNDER_16);
        }
        if (judgement.light() == Light.URGENT) {
            return Routine.withheld(day, kind, session, choice, judgement, Withheld.STANDING_WARNING);
        }
        Past past = new Past(history, day, library);
        Progress progress = progress(athlete, history, day);
        Permissions anyway = new Permissions(athlete, past, progress, day, library);
        Rotation rotation = new Rotation(past, week.turn(day));
        Volume usual = Volume.of(athlete, session, progress);
        Volume volume = choice instanceof DayChoice.Shorter shorter ? usual.upTo(shorter.minutes()) : usual;
        TimeBudget budget = TimeBudget.of(volume.minutes()).growingTo(most.orElse(Integer.MAX_VALUE));
        RecoverySet recovery = new RecoverySet(
                athlete,
                library,
                recovery(athlete, session),
                anyway,
                rotation,
                new Prescriber(athlete, library, progress));
        Permissions permissions = anyway.within(session);
        Prescriber prescriber = new Prescriber(athlete, library, progress, session.limits());
        Scaler scaler = new Scaler(athlete, permissions, prescriber, new Substitutes(library));
        RoutineDraft draft = new RoutineDraft(scaler, recovery, judgement, budget);
        switch (session.kind()) {
            case RECOVERY -> draft.recover();
            case TRAINING, TRAINING_BY_BLOCK -> {
                TimeBudget shared = shared(budget, session, progress, day);
                draft.train(shared.fit(new SessionBuilder(library, permissions, rotation, prescriber)
                        .build(session, shared, week.hasFullDays())));
            }
        }
        return draft.routine(day, kind, session, choice, volume.growsTo());
    }

    private TimeBudget shared(TimeBudget budget, SessionPlan session, Progress progress, LocalDate day) {
        return session.kind() == SessionPlan.Kind.TRAINING_BY_BLOCK ? budget.sharedAsIn(block(progress, day)) : budget;
    }

    /** The session itself where it is for recovery, and otherwise that of the athlete's programme. */
    private SessionPlan recovery(Athlete athlete, SessionPlan session) {
        return session.kind() == SessionPlan.Kind.RECOVERY
                ? session
                : session(library.programmes().chosen(athlete.programme()).recovery());
    }

    private SessionPlan session(SessionId id) {
        return library.programmes()
                .session(id)
                .orElseThrow(() -> new IllegalArgumentException("The library has no session '" + id + "'"));
    }

    private Week week(Athlete athlete) {
        return Week.of(athlete, library.programmes().quarter());
    }

    private Block block(Progress progress, LocalDate day) {
        return library.programmes().quarter().block(progress.quarterFrom(), day);
    }

    private Progress progress(Athlete athlete, History history, LocalDate day) {
        return Progress.of(history, library, athlete.firstDay(), day);
    }
}

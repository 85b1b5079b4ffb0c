package swivel.coaching.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import swivel.coaching.Athlete;
import swivel.coaching.light.Judgement;
import swivel.library.Dose;
import swivel.library.Library;
import swivel.library.SessionPlan;

/** Easy movement and a walk: for days of recovery and rest, and all there is on a red day. */
final class RecoverySet {
    private static final int SHORTEST_WALK = 300;
    private static final int AN_HOUR = 60;

    private final Athlete athlete;
    private final Library library;
    private final SessionPlan plan;
    private final Permissions permissions;
    private final Rotation rotation;
    private final Prescriber prescriber;

    RecoverySet(
            Athlete athlete,
            Library library,
            SessionPlan plan,
            Permissions permissions,
            Rotation rotation,
            Prescriber prescriber) {
        this.athlete = athlete;
        this.library = library;
        this.plan = plan;
        this.permissions = permissions;
        this.rotation = rotation;
        this.prescriber = prescriber;
    }

    Session plan(Judgement judgement, TimeBudget budget) {
        List<Prescription> moves = new ArrayList<>();
        Optional<Prescription> walk = Optional.empty();
        for (Prescription drill : drills(judgement)) {
            if (Drills.isWalk(drill.drill())) {
                walk = Optional.of(drill);
            } else {
                moves.add(drill);
            }
        }
        for (int beside = moves.size(); walk.isPresent() && beside >= 0; beside--) {
            Optional<Session> withWalk = withWalk(moves.subList(0, beside), walk.get(), budget);
            if (withWalk.isPresent()) {
                return withWalk.get();
            }
        }
        return budget.fit(new Session(moves, List.of()));
    }

    /** As many as there are places for, so that the walk's time is what the others leave. */
    private List<Prescription> drills(Judgement judgement) {
        TodaysLimits limits = new TodaysLimits(judgement, athlete);
        return new SessionBuilder(
                        library,
                        permissions,
                        drill -> permissions.objection(drill).or(() -> limits.objection(drill, judgement.light())),
                        rotation,
                        prescriber)
                .build(plan, TimeBudget.of(AN_HOUR), false)
                .drills();
    }

    /** The walk takes the time that is left, in whole minutes; empty where that is too little for a walk. */
    private Optional<Session> withWalk(List<Prescription> moves, Prescription walk, TimeBudget budget) {
        int moving = moves.stream()
                .mapToInt(move -> move.effort().seconds() + Routine.SECONDS_BETWEEN_DRILLS)
                .sum();
        int left = (budget.seconds() - moving) / 60 * 60;
        if (left < SHORTEST_WALK) {
            return Optional.empty();
        }
        List<Prescription> drills = new ArrayList<>(moves);
        Dose dose = walk.effort().dose();
        int seconds = Math.min(left, walk.effort().activeSeconds());
        Effort effort = Effort.full(new Dose(1, null, seconds, dose.sides()));
        boolean shorter = seconds < walk.effort().activeSeconds();
        drills.add(shorter ? walk.reducedTo(effort, budget.limit()) : walk);
        return Optional.of(new Session(drills, List.of()));
    }
}

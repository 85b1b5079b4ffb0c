package swivel.coaching.routine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.DayChoice;
import swivel.coaching.DayKind;
import swivel.coaching.Light;
import swivel.coaching.light.Judgement;
import swivel.coaching.routine.Routine.LeftOutDrill;
import swivel.coaching.routine.Scaler.Choice;
import swivel.coaching.routine.Scaler.Scaled;
import swivel.library.DrillFacts;
import swivel.library.SessionPlan;

/** A routine in the making. Used once. */
final class RoutineDraft {
    /** What keeps a streak going; a session that has less to offer offers recovery as well. */
    private static final int FEWEST_DRILLS = 2;

    private final Scaler scaler;
    private final RecoverySet recovery;
    private final Judgement judgement;
    private final TimeBudget budget;
    private final List<PlannedDrill> drills = new ArrayList<>();
    private final List<LeftOutDrill> leftOut = new ArrayList<>();
    private int unhurtSeconds;

    RoutineDraft(Scaler scaler, RecoverySet recovery, Judgement judgement, TimeBudget budget) {
        this.scaler = scaler;
        this.recovery = recovery;
        this.judgement = judgement;
        this.budget = budget;
    }

    /** Takes the session as far as the light allows, and recovery where little or nothing of it is left. */
    void train(Session session) {
        unhurtSeconds = judgement.complaints().isEmpty() ? 0 : unhurtSeconds(session);
        leftOut.addAll(session.leftOut());
        scaler.scale(session.drills(), judgement).forEach(this::take);
        partFromLostPartners();
        if (judgement.light() == Light.RED) {
            drills.clear();
            recover();
        } else if (drills.stream()
                        .filter(drill -> drill.purpose() != Purpose.RESET)
                        .count()
                < FEWEST_DRILLS) {
            topUp();
        }
    }

    /** What the session would take if nothing hurt. */
    private int unhurtSeconds(Session session) {
        return Routine.seconds(scaler.scale(session.drills(), Judgement.settled(judgement.day())).stream()
                .flatMap(scaled -> Stream.ofNullable(scaled.choice()))
                .map(choice -> choice.effort().seconds())
                .toList());
    }

    /** Where the light has taken a partner, what stands in for its stretch moves actively and stands alone. */
    private void partFromLostPartners() {
        for (int i = 0; i < drills.size(); i++) {
            if (drills.get(i).purpose() == Purpose.STRETCH && !isFollowedByItsPartner(i)) {
                drills.set(i, drills.get(i).as(Purpose.MOBILITY));
            }
        }
    }

    private boolean isFollowedByItsPartner(int index) {
        return index + 1 < drills.size()
                && drills.get(index + 1).purpose() == Purpose.PARTNER
                && drills.get(index + 1).direction() == drills.get(index).direction();
    }

    void recover() {
        recovery.plan(judgement, budget.unshared()).drills().forEach(this::takeUnscaled);
    }

    private void topUp() {
        drills.removeIf(drill -> drill.purpose() == Purpose.RESET);
        List<Integer> seconds = drills.stream().map(PlannedDrill::seconds).toList();
        TimeBudget left = budget.unshared().without(Routine.seconds(seconds) + Routine.SECONDS_BETWEEN_DRILLS);
        if (left.seconds() >= 60) {
            recovery.plan(judgement, left).drills().stream()
                    .filter(planned -> !holds(planned.drill()))
                    .forEach(this::takeUnscaled);
        }
    }

    private boolean holds(DrillFacts drill) {
        return drills.stream().anyMatch(planned -> planned.drill().equals(drill));
    }

    private void take(Scaled scaled) {
        Choice choice = scaled.choice();
        switch (scaled.scaling()) {
            case Scaling.LeftOut(Cause cause) ->
                leftOut.add(new LeftOutDrill(scaled.planned().drill(), cause));
            case Scaling.AsPlanned _, Scaling.Adjusted _, Scaling.Replaced _ -> {
                if (choice != null) {
                    drills.add(planned(scaled.planned(), choice, scaled.scaling()));
                }
            }
        }
    }

    private void takeUnscaled(Prescription planned) {
        Effort effort = planned.effort();
        Scaling scaling = planned.changed() == null
                ? new Scaling.AsPlanned()
                : new Scaling.Adjusted(planned.drill().dose(), effort.dose(), effort.rangePercent(), planned.changed());
        drills.add(planned(planned, new Choice(planned.drill(), effort), scaling));
    }

    private static PlannedDrill planned(Prescription planned, Choice choice, Scaling scaling) {
        return new PlannedDrill(
                choice.drill(),
                choice.effort().dose(),
                choice.effort().rangePercent(),
                planned.purpose(),
                planned.direction(),
                scaling,
                null);
    }

    Routine routine(
            LocalDate day, DayKind kind, SessionPlan session, @Nullable DayChoice choice, @Nullable Integer growsTo) {
        List<LeftOutDrill> missing =
                leftOut.stream().filter(left -> !holds(left.drill())).toList();
        return new Routine(day, kind, session, choice, judgement, drills, missing, growsTo, unhurtSeconds, null);
    }
}

package swivel.coaching.routine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Light;
import swivel.coaching.light.Judgement;
import swivel.coaching.routine.Scaler.Choice;
import swivel.coaching.routine.Scaler.Scaled;
import swivel.library.Category;
import swivel.library.Dose;
import swivel.library.DrillFacts;
import swivel.library.DrillId;

/**
 * Takes a session down from green to today's light. Each worse light starts from what the better one would have given,
 * and each further substitute from what the one before it would have had. Used once.
 */
final class Descent {
    private final List<Prescription> plan;
    private final Judgement judgement;
    private final TodaysLimits limits;
    private final Permissions permissions;
    private final Prescriber prescriber;
    private final Substitutes substitutes;
    private final List<@Nullable Choice> choices = new ArrayList<>();

    Descent(
            List<Prescription> plan,
            Judgement judgement,
            TodaysLimits limits,
            Permissions permissions,
            Prescriber prescriber,
            Substitutes substitutes) {
        this.plan = plan;
        this.judgement = judgement;
        this.limits = limits;
        this.permissions = permissions;
        this.prescriber = prescriber;
        this.substitutes = substitutes;
        plan.forEach(planned -> choices.add(new Choice(planned.drill(), planned.effort())));
    }

    List<Scaled> scale() {
        for (Light light : Light.values()) {
            if (!light.isWorseThan(judgement.light())) {
                chooseUnder(light);
            }
        }
        List<Scaled> scaled = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            Choice choice = choices.get(i);
            scaled.add(new Scaled(plan.get(i), choice, scaling(plan.get(i), choice)));
        }
        return scaled;
    }

    /** Chooses anew under this light; what was chosen under the better one is the most there can be. */
    private void chooseUnder(Light light) {
        Set<DrillId> taken = new HashSet<>();
        plan.forEach(planned -> taken.add(planned.drill().id()));
        for (int i = 0; i < plan.size(); i++) {
            Choice better = choices.get(i);
            Choice choice = better == null ? null : choose(plan.get(i), better, light, taken);
            choices.set(i, choice);
            if (choice != null) {
                taken.add(choice.drill().id());
            }
        }
    }

    private @Nullable Choice choose(Prescription planned, Choice better, Light light, Set<DrillId> taken) {
        Work most = better.effort().work();
        for (DrillFacts candidate : candidates(planned.drill(), light)) {
            Optional<Effort> effort = effort(planned, candidate, held(candidate, light), most);
            if (effort.isPresent()) {
                boolean itself = candidate.id().equals(planned.drill().id());
                if ((itself || !taken.contains(candidate.id())) && isAllowed(candidate, light)) {
                    return new Choice(candidate, effort.get());
                }
                most = effort.get().work();
            }
        }
        return null;
    }

    private List<DrillFacts> candidates(DrillFacts drill, Light light) {
        if (isRecovery(drill)) {
            return light == Light.URGENT ? List.of() : List.of(drill);
        }
        return switch (light) {
            case GREEN, HOLD -> isBack(drill) ? substitutes.oneEasierFirst(drill) : substitutes.withItself(drill);
            case AMBER -> substitutes.easierFirst(drill);
            case RED, URGENT -> List.of();
        };
    }

    private boolean isBack(DrillFacts drill) {
        return permissions.stepBack(drill).isPresent();
    }

    private boolean isAllowed(DrillFacts drill, Light light) {
        return permissions.objection(drill).isEmpty()
                && limits.objection(drill, light).isEmpty();
    }

    /** On a green day a drill is held back where it loads a region that is on hold or worse. */
    private Light held(DrillFacts drill, Light light) {
        boolean held = judgement.complaints().stream()
                .anyMatch(complaint -> complaint.light().isWorseThan(Light.GREEN) && complaint.matches(drill));
        return light == Light.GREEN && held ? Light.HOLD : light;
    }

    /** What the candidate would be given under this light: no more sets, time or work than there were. */
    private Optional<Effort> effort(Prescription planned, DrillFacts candidate, Light light, Work most) {
        boolean itself = candidate.id().equals(planned.drill().id());
        if (itself && isRecovery(candidate)) {
            return Optional.of(planned.effort());
        }
        Effort own = itself
                ? planned.effort()
                : prescriber.prescribe(candidate, planned.purpose(), null).effort();
        Effort usual =
                own.withSets(Math.min(own.dose().sets(), planned.effort().dose().sets()));
        int time = planned.effort().activeSeconds();
        return switch (light) {
            case GREEN -> (itself && isBack(candidate) ? usual.heldBack() : usual).within(time, most);
            case HOLD ->
                (prescriber.mayLengthen(candidate) ? usual.withLongHolds() : usual)
                        .heldBack()
                        .within(time, most);
            case AMBER -> usual.halved().heldBack().within(time / 2, most);
            case RED, URGENT -> Optional.empty();
        };
    }

    private Scaling scaling(Prescription planned, @Nullable Choice choice) {
        DrillFacts drill = planned.drill();
        if (choice != null && choice.drill().equals(drill)) {
            boolean unchanged = choice.effort().equals(planned.effort());
            if (unchanged && planned.changed() == null) {
                return new Scaling.AsPlanned();
            }
            Cause before = planned.changed();
            return unchanged && before != null
                    ? adjusted(drill.dose(), choice, before)
                    : adjusted(planned.effort().dose(), choice, cause(drill));
        }
        Cause cause = cause(drill);
        return choice == null
                ? new Scaling.LeftOut(cause)
                : new Scaling.Replaced(
                        drill,
                        choice.drill(),
                        choice.effort().dose(),
                        choice.effort().rangePercent(),
                        cause);
    }

    private static Scaling adjusted(Dose otherwise, Choice choice, Cause cause) {
        return new Scaling.Adjusted(
                otherwise, choice.effort().dose(), choice.effort().rangePercent(), cause);
    }

    /** What is forbidden comes first, then how it feels; on a green day how it went before. */
    private Cause cause(DrillFacts drill) {
        return permissions
                .objection(drill)
                .or(() -> limits.objection(drill, judgement.light()))
                .or(() -> permissions.stepBack(drill).filter(_ -> judgement.light() == Light.GREEN))
                .or(() -> Optional.ofNullable(limits.cause(drill)))
                .or(() -> permissions.stepBack(drill))
                .orElseThrow(() -> new IllegalStateException("Nothing explains the change of " + drill.id()));
    }

    private static boolean isRecovery(DrillFacts drill) {
        return drill.category() == Category.RECOVERY;
    }
}

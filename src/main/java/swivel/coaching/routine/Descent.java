package swivel.coaching.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Light;
import swivel.coaching.light.Judgement;
import swivel.coaching.routine.Scaler.Choice;
import swivel.coaching.routine.Scaler.Scaled;
import swivel.library.Category;
import swivel.library.Dose;
import swivel.library.DrillFacts;

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
    private final StandIns standIns;
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
        this.standIns = new StandIns(plan.stream().map(Prescription::drill).toList(), substitutes, permissions);
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
            scaled.add(new Scaled(plan.get(i), choice, scaling(i, choice)));
        }
        return scaled;
    }

    /** Chooses anew under this light, partners before their stretches; what was chosen under the better one is the most. */
    private void chooseUnder(Light light) {
        for (int place = plan.size() - 1; place >= 0; place--) {
            Choice better = choices.get(place);
            choices.set(place, better == null ? null : choose(place, better, light));
        }
    }

    private @Nullable Choice choose(int place, Choice better, Light light) {
        Prescription planned = plan.get(place);
        Work most = better.effort().work();
        for (DrillFacts candidate : (Iterable<DrillFacts>) candidates(place, light)::iterator) {
            Optional<Effort> fitting = effort(planned, candidate, light, most);
            if (fitting.isPresent()) {
                Optional<Effort> effort = light == Light.GREEN && isOnHold(candidate)
                        ? onHold(planned, candidate, fitting.get().work())
                        : fitting;
                if (effort.isPresent() && isAllowed(candidate, light) && !isAlone(place, candidate)) {
                    return new Choice(candidate, effort.get());
                }
                most = effort.orElse(fitting.get()).work();
            }
        }
        return null;
    }

    /** A stretch is nothing without its partner; what moves actively may stand alone. */
    private boolean isAlone(int place, DrillFacts candidate) {
        return Drills.isStretch(candidate) && hasLostItsPartner(place);
    }

    private boolean hasLostItsPartner(int place) {
        return plan.get(place).purpose() == Purpose.STRETCH
                && place + 1 < plan.size()
                && plan.get(place + 1).isPartnerOf(plan.get(place))
                && choices.get(place + 1) == null;
    }

    /** The drill of this place and what may stand in for it, what comes first under this light first. */
    private Stream<DrillFacts> candidates(int place, Light light) {
        DrillFacts drill = plan.get(place).drill();
        Stream<DrillFacts> itself = Stream.of(drill);
        if (isRecovery(drill)) {
            return light == Light.URGENT ? Stream.empty() : itself;
        }
        return switch (light) {
            case GREEN, HOLD ->
                isBack(drill) ? oneEasierFirst(place, itself) : others(itself, standIns.easier(place), place);
            case AMBER -> others(standIns.easier(place), itself, place);
            case RED, URGENT -> Stream.empty();
        };
    }

    /** One step back, not two. */
    private Stream<DrillFacts> oneEasierFirst(int place, Stream<DrillFacts> itself) {
        Stream<DrillFacts> further = standIns.easier(place).skip(1);
        return others(Stream.concat(standIns.easier(place).limit(1), itself), further, place);
    }

    private Stream<DrillFacts> others(Stream<DrillFacts> first, Stream<DrillFacts> then, int place) {
        return Stream.concat(Stream.concat(first, then), standIns.alike(place));
    }

    private boolean isBack(DrillFacts drill) {
        return permissions.stepBack(drill).isPresent();
    }

    private boolean isAllowed(DrillFacts drill, Light light) {
        return permissions.objection(drill).isEmpty()
                && limits.objection(drill, light).isEmpty();
    }

    /** As much of the candidate as this light leaves: no more sets, time or work than there were. */
    private Optional<Effort> effort(Prescription planned, DrillFacts candidate, Light light, Work most) {
        int time = planned.effort().activeSeconds();
        boolean itself = candidate.id().equals(planned.drill().id());
        if (itself && isRecovery(candidate)) {
            return Optional.of(planned.effort());
        }
        Effort usual = usual(planned, candidate);
        return switch (light) {
            case GREEN -> (itself && isBack(candidate) ? usual.heldBack() : usual).within(time, most);
            case HOLD -> onHold(planned, candidate, most);
            case AMBER -> usual.halved().heldBack().within(time / 2, most);
            case RED, URGENT -> Optional.empty();
        };
    }

    private Effort usual(Prescription planned, DrillFacts candidate) {
        Effort own = candidate.id().equals(planned.drill().id())
                ? planned.effort()
                : prescriber.prescribe(candidate, planned.purpose(), null).effort();
        return own.withSets(Math.min(own.dose().sets(), planned.effort().dose().sets()));
    }

    /** On a green day a drill is held back where it loads a region that is on hold or worse. */
    private boolean isOnHold(DrillFacts drill) {
        return judgement.complaints().stream()
                .anyMatch(complaint -> complaint.light().isWorseThan(Light.GREEN) && complaint.matches(drill));
    }

    private Optional<Effort> onHold(Prescription planned, DrillFacts drill, Work most) {
        int time = planned.effort().activeSeconds();
        Effort usual = usual(planned, drill);
        return (prescriber.mayLengthen(drill) ? usual.withLongHolds() : usual)
                .heldBack()
                .within(judgement.cutsVolume() ? time * 2 / 3 : time, most);
    }

    private Scaling scaling(int place, @Nullable Choice choice) {
        Prescription planned = plan.get(place);
        DrillFacts drill = planned.drill();
        if (choice != null && choice.drill().equals(drill)) {
            boolean unchanged = choice.effort().equals(planned.effort());
            if (unchanged && planned.changed() == null) {
                return new Scaling.AsPlanned();
            }
            Cause before = planned.changed();
            return unchanged && before != null
                    ? adjusted(drill.dose(), choice, before)
                    : adjusted(planned.effort().dose(), choice, cause(place));
        }
        Cause cause = cause(place);
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
    private Cause cause(int place) {
        DrillFacts drill = plan.get(place).drill();
        return permissions
                .objection(drill)
                .or(() -> limits.objection(drill, judgement.light()))
                .or(() -> isAlone(place, drill) ? Optional.of(new Cause.WithoutPartner()) : Optional.empty())
                .or(() -> permissions.stepBack(drill).filter(_ -> judgement.light() == Light.GREEN))
                .or(() -> Optional.ofNullable(limits.cause(drill)))
                .or(() -> permissions.stepBack(drill))
                .orElseThrow(() -> new IllegalStateException("Nothing explains the change of " + drill.id()));
    }

    private static boolean isRecovery(DrillFacts drill) {
        return drill.category() == Category.RECOVERY;
    }
}

package swivel.coaching.measuring;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.coaching.light.Judgement;
import swivel.library.Action;
import swivel.library.SelfTest;
import swivel.library.SelfTest.Unit;

/**
 * A hip that hurts and hardly turns in, in somebody of 50 or more: worth showing to somebody, and no diagnosis. It is as
 * much as can be told in a chat of the clinical criteria of Altman 1991, which also bend the hip, or ask for stiffness in
 * the morning.
 *
 * @param degrees by which it turns in
 */
public record StiffHip(Side side, double degrees) {
    private static final double HARDLY = 15;
    private static final Set<AgeBand> FROM_50 = EnumSet.of(AgeBand.FROM_50_TO_64, AgeBand.FROM_65);
    private static final Set<Region> JOINT = EnumSet.of(Region.HIP, Region.GROIN, Region.HIP_FRONT);

    /**
     * The stiffer of two; empty where neither is.
     *
     * @param measured of the test on one day
     */
    public static Optional<StiffHip> of(
            Athlete athlete, Judgement judgement, SelfTest test, List<Measurement> measured) {
        return FROM_50.contains(athlete.age())
                ? measured.stream()
                        .filter(one -> turnsIn(test, one) && one.value() < HARDLY && hurts(judgement, one.side()))
                        .min(Comparator.comparingDouble(Measurement::value))
                        .map(one -> new StiffHip(one.side(), one.value()))
                : Optional.empty();
    }

    private static boolean turnsIn(SelfTest test, Measurement measurement) {
        return test.measures().stream()
                .filter(measure -> measure.name().equals(measurement.quantity()))
                .anyMatch(measure -> measure.unit() == Unit.DEGREES && measure.trains() == Action.INTERNAL_ROTATION);
    }

    /** Where no side was named, either may be meant. */
    private static boolean hurts(Judgement judgement, Side hip) {
        return judgement.complaints().stream()
                .map(complaint -> complaint.latest().symptom())
                .filter(symptom -> symptom.isFelt() && JOINT.contains(symptom.region()))
                .map(Symptom::side)
                .anyMatch(side -> side == null || side == Side.BOTH || side == hip);
    }
}

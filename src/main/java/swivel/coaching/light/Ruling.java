package swivel.coaching.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Light;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Symptom;

/** What one rule makes of a report. */
record Ruling(Light light, Reason reason) {
    private static final Set<Quality> NERVE =
            Set.of(Quality.NUMBNESS, Quality.TINGLING, Quality.WEAKNESS, Quality.BURNING, Quality.SWELLING);
    private static final Set<Region> JOINT = Set.of(Region.GROIN, Region.HIP_FRONT);

    static boolean isNerveType(@Nullable Quality quality) {
        return quality != null && NERVE.contains(quality);
    }

    /** The worst of them; of equals the one that was named first. */
    static Ruling worst(List<Ruling> rulings) {
        Ruling worst = new Ruling(Light.GREEN, Reason.MILD);
        for (Ruling ruling : rulings) {
            worst = ruling.light.isWorseThan(worst.light) ? ruling : worst;
        }
        return worst;
    }

    /**
     * What the report says by itself, whatever came before it.
     *
     * @param score 0 to 10 as far as it is known
     * @param nerve whether it is of the nerve type, said now or before
     * @param pastInjury whether the person has an old injury that lowers the ceiling
     */
    static List<Ruling> ofPresent(Symptom symptom, @Nullable Integer score, boolean nerve, boolean pastInjury) {
        List<Ruling> rulings = new ArrayList<>();
        if (Boolean.TRUE.equals(symptom.limping())) {
            rulings.add(new Ruling(Light.RED, Reason.LIMP));
        }
        if (Boolean.TRUE.equals(symptom.atRest()) && hurts(score)) {
            rulings.add(new Ruling(Light.RED, Reason.AT_REST));
        }
        if (isPinch(symptom.quality(), score)) {
            boolean persists = Boolean.FALSE.equals(symptom.easesOnStopping());
            rulings.add(persists ? new Ruling(Light.RED, Reason.PERSISTS) : new Ruling(Light.AMBER, Reason.PINCH));
        }
        if (nerve) {
            rulings.add(new Ruling(Light.AMBER, Reason.NERVE));
        }
        Ruling ofScore = ofScore(symptom.region(), score, pastInjury);
        rulings.add(symptom.severity() == null ? new Ruling(ofScore.light, Reason.UNKNOWN_AS_LAST) : ofScore);
        return rulings;
    }

    private static Ruling ofScore(Region region, @Nullable Integer score, boolean pastInjury) {
        if (score == null) {
            return new Ruling(Light.HOLD, Reason.UNKNOWN_AS_LAST);
        }
        if (score >= 6) {
            return new Ruling(Light.RED, Reason.SEVERITY);
        }
        if (score >= 4) {
            return new Ruling(Light.AMBER, Reason.SEVERITY);
        }
        if (score == 3) {
            return JOINT.contains(region)
                    ? new Ruling(Light.AMBER, Reason.JOINT_REGION)
                    : new Ruling(Light.HOLD, Reason.SEVERITY);
        }
        return pastInjury && score > 0
                ? new Ruling(Light.HOLD, Reason.PAST_INJURY_CEILING)
                : new Ruling(Light.GREEN, Reason.MILD);
    }

    private static boolean isPinch(@Nullable Quality quality, @Nullable Integer score) {
        boolean clickHurts = quality == Quality.CLICK && score != null && score > 0;
        return quality == Quality.PINCH || quality == Quality.SHARP || clickHurts;
    }

    private static boolean hurts(@Nullable Integer score) {
        return score == null || score > 0;
    }
}

package swivel.coaching.light;

import static swivel.library.MotionFlag.ADDUCTOR_LOAD;
import static swivel.library.MotionFlag.ADD_COMPRESS;
import static swivel.library.MotionFlag.BACK_CLEAR;
import static swivel.library.MotionFlag.DEEP_FLEXION;
import static swivel.library.MotionFlag.DEEP_KNEE;
import static swivel.library.MotionFlag.EXT_END;
import static swivel.library.MotionFlag.FLEX_ADD;
import static swivel.library.MotionFlag.FLEX_IR;
import static swivel.library.MotionFlag.HAM_STRETCH;
import static swivel.library.MotionFlag.IMPACT;
import static swivel.library.MotionFlag.KNEELING;
import static swivel.library.MotionFlag.KNEE_TWIST;
import static swivel.library.MotionFlag.PASSIVE_END;
import static swivel.library.MotionFlag.PRESSURE;
import static swivel.library.MotionFlag.SINGLE_LEG;
import static swivel.library.MotionFlag.SPINE_EXT;
import static swivel.library.MotionFlag.SPINE_FLEX;
import static swivel.library.MotionFlag.SPINE_ROT_LOAD;
import static swivel.library.MotionFlag.WIDE_ABD;

import java.util.EnumSet;
import java.util.Set;
import swivel.coaching.Region;
import swivel.library.MotionFlag;
import swivel.library.TargetRegion;

/** Where people hurt, and what drills do there. */
final class BodyMap {
    private static final Set<Region> HIP_AND_LEG = EnumSet.of(
            Region.HIP,
            Region.GLUTE,
            Region.GROIN,
            Region.HIP_FRONT,
            Region.OUTER_HIP,
            Region.INNER_THIGH,
            Region.HAMSTRING,
            Region.QUAD,
            Region.THIGH,
            Region.LEG,
            Region.KNEE);

    private BodyMap() {}

    /** Regions whose score counts only for drills that load them, as long as it is below 6. */
    static boolean isLocal(Region region) {
        return switch (region) {
            case KNEE, CALF, FOOT, LOWER_BACK -> true;
            case HIP,
                    GLUTE,
                    GROIN,
                    HIP_FRONT,
                    OUTER_HIP,
                    INNER_THIGH,
                    HAMSTRING,
                    QUAD,
                    LEG,
                    THIGH,
                    TAILBONE,
                    SADDLE,
                    CHEST,
                    TESTICLE -> false;
        };
    }

    /** Regions whose pain or limp under the age of 16 is looked at on the same day. */
    static boolean isHipOrLeg(Region region) {
        return HIP_AND_LEG.contains(region);
    }

    /** What a drill should not ask for while the region complains. */
    static Set<MotionFlag> flags(Region region) {
        return switch (region) {
            case GROIN, HIP_FRONT, TESTICLE -> Set.of(FLEX_IR, FLEX_ADD, DEEP_FLEXION, IMPACT, ADDUCTOR_LOAD);
            case OUTER_HIP -> Set.of(FLEX_ADD, ADD_COMPRESS, SINGLE_LEG);
            case INNER_THIGH -> Set.of(WIDE_ABD, ADDUCTOR_LOAD);
            case GLUTE, HAMSTRING -> Set.of(HAM_STRETCH, PASSIVE_END);
            case LOWER_BACK -> Set.of(SPINE_FLEX, SPINE_EXT, SPINE_ROT_LOAD, BACK_CLEAR);
            case KNEE -> Set.of(KNEE_TWIST, DEEP_KNEE, KNEELING);
            case QUAD -> Set.of(DEEP_KNEE, EXT_END);
            case THIGH -> Set.of(DEEP_KNEE, EXT_END, HAM_STRETCH, PASSIVE_END);
            case HIP, LEG -> Set.of(PASSIVE_END, IMPACT);
            case CALF, FOOT, CHEST -> Set.of(IMPACT);
            case TAILBONE, SADDLE -> Set.of(PRESSURE, SPINE_FLEX);
        };
    }

    /** The parts that drills work on and that rest when the region rests. */
    static Set<TargetRegion> targets(Region region) {
        return switch (region) {
            case HIP, LEG -> EnumSet.complementOf(EnumSet.of(TargetRegion.TRUNK_PELVIS));
            case GLUTE, HAMSTRING, TAILBONE, SADDLE -> Set.of(TargetRegion.BACK_HIP);
            case GROIN, TESTICLE -> Set.of(TargetRegion.INNER_THIGH, TargetRegion.FRONT_HIP);
            case HIP_FRONT, QUAD -> Set.of(TargetRegion.FRONT_HIP);
            case OUTER_HIP -> Set.of(TargetRegion.OUTER_HIP);
            case INNER_THIGH -> Set.of(TargetRegion.INNER_THIGH);
            case THIGH -> Set.of(TargetRegion.FRONT_HIP, TargetRegion.BACK_HIP);
            case LOWER_BACK -> Set.of(TargetRegion.TRUNK_PELVIS);
            case KNEE, CALF, FOOT, CHEST -> Set.of();
        };
    }
}

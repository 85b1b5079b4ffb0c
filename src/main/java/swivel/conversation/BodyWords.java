package swivel.conversation;

import java.util.Locale;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;

/** Parts of the body and what is felt there, in words. */
final class BodyWords {
    private BodyWords() {}

    static String region(Region region) {
        return switch (region) {
            case HIP_FRONT -> "front of the hip";
            case OUTER_HIP -> "outer hip";
            case LOWER_BACK -> "lower back";
            case INNER_THIGH -> "inner thigh";
            case QUAD -> "front of the thigh";
            case SADDLE -> "saddle area";
            case HIP, GLUTE, GROIN, HAMSTRING, KNEE, LEG, THIGH, CALF, FOOT, TAILBONE, CHEST, TESTICLE ->
                region.name().toLowerCase(Locale.ROOT);
        };
    }

    /** "left hip", "both hips" as "hip, both sides", "hip". */
    static String place(Symptom symptom) {
        Side side = symptom.side();
        String region = region(symptom.region());
        if (side == null) {
            return region;
        }
        return switch (side) {
            case LEFT -> "left " + region;
            case RIGHT -> "right " + region;
            case BOTH -> region + " on both sides";
        };
    }

    /** "left hip 4/10", "left hip, tingling". */
    static String symptom(Symptom symptom) {
        if (symptom.severity() != null) {
            return place(symptom) + " " + symptom.severity() + "/10";
        }
        Quality quality = symptom.quality();
        return quality == null ? place(symptom) : place(symptom) + ", " + quality(quality);
    }

    static String quality(Quality quality) {
        return quality.name().toLowerCase(Locale.ROOT);
    }

    static String sentence(String words) {
        int first = words.offsetByCodePoints(0, Math.min(1, words.length()));
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}

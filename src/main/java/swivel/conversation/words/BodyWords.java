package swivel.conversation.words;

import java.util.Locale;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.coaching.light.Complaint;

/** Parts of the body and what is felt there, in words. */
public final class BodyWords {
    private BodyWords() {}

    public static String region(Region region) {
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

    /** "left hip", "front of the left hip", "both hips". */
    public static String place(Symptom symptom) {
        Side side = symptom.side();
        boolean front = symptom.region() == Region.HIP_FRONT;
        String region = front ? "hip" : region(symptom.region());
        String sided = side == null
                ? region
                : switch (side) {
                    case LEFT -> "left " + region;
                    case RIGHT -> "right " + region;
                    case BOTH -> "both " + plural(region);
                };
        if (!front) {
            return sided;
        }
        return side == Side.BOTH ? "front of " + sided : "front of the " + sided;
    }

    private static String plural(String region) {
        return switch (region) {
            case "foot" -> "feet";
            case "calf" -> "calves";
            case "front of the thigh" -> "thighs (front)";
            default -> region + "s";
        };
    }

    /** What decides on a complaint, and the figure that was told since where it is another: "left hip 7/10, now 3". */
    static String complaint(Complaint complaint) {
        Symptom decides = complaint.cause().symptom();
        Integer latest = complaint.latest().symptom().severity();
        boolean changed = latest != null && !latest.equals(decides.severity());
        return symptom(decides) + (changed ? ", now " + latest : "");
    }

    /** "left hip 4/10", "tingling in the left hip". */
    static String symptom(Symptom symptom) {
        if (symptom.severity() != null) {
            return place(symptom) + " " + symptom.severity() + "/10";
        }
        Quality quality = symptom.quality();
        return quality == null ? place(symptom) + " without a figure" : felt(quality) + " " + where(symptom);
    }

    private static String felt(Quality quality) {
        return switch (quality) {
            case CLICK, CRAMP, PINCH -> "a " + quality(quality);
            case SHARP -> "sharp pain";
            case SORENESS, TIGHTNESS, STIFFNESS, ACHE, PAIN, BURNING, TINGLING, NUMBNESS, WEAKNESS, SWELLING ->
                quality(quality);
        };
    }

    /** "in the left hip", "at the front of both hips". */
    private static String where(Symptom symptom) {
        String at = symptom.region() == Region.HIP_FRONT ? "at the " : "in ";
        boolean article = symptom.region() != Region.HIP_FRONT && symptom.side() != Side.BOTH;
        return at + (article ? "the " : "") + place(symptom);
    }

    private static String quality(Quality quality) {
        return quality.name().toLowerCase(Locale.ROOT);
    }

    public static String sentence(String words) {
        int first = words.offsetByCodePoints(0, Math.min(1, words.length()));
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}

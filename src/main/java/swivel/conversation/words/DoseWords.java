package swivel.conversation.words;

import swivel.library.Dose;

/** A dose as people read it: "2 × 12 per side", "2 × 45 s per side", "10 min". */
public final class DoseWords {
    private static final int WHOLE_RANGE = 100;
    private static final int SECONDS_AS_MINUTES = 180;

    private DoseWords() {}

    static String of(Dose dose) {
        return sets(dose) + sides(dose);
    }

    /** With the part of the range where it is not all of it. */
    public static String of(Dose dose, int rangePercent) {
        return rangePercent == WHOLE_RANGE ? of(dose) : of(dose) + ", " + rangePercent + " % of the range";
    }

    private static String sets(Dose dose) {
        Integer reps = dose.reps();
        Integer seconds = dose.seconds();
        if (reps != null) {
            String once = seconds == null ? String.valueOf(reps) : reps + " of " + seconds + " s";
            return dose.sets() + " × " + once;
        }
        int hold = seconds == null ? 0 : seconds;
        String length = hold >= SECONDS_AS_MINUTES ? Math.ceilDiv(hold, 60) + " min" : hold + " s";
        return dose.sets() == 1 ? length : dose.sets() + " × " + length;
    }

    private static String sides(Dose dose) {
        return switch (dose.sides()) {
            case EACH, ALTERNATING -> " per side";
            case TOGETHER -> "";
            case ONE -> " on one side";
        };
    }
}

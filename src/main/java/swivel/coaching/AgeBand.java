package swivel.coaching;

/** The ages that the coach tells apart. */
public enum AgeBand {
    UNDER_16,
    FROM_16_TO_49,
    FROM_50_TO_64,
    FROM_65;

    public static AgeBand of(int years) {
        if (years < 16) {
            return UNDER_16;
        }
        if (years < 50) {
            return FROM_16_TO_49;
        }
        return years < 65 ? FROM_50_TO_64 : FROM_65;
    }
}

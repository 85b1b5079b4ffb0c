package swivel.coaching;

/** The ages that the coach tells apart. */
public enum AgeBand {
    UNDER_16,
    FROM_16_TO_49,
    FROM_50_TO_64,
    FROM_65
}

package swivel.app.evaluation;

import org.jspecify.annotations.Nullable;

/** What is counted, in the order of the table. */
public enum Measure {
    FIRST("right drill first", true, 0.95),
    FIRST_THREE("right drill in first three", true, 0.99),
    PART("right part of the card", false, 0.95),
    FOLLOW_UP("follow-ups right", true, 0.92),
    GOAL("goals: one of the first three serves", true, null),
    COMPARISON("comparisons deal with each", true, null),
    KNOWLEDGE("right article", false, null),
    OUT_OF_SCOPE("out of scope declined", true, 0.95),
    DECLINED("real questions declined", true, 0.03),
    NOT_IN_LIBRARY("not in the library: said so", false, 0.90),
    RED_FLAG("red flags found", false, 1.0),
    RED_FLAG_TIER("red flags found, with tier", false, 1.0),
    FALSE_ALARM("false alarms", false, 0.01),
    SYMPTOM("symptom messages with all fields right", false, 0.92),
    SYMPTOM_QUALITY("symptom messages with qualities right", false, null),
    SYMPTOM_DAYS("symptom messages with duration right", false, null);

    private final String title;
    private final boolean ofSearch;
    private final @Nullable Double reach;

    Measure(String title, boolean ofSearch, @Nullable Double reach) {
        this.title = title;
        this.ofSearch = ofSearch;
        this.reach = reach;
    }

    public String title() {
        return title;
    }

    /** Whether a search that knows no rules of language can be measured by it. */
    boolean isOfSearch() {
        return ofSearch;
    }

    /** Whether what is counted should not happen. */
    public boolean countsFaults() {
        return this == DECLINED || this == FALSE_ALARM;
    }

    /** The share to reach, or not to exceed where faults are counted; null where none is set. */
    @Nullable
    Double reach() {
        return reach;
    }
}

package swivel.app.simulation;

/** What the auditor looks at. */
public enum Rule {
    CONDITION("a drill that a condition forbids"),
    FREE_ON_ONE_LEG("one leg with nothing to hold on to from 65 on"),
    LONG_EFFORT("a long effort under high blood pressure"),
    EQUIPMENT("a drill without the things for it"),
    LEVEL("a drill above the level that is open"),
    CAP("a drill more often in seven days than its cap"),
    STRENGTH_IN_A_ROW("strength on two days in a row"),
    TIME("longer than there is time"),
    TOO_GREEN("a greener light than the reports allow"),
    LIGHT("a drill that the light forbids"),
    COMPLAINT("a drill that asks for what hurts"),
    MORE_WORK("more work than without the complaint"),
    PARTNER("a stretch without its strengthening partner"),
    TWICE("a drill twice in one routine"),
    UNFINISHED("a drill that nobody has finished"),
    WITHHELD("drills for somebody who should have none"),
    WITHOUT_CAUSE("a change without a report that explains it"),
    NOT_THE_SAME("another routine from the same facts"),
    UNEARNED("more of a drill than went well twice"),
    GREW_TOO_FAST("growth by more than a fifth"),
    WEEK_GREW_TOO_FAST("a week that grew by more than a fifth"),
    STREAK("a streak that fell or jumped without a reason");

    private final String broken;

    Rule(String broken) {
        this.broken = broken;
    }

    /** What it looks like when it is broken. */
    public String broken() {
        return broken;
    }
}

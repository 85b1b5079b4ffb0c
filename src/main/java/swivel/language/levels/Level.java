package swivel.language.levels;

/**
 * How bad something is said to be.
 *
 * @param value 0 to 10
 * @param exact given as a figure, not as a word such as "mild"
 * @param outOfTen given as so many of ten
 */
public record Level(int value, boolean exact, boolean outOfTen, When when) {

    /** Which moment a level is of. */
    public enum When {
        /** It is how bad it was, not how bad it is. */
        BEFORE,
        /** It is of earlier today: how bad it was, where another is of now. */
        EARLIER,
        UNSAID,
        NOW
    }
}

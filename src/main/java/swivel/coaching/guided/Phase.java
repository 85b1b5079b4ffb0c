package swivel.coaching.guided;

/**
 * A stretch of a hold.
 *
 * @param set from 1 on
 * @param side 1 or 2 where the sides are held in turn, else 0
 */
public record Phase(Kind kind, int seconds, int set, int side) {

    /** What is done in it. */
    public enum Kind {
        GET_READY,
        HOLD,
        SWITCH_SIDES,
        REST,
        /** Another set of the side that lags. */
        ONE_MORE
    }
}

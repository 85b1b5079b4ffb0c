package swivel.language.symptoms;

import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.language.levels.Level;

/** One thing that a message says about how somebody feels, and where in the message it stands. */
sealed interface Clue {

    int from();

    int to();

    /** A part of the body; plural as in "hips", denied as in "not the hip". */
    record Place(Region region, boolean plural, boolean denied, int from, int to) implements Clue {}

    record OnSide(Side side, int from, int to) implements Clue {}

    record Bad(Level level, int from, int to) implements Clue {}

    record Feels(Quality quality, boolean denied, int from, int to) implements Clue {}

    record Stands(Standing standing, boolean denied, int from, int to) implements Clue {}

    record Lasts(int days, int from, int to) implements Clue {}

    /** How it stands with a part of the body; the codes of {@code standings.yaml}. */
    enum Standing {
        FINE,
        /** It can be felt and does not hurt. */
        PAINLESS,
        /** It is on the way. */
        BETTER,
        /** It was there and is not any more. */
        GONE,
        /** With a denial: it is not there any more. */
        NO_LONGER,
        EASES_ON_STOPPING,
        STAYS_AFTER_STOPPING,
        AT_REST,
        LIMPING
    }
}

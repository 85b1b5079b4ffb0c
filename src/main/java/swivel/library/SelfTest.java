package swivel.library;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.library.Card.Caution;

/**
 * Something that people measure on themselves, at home.
 *
 * @param number its place among the self-tests, from 1
 * @param questions how people ask for it
 * @param articles what to read about it, the one on its subject first
 * @param measures what is written down, in the order in which it is asked; never empty
 * @param readings 3 where the middle one of three counts, 1 where one try counts
 * @param flags what the test asks of the body; conditions take it away by these
 * @param sources keys of {@link Source}s, at least one
 */
public record SelfTest(
        SelfTestId id,
        int number,
        String title,
        List<String> questions,
        List<ArticleId> articles,
        List<Measure> measures,
        int readings,
        Exactness exactness,
        Set<MotionFlag> flags,
        List<String> sources,
        Guide guide) {

    public SelfTest {
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("The self-test " + id + " measures nothing");
        }
        if (readings != 1 && readings != 3) {
            throw new IllegalArgumentException("The self-test " + id + " takes 1 or 3 readings, not " + readings);
        }
        questions = List.copyOf(questions);
        articles = List.copyOf(articles);
        measures = List.copyOf(measures);
        flags = Set.copyOf(flags);
        sources = List.copyOf(sources);
    }

    /** The short name by which people note it down, such as {@code T4}. */
    public String code() {
        return "T" + number;
    }

    /** What a figure counts. */
    public enum Unit {
        DEGREES,
        CM,
        SECONDS,
        REPS,
        /** A judgement; its values are named by the scale. */
        SCORE,
        /** A class; its values are named by the scale. */
        LEVEL
    }

    /**
     * One figure of a self-test.
     *
     * @param perSide whether left and right are read one by one
     * @param lowest the lowest value that can be read
     * @param highest the highest value that can be read
     * @param band where many people land, or null where only sides and dates are compared; never called normal
     * @param alikeWithinPercent how far the sides may differ and still count as even, or null where nothing says so
     * @param trains the movement that a side which lags in it trains more, or null
     * @param scale what each value from lowest to highest means; empty where the figure speaks for itself
     */
    public record Measure(
            String name,
            Unit unit,
            boolean perSide,
            int lowest,
            int highest,
            @Nullable Band band,
            @Nullable Integer alikeWithinPercent,
            @Nullable Action trains,
            List<String> scale) {

        public Measure {
            if (lowest >= highest) {
                throw new IllegalArgumentException(
                        "'" + name + "' runs from " + lowest + " to " + highest + ", which is no range");
            }
            if (band != null && (band.from() < lowest || band.to() > highest)) {
                throw new IllegalArgumentException(
                        "The band of '" + name + "' lies outside of " + lowest + " to " + highest + ": " + band);
            }
            if (!scale.isEmpty() && scale.size() != highest - lowest + 1) {
                throw new IllegalArgumentException("The scale of '" + name + "' names " + scale.size() + " values, and "
                        + lowest + " to " + highest + " are " + (highest - lowest + 1));
            }
            scale = List.copyOf(scale);
        }

        /** Whether this value can be read at all. */
        public boolean canRead(double value) {
            return value >= lowest && value <= highest;
        }
    }

    /** Both ends belong to it. */
    public record Band(int from, int to) {
        public Band {
            if (from > to) {
                throw new IllegalArgumentException("A band runs upwards, not from " + from + " to " + to);
            }
        }
    }

    /**
     * How exact a reading is. Both figures stand, or neither.
     *
     * @param words one sentence for people
     * @param sameBelow differences below this count as none, in the unit of the measures
     * @param realFrom differences from here on count; what lies between is measured again
     */
    public record Exactness(
            String words,
            @Nullable Integer sameBelow,
            @Nullable Integer realFrom) {
        public Exactness {
            if ((sameBelow == null) != (realFrom == null)) {
                throw new IllegalArgumentException("same-below and real-from stand together, or neither does");
            }
            if (sameBelow != null && realFrom != null && sameBelow > realFrom) {
                throw new IllegalArgumentException(
                        "same-below (" + sameBelow + ") is more than real-from (" + realFrom + ")");
            }
        }
    }

    /**
     * The words of a self-test, part by part, as plain text.
     *
     * @param leaveOut who should leave it out and why; never empty
     */
    public record Guide(
            String whatYouNeed,
            List<String> how,
            String whatToRecord,
            String howExactItIs,
            String whatItSays,
            List<Caution> leaveOut) {
        public Guide {
            how = List.copyOf(how);
            leaveOut = List.copyOf(leaveOut);
        }
    }
}

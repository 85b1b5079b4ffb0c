package swivel.app.simulation;

import java.util.SplittableRandom;

/**
 * What somebody is like.
 *
 * @param keenness how likely they train on a day that asks for it, 0 to 1
 * @param fading how much of that is left after each week, 0 to 1
 * @param candour how likely they say how it feels when something hurts, 0 to 1
 * @param frailty how likely something begins to hurt on a day, 0 to 1
 * @param firstDayAway of a gap without a word, counted from their first day
 * @param daysAway how long the gap is; 0 for none
 */
record Habits(double keenness, double fading, double candour, double frailty, int firstDayAway, int daysAway) {
    private static final int LONGEST_GAP = 28;

    static Habits of(SplittableRandom chance) {
        boolean leaves = chance.nextInt(4) == 0;
        return new Habits(
                chance.nextDouble(0.25, 1),
                chance.nextDouble(0.93, 1.001),
                chance.nextDouble(0.3, 1),
                chance.nextDouble(0, 0.06),
                chance.nextInt(7, 70),
                leaves ? chance.nextInt(3, LONGEST_GAP) : 0);
    }

    boolean isAway(int daysSince) {
        return daysSince >= firstDayAway && daysSince < firstDayAway + daysAway;
    }

    double keennessAfter(int days) {
        return keenness * Math.pow(fading, days / 7.0);
    }
}

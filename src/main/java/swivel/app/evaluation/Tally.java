package swivel.app.evaluation;

/** So many of so many. */
public record Tally(int count, int of) {
    /** The quantile of the normal distribution that leaves 5 % outside. */
    private static final double Z = 1.959964;

    /** 0 to 1. */
    public record Interval(double low, double high) {}

    public Tally {
        if (count < 0 || of < count) {
            throw new IllegalArgumentException("There cannot be " + count + " of " + of);
        }
    }

    /** 0 to 1; 0 of nothing. */
    public double share() {
        return of == 0 ? 0 : (double) count / of;
    }

    /**
     * Where the share of all such messages lies, of which these are a sample, with 95 % confidence: the score interval
     * of E. B. Wilson (1927), which stays sensible for few messages and near 0 and 1.
     */
    public Interval interval() {
        if (of == 0) {
            return new Interval(0, 1);
        }
        double share = share();
        double widening = Z * Z / of;
        double centre = (share + widening / 2) / (1 + widening);
        double reach = Math.sqrt(widening * (share * (1 - share) + widening / 4)) / (1 + widening);
        return new Interval(Math.max(0, centre - reach), Math.min(1, centre + reach));
    }
}

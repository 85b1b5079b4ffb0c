package swivel.load;

import java.util.Locale;

/** Prints figures, and remembers whether all of them are as they must be. */
final class Report {
    private boolean good = true;

    void count(String what, long figure) {
        line(what, String.valueOf(figure), "");
    }

    void figure(String what, double figure, String unit) {
        line(what, String.format(Locale.ROOT, "%.2f %s", figure, unit), "");
    }

    void mustBeZero(String what, long figure) {
        must(what, figure, figure == 0, "must be 0");
    }

    void must(String what, double figure, boolean reached, String reach) {
        good &= reached;
        String shown = figure == Math.rint(figure)
                ? String.valueOf((long) figure)
                : String.format(Locale.ROOT, "%.2f", figure);
        line(what, shown, (reached ? "ok, " : "MISSED, ") + reach);
    }

    private static void line(String what, String figure, String judgement) {
        System.out.printf(Locale.ROOT, "%-62s %14s   %s%n", what, figure, judgement);
    }

    boolean isGood() {
        return good;
    }
}

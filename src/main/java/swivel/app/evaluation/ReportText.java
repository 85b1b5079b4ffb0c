package swivel.app.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import swivel.app.evaluation.Tally.Interval;
import swivel.app.evaluation.labels.Codes;
import swivel.app.evaluation.labels.Labelled;
import swivel.conversation.hearing.Interpretation;

/** A report as people read it: the measures, the kinds, and every miss. */
public final class ReportText {
    private static final String COUNTED = "%9s  %7s  %13s";
    private static final String MEASURE = "%-38s" + COUNTED + "  %9s  %9s  %8s";
    private static final String BESIDE = "  │" + COUNTED;

    private final Report report;
    private final StringBuilder text = new StringBuilder();

    private ReportText(Report report) {
        this.report = report;
    }

    /** Ends with a line break. */
    public static String of(Report report) {
        ReportText made = new ReportText(report);
        made.measures();
        made.confusion();
        made.misses();
        return made.text.toString();
    }

    private void measures() {
        int messages = report.all().judged().size();
        line("%d messages, halves split by seed %d", messages, report.seed());
        line("");
        boolean compares = report.baseline() != null;
        String beside = compares ? BESIDE.formatted("plain", "BM25", "95 % interval") : "";
        line(MEASURE + "%s", "", "count", "share", "95 % interval", "one half", "other", "reach", beside);
        for (Report.Row row : report.rows()) {
            Interval interval = row.all().interval();
            line(
                    MEASURE + "%s",
                    row.measure().title(),
                    fraction(row.all()),
                    share(row.all()),
                    range(interval),
                    fraction(row.oneHalf()),
                    fraction(row.otherHalf()),
                    reach(row.measure()),
                    compares ? beside(row.baseline()) : "");
        }
    }

    private static String beside(@Nullable Tally tally) {
        return tally == null
                ? BESIDE.formatted("–", "", "")
                : BESIDE.formatted(fraction(tally), share(tally), range(tally.interval()));
    }

    private static String fraction(Tally tally) {
        return tally.count() + "/" + tally.of();
    }

    private static String share(Tally tally) {
        return percent(tally.share(), 1) + " %";
    }

    private static String range(Interval interval) {
        return percent(interval.low(), 1) + " – " + percent(interval.high(), 1);
    }

    private static String reach(Measure measure) {
        Double reach = measure.reach();
        return reach == null ? "" : (measure.countsFaults() ? "≤ " : "≥ ") + percent(reach, 0) + " %";
    }

    private static String percent(double share, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", 100 * share);
    }

    private void confusion() {
        Map<Labelled.Kind, Map<Interpretation.Kind, Integer>> confusion =
                report.all().confusion();
        SortedSet<Interpretation.Kind> got = new TreeSet<>();
        confusion.values().forEach(row -> got.addAll(row.keySet()));
        line("");
        line("Kinds: expected (down), understood as (across)");
        line("%-15s%s", "", cells(got.stream().map(Codes::of).toList()));
        confusion.forEach((expected, row) -> line(
                "%-15s%s",
                Codes.of(expected),
                cells(got.stream()
                        .map(kind -> row.containsKey(kind) ? row.get(kind).toString() : "·")
                        .toList())));
    }

    private static String cells(List<String> cells) {
        return cells.stream().map("%15s"::formatted).collect(Collectors.joining());
    }

    private void misses() {
        List<Judged> misses = report.all().misses();
        line("");
        line("Misses: %d", misses.size());
        for (Judged miss : misses) {
            Labelled row = miss.row();
            String previous = row.previous() == null ? "" : row.previous() + " → ";
            line("%-6s  %s%s", row.id(), previous, row.message());
            line("        missed    %s", titles(miss.missed()));
            line("        expected  %s", row.wanted());
            line("        came      %s", Said.of(miss));
        }
    }

    private static String titles(List<Measure> measures) {
        return measures.stream().map(Measure::title).collect(Collectors.joining("; "));
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency for one line
    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append(System.lineSeparator());
    }
}

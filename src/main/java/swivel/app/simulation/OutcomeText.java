package swivel.app.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import swivel.coaching.Light;

/** The outcome of a simulation as a table for a terminal. */
public final class OutcomeText {
    private static final String HEAD =
            "week  min/wk  sessions  green  hold  amber   red  none   caps   up  back  streak  28-day";

    private OutcomeText() {}

    /** Figures are means per person and week; lights are shares of all days. */
    public static List<String> of(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        lines.add(HEAD);
        outcome.series().forEach(week -> lines.add(row(week)));
        lines.add("");
        if (outcome.breaches().isEmpty()) {
            lines.add(String.format(Locale.ROOT, "No rule was broken in %,d days.", outcome.days()));
        } else {
            Map<Rule, List<Breach>> byRule = outcome.breaches().stream()
                    .collect(Collectors.groupingBy(Breach::rule, TreeMap::new, Collectors.toList()));
            byRule.forEach((rule, breaches) -> lines.add(line(rule, breaches)));
        }
        return lines;
    }

    private static String row(WeekFigures week) {
        double people = week.people();
        return String.format(
                Locale.ROOT,
                "%4d  %6.1f  %8.2f  %4.1f%% %4.1f%%  %4.1f%% %4.1f%% %4.1f%%  %5.2f %4.2f  %4.2f  %6.1f   %4.0f%%",
                week.week(),
                week.minutes() / people,
                week.sessions() / people,
                week.share(Light.GREEN),
                week.share(Light.HOLD),
                week.share(Light.AMBER),
                week.share(Light.RED),
                week.share(Light.URGENT),
                week.capped() / people,
                week.ups() / people,
                week.backs() / people,
                week.streaks() / people,
                week.rates() / people);
    }

    private static String line(Rule rule, List<Breach> breaches) {
        Breach first = breaches.getFirst();
        return String.format(
                Locale.ROOT,
                "%,6d × %s, first: person %d on %s %s",
                breaches.size(),
                rule.broken(),
                first.person(),
                first.day(),
                first.what());
    }
}

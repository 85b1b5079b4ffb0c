package swivel.app.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * What a simulation came to.
 *
 * @param series one for each week
 * @param breaches empty where every rule was kept
 */
public record Outcome(List<WeekFigures> series, List<Breach> breaches) {
    public Outcome {
        series = List.copyOf(series);
        breaches = List.copyOf(breaches);
    }

    static Outcome none(int weeks) {
        List<WeekFigures> series = new ArrayList<>();
        for (int week = 1; week <= weeks; week++) {
            series.add(WeekFigures.none(week));
        }
        return new Outcome(series, List.of());
    }

    Outcome plus(Outcome other) {
        List<WeekFigures> sums = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            sums.add(series.get(i).plus(other.series.get(i)));
        }
        List<Breach> all = new ArrayList<>(breaches);
        all.addAll(other.breaches);
        return new Outcome(sums, all);
    }

    public long days() {
        return series.stream().mapToLong(WeekFigures::days).sum();
    }
}

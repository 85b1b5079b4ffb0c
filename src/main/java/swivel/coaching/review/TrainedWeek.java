package swivel.coaching.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.measuring.Change;
import swivel.coaching.streak.Streak;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/**
 * A week as it went.
 *
 * @param days its seven days, oldest first
 * @param reports of these days, in the order in which they came
 */
public record TrainedWeek(List<TrainedDay> days, List<SymptomReport> reports) {
    private static final int SECONDS_OF_A_MINUTE = 60;

    /** By how much a complaint has come down before it is worth a word: less is within a day's changes. */
    private static final int EASED_BY = 2;

    /** How often a drill is left out before it is spoken of. */
    private static final int LEFT_OUT = 2;

    private static final int FEW_DAYS = 2;
    private static final int LONG_STREAK = 7;

    public TrainedWeek {
        days = List.copyOf(days);
        reports = List.copyOf(reports);
    }

    /** Whether nothing was done and nothing told. */
    public boolean isSilent() {
        return daysDone() == 0 && reports.isEmpty();
    }

    public int daysDone() {
        return Math.toIntExact(
                days.stream().filter(day -> !day.done().isEmpty()).count());
    }

    public int minutes() {
        int seconds = days.stream().mapToInt(TrainedDay::seconds).sum();
        return Math.round((float) seconds / SECONDS_OF_A_MINUTE);
    }

    /** Whether little was done. */
    boolean isThin() {
        return daysDone() < FEW_DAYS;
    }

    /**
     * What was best; empty where nothing was done and nothing got better.
     *
     * @param gains of the self-tests of this week
     * @param streak at its end
     */
    public Optional<Moment> best(List<Change> gains, Streak streak) {
        boolean longest = streak.current() == streak.best() && streak.current() >= LONG_STREAK;
        return gains.stream()
                .max(Comparator.comparingDouble(Change::by))
                .<Moment>map(Moment.Gain::new)
                .or(this::eased)
                .or(() -> longest ? Optional.of(new Moment.LongestStreak(streak.current())) : Optional.empty())
                .or(this::fullestDay);
    }

    /** The last day of which everything was done, or else the one with most; empty where nothing was done. */
    private Optional<Moment> fullestDay() {
        return days.stream()
                .filter(day -> !day.done().isEmpty())
                .max(Comparator.comparing(TrainedDay::isWhole)
                        .thenComparingInt(day -> day.done().size())
                        .thenComparing(TrainedDay::day))
                .map(day -> day.isWhole()
                        ? new Moment.WholeDay(day.day(), day.asked().size())
                        : new Moment.FullestDay(day.day(), day.done().size()));
    }

    /** The complaint that came down most from its highest figure of the week. */
    private Optional<Moment> eased() {
        Map<Place, Symptom> now = new LinkedHashMap<>();
        Map<Place, Integer> highest = new LinkedHashMap<>();
        for (SymptomReport report : reports) {
            Symptom symptom = report.symptom();
            Place place = new Place(symptom.region(), symptom.side());
            now.put(place, symptom);
            highest.merge(place, figure(symptom), Math::max);
        }
        return now.entrySet().stream()
                .filter(last ->
                        last.getValue().severity() != null || !last.getValue().isPresent())
                .map(last -> new Moment.Eased(highest.getOrDefault(last.getKey(), 0), last.getValue()))
                .filter(eased -> eased.from() - figure(eased.now()) >= EASED_BY)
                .max(Comparator.comparingInt(eased -> eased.from() - figure(eased.now())))
                .map(Moment.class::cast);
    }

    private static int figure(Symptom symptom) {
        Integer severity = symptom.severity();
        return severity == null || !symptom.isPresent() ? 0 : severity;
    }

    /** The drill that was left out most often on days on which others were done, and how often. */
    Optional<Map.Entry<DrillId, Long>> leftOut() {
        Map<DrillId, Long> times = days.stream()
                .filter(day -> !day.done().isEmpty())
                .flatMap(day -> day.asked().stream().filter(drill -> !day.done().contains(drill)))
                .collect(Collectors.groupingBy(drill -> drill, LinkedHashMap::new, Collectors.counting()));
        return times.entrySet().stream()
                .filter(drill -> drill.getValue() >= LEFT_OUT)
                .max(Map.Entry.<DrillId, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.comparing(DrillId::value)));
    }

    /** The drill of this kind that was done most often; empty where none was. */
    Optional<DrillFacts> favourite(Library library, Predicate<DrillFacts> kind) {
        Map<DrillFacts, Long> times = days.stream()
                .flatMap(day -> day.done().stream())
                .flatMap(drill -> library.facts(drill).stream())
                .filter(kind)
                .collect(Collectors.groupingBy(drill -> drill, Collectors.counting()));
        return times.entrySet().stream()
                .max(Map.Entry.<DrillFacts, Long>comparingByValue()
                        .thenComparing(drill -> drill.getKey().id().value()))
                .map(Map.Entry::getKey);
    }

    private record Place(Region region, @Nullable Side side) {}
}

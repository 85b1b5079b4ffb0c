package swivel.coaching.light;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Light;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.Timing;

/** Everything reported of one region and side, each report judged in the light of those before it. */
final class Entries {
    static final int HIGH = 6;
    private static final int RAISED = 3;
    private static final int BACK_WITHIN_DAYS = 2;
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final List<Entry> entries = new ArrayList<>();

    Entries(List<SymptomReport> reports, boolean pastInjury) {
        reports.forEach(report -> entries.add(judge(report, pastInjury)));
    }

    List<Entry> all() {
        return entries;
    }

    Optional<Entry> last(Predicate<Entry> wanted) {
        return entries.reversed().stream().filter(wanted).findFirst();
    }

    /** The last of the first {@code end} entries that is of an earlier day. */
    Optional<Entry> before(LocalDate day, int end) {
        return entries.subList(0, end).reversed().stream()
                .filter(entry -> entry.day().isBefore(day))
                .findFirst();
    }

    /** All at the end that are of this kind, oldest first. */
    List<Entry> trailing(Predicate<Entry> wanted) {
        return entries.reversed().stream().takeWhile(wanted).toList().reversed();
    }

    private Entry judge(SymptomReport report, boolean pastInjury) {
        Symptom symptom = report.symptom();
        if (!symptom.isPresent()) {
            return new Entry(report, 0, false, false, Light.GREEN, Reason.SETTLED);
        }
        Entry before = entries.isEmpty() ? null : entries.getLast();
        Integer score = score(symptom, before);
        boolean nerve = Ruling.isNerveType(symptom.quality())
                || (symptom.quality() == null && before != null && before.nerve());
        boolean wholeDay = !BodyMap.isLocal(symptom.region())
                || nerve
                || Boolean.TRUE.equals(symptom.limping())
                || (score != null && score >= HIGH)
                || (symptom.severity() == null && before != null && before.wholeDay());
        List<Ruling> rulings = new ArrayList<>(trends(report, score));
        rulings.addAll(climbs(report, score));
        rulings.addAll(Ruling.ofPresent(symptom, score, nerve, pastInjury));
        if (symptom.severity() == null && before != null) {
            rulings.add(new Ruling(before.light(), Reason.UNKNOWN_AS_LAST));
        }
        Ruling ruling = Ruling.worst(rulings);
        return new Entry(report, score, nerve, wholeDay, ruling.light(), ruling.reason());
    }

    private static @Nullable Integer score(Symptom symptom, @Nullable Entry before) {
        if (symptom.severity() != null) {
            return symptom.severity();
        }
        return before != null && before.scores(1) ? before.score() : null;
    }

    /** What the report means after those before it. */
    private List<Ruling> trends(SymptomReport report, @Nullable Integer score) {
        if (score == null) {
            return List.of();
        }
        List<Ruling> rulings = new ArrayList<>();
        before(report.day(), entries.size())
                .filter(last -> !Light.AMBER.isWorseThan(last.light()) && last.score() != null && score > last.score())
                .ifPresent(last -> rulings.add(new Ruling(Light.RED, Reason.WORSE_AFTER_AMBER)));
        if (score < RAISED) {
            return rulings;
        }
        List<Entry> run = trailing(entry -> entry.scores(RAISED));
        int sinceDays =
                report.symptom().sinceDays() == null ? 0 : report.symptom().sinceDays();
        LocalDate began = report.day().minusDays(sinceDays);
        for (Entry entry : run) {
            began = entry.began().isBefore(began) ? entry.began() : began;
        }
        Instant first = run.isEmpty() ? report.at() : run.getFirst().at();
        if (began.until(report.day(), ChronoUnit.DAYS) > 7 && !hasFallen(run, report.day(), score)) {
            rulings.add(new Ruling(Light.RED, Reason.UNCHANGED_7_DAYS));
        } else if (sinceDays >= TWO_DAYS.toDays() || !report.at().isBefore(first.plus(TWO_DAYS))) {
            rulings.add(new Ruling(Light.AMBER, Reason.STILL_RAISED_AT_48_H));
        }
        return rulings;
    }

    /** The 24-hour rule: what is not back to where it was by the next morning, or climbs week on week, costs a third. */
    private List<Ruling> climbs(SymptomReport report, @Nullable Integer score) {
        if (score == null || score == 0) {
            return List.of();
        }
        List<Ruling> rulings = new ArrayList<>();
        baseline(report)
                .filter(usual -> usual.score() != null && score > usual.score())
                .ifPresent(usual -> rulings.add(new Ruling(Light.HOLD, Reason.NOT_BACK_TO_BASELINE)));
        OptionalDouble before = mean(report.day().minusDays(13), report.day().minusDays(7));
        OptionalDouble lately = mean(report.day().minusDays(6), report.day());
        if (before.isPresent() && lately.isPresent() && lately.getAsDouble() >= before.getAsDouble() + 1) {
            rulings.add(new Ruling(Light.HOLD, Reason.CLIMBS_WEEK_ON_WEEK));
        }
        return rulings;
    }

    /**
     * What the score is to be back to: the last one of the two days before that training had not raised, or else the last
     * one that was not felt in a drill; after training it is that of the same day. What is felt in a drill need not be back.
     */
    private Optional<Entry> baseline(SymptomReport report) {
        if (report.timing() == Timing.DURING) {
            return Optional.empty();
        }
        boolean sameDay = report.timing() == Timing.AFTER;
        List<Entry> lately = entries.reversed().stream()
                .filter(entry -> sameDay
                        ? !entry.day().isAfter(report.day())
                        : entry.day().isBefore(report.day()))
                .filter(entry -> !entry.day().isBefore(report.day().minusDays(BACK_WITHIN_DAYS)))
                .filter(entry -> entry.report().timing() != Timing.DURING)
                .toList();
        return lately.stream()
                .filter(entry -> entry.report().timing() != Timing.AFTER)
                .findFirst()
                .or(() -> lately.stream().findFirst());
    }

    /** Of the scores of these days, both included; empty where there are fewer than two. */
    private OptionalDouble mean(LocalDate from, LocalDate to) {
        List<Integer> scores = entries.stream()
                .filter(entry -> !entry.day().isBefore(from) && !entry.day().isAfter(to))
                .flatMap(entry -> Stream.ofNullable(entry.score()))
                .toList();
        return scores.size() < 2
                ? OptionalDouble.empty()
                : scores.stream().mapToInt(Integer::intValue).average();
    }

    /** Whether the score is lower than it was a week ago, or than it was first where nothing is known of then. */
    private static boolean hasFallen(List<Entry> run, LocalDate day, int score) {
        if (run.isEmpty()) {
            return false;
        }
        Entry then = run.getFirst();
        for (Entry entry : run) {
            then = entry.day().isBefore(day.minusDays(7)) ? entry : then;
        }
        return then.score() != null && score < then.score();
    }
}

package swivel.coaching.light;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.Light;
import swivel.coaching.SymptomReport;
import swivel.coaching.Week;

/** The course of one complaint, and where it stands. */
final class Course {
    private static final String PAST_INJURY = "past-injury";
    private static final int SESSIONS_AFTER_STILL_RAISED = 2;
    private static final int DAYS_OF_LIGHTER_TRAINING = 14;
    private static final int DAYS_IN_ALL = 42;
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Athlete athlete;
    private final Week week;
    private final Entries entries;
    private final Entry latest;

    /** @param reports of one region and side, oldest first, at least one */
    Course(Athlete athlete, Week week, List<SymptomReport> reports) {
        this.athlete = athlete;
        this.week = week;
        this.entries = new Entries(reports, athlete.conditions().contains(PAST_INJURY));
        this.latest = entries.all().getLast();
    }

    /**
     * Where it stands now: nothing where it is gone and leaves nothing behind, and two where it weighs more on some
     * drills than on the day.
     */
    List<Complaint> stand(LocalDate today, Instant now) {
        List<Entry> demands = new ArrayList<>();
        if (latest.report().symptom().isPresent()) {
            demands.add(latest);
        }
        demands.addAll(aftermath(today, now));
        Optional<Entry> worst = worst(demands);
        Optional<Entry> ofTheDay =
                worst(demands.stream().filter(Entry::wholeDay).toList());
        return Stream.concat(worst.stream(), ofTheDay.stream())
                .distinct()
                .map(entry -> new Complaint(
                        entry.light(),
                        entry.reason(),
                        entry.report(),
                        latest.report(),
                        entry.wholeDay(),
                        restsUntil(now)))
                .toList();
    }

    private static Optional<Entry> worst(List<Entry> entries) {
        return entries.stream().reduce((one, other) -> other.light().isWorseThan(one.light()) ? other : one);
    }

    /** What earlier reports still demand. */
    private List<Entry> aftermath(LocalDate today, Instant now) {
        List<Entry> demands = new ArrayList<>();
        lastOfTheDayAndOfAny(entry -> entry.light() == Light.RED)
                .filter(red -> now.isBefore(red.hoursLater(24)))
                .forEach(red -> demands.add(red.as(Light.RED, Reason.RED_HOLDS_24_H)));
        entries.last(entry -> entry.scores(Entries.HIGH))
                .flatMap(high -> afterDrop(high, today))
                .ifPresent(demands::add);
        lastOfTheDayAndOfAny(entry -> entry.reason() == Reason.STILL_RAISED_AT_48_H)
                .filter(raised -> sessions(raised.day(), today) < SESSIONS_AFTER_STILL_RAISED)
                .forEach(raised -> demands.add(raised.as(Light.AMBER, Reason.STILL_RAISED_AT_48_H)));
        return demands;
    }

    /** A later one that weighs on some drills only does not lift an earlier one that weighs on the day. */
    private Stream<Entry> lastOfTheDayAndOfAny(Predicate<Entry> wanted) {
        return Stream.concat(entries.last(wanted.and(Entry::wholeDay)).stream(), entries.last(wanted).stream());
    }

    /** From 6 or more it goes down through one amber day, then holds until 48 hours after the drop. */
    private Optional<Entry> afterDrop(Entry high, LocalDate today) {
        int next = entries.all().lastIndexOf(high) + 1;
        if (next == entries.all().size()) {
            return Optional.empty();
        }
        Entry drop = entries.all().get(next);
        LocalDate redEnds = athlete.day(high.hoursLater(24));
        LocalDate amberDay = drop.day().isAfter(redEnds) ? drop.day() : redEnds;
        if (!today.isAfter(amberDay)) {
            return Optional.of(high.as(Light.AMBER, Reason.RED_STEPS_DOWN_THROUGH_AMBER));
        }
        return today.isAfter(athlete.day(drop.hoursLater(48)))
                ? Optional.empty()
                : Optional.of(high.as(Light.HOLD, Reason.RECENT_DROP));
    }

    private long sessions(LocalDate from, LocalDate today) {
        return from.isBefore(today)
                ? from.datesUntil(today).filter(week::isTraining).count()
                : 0;
    }

    /** Two ambers in a row rest the region for 48 hours. */
    private @Nullable Instant restsUntil(Instant now) {
        Instant until = null;
        for (int i = 1; i < entries.all().size(); i++) {
            Entry entry = entries.all().get(i);
            boolean again = entry.light() == Light.AMBER
                    && entries.before(entry.day(), i)
                            .filter(other -> other.light() == Light.AMBER)
                            .isPresent();
            until = again ? entry.hoursLater(48) : until;
        }
        return until != null && now.isBefore(until) ? until : null;
    }

    /**
     * Days on which a report of it was red.
     *
     * @param clearedAt when somebody looked at it last: what was before is settled; null where nobody did
     */
    List<LocalDate> redDays(@Nullable Instant clearedAt) {
        return entries.all().stream()
                .filter(entry -> entry.light() == Light.RED && !isSettled(entry.at(), clearedAt))
                .map(Entry::day)
                .toList();
    }

    /** Why a clinician should look at it, since one did last; empty once it is gone. */
    List<Referral> referrals(@Nullable Instant clearedAt, LocalDate today, Instant now) {
        List<Referral> referrals = new ArrayList<>();
        if (!latest.report().symptom().isPresent()) {
            return referrals;
        }
        boolean longSeen = clearedAt == null || clearedAt.plus(A_WEEK).isBefore(now);
        if (latest.reason() == Reason.UNCHANGED_7_DAYS && longSeen) {
            referrals.add(Referral.UNCHANGED_7_DAYS);
        } else if (isNoBetter(clearedAt, today)) {
            referrals.add(Referral.NO_BETTER);
        }
        entries.trailing(entry -> entry.scores(5)).stream()
                .filter(entry -> entry.scores(Entries.HIGH) && !isSettled(entry.at(), clearedAt))
                .findFirst()
                .filter(high -> !now.isBefore(high.hoursLater(72)))
                .ifPresent(high -> referrals.add(Referral.NOT_DOWN_TO_4_IN_72_H));
        boolean nerve =
                entries.trailing(Entry::nerve).stream().anyMatch(entry -> days(entry.began(), clearedAt, today) >= 2);
        if (nerve) {
            referrals.add(Referral.NERVE_FOR_TWO_DAYS);
        }
        return referrals;
    }

    /** Whether two weeks of lighter training, or six weeks in all, have brought it no lower than it was at first. */
    private boolean isNoBetter(@Nullable Instant clearedAt, LocalDate today) {
        List<Entry> eased = entries.trailing(entry -> entry.light().isWorseThan(Light.GREEN));
        List<Entry> felt = entries.trailing(entry -> entry.score() == null || entry.scores(1));
        return (!eased.isEmpty()
                        && !latest.isLowerThan(eased.getFirst())
                        && days(eased.getFirst().day(), clearedAt, today) >= DAYS_OF_LIGHTER_TRAINING)
                || (!felt.isEmpty()
                        && !latest.isLowerThan(felt.getFirst())
                        && days(felt.getFirst().began(), clearedAt, today) >= DAYS_IN_ALL);
    }

    private long days(LocalDate began, @Nullable Instant clearedAt, LocalDate today) {
        return since(began, clearedAt).until(today, ChronoUnit.DAYS);
    }

    private static boolean isSettled(Instant at, @Nullable Instant clearedAt) {
        return clearedAt != null && at.isBefore(clearedAt);
    }

    /** The day from which it is counted. */
    private LocalDate since(LocalDate began, @Nullable Instant clearedAt) {
        return clearedAt != null && began.isBefore(athlete.day(clearedAt)) ? athlete.day(clearedAt) : began;
    }
}

package swivel.app.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.DrillFeedback;
import swivel.coaching.DrillFeedback.Feedback;
import swivel.coaching.History;
import swivel.coaching.Light;
import swivel.coaching.PlannedDay;
import swivel.coaching.Region;
import swivel.coaching.SymptomReport;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.WarningSign;
import swivel.coaching.Week;
import swivel.coaching.progress.Progress;
import swivel.coaching.progress.Standing;
import swivel.coaching.progress.Why;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Routine;
import swivel.coaching.routine.RoutinePlanner;
import swivel.coaching.streak.Streak;
import swivel.library.DrillId;
import swivel.library.Library;

/** The days of one made-up person with the coach. Lived once. */
final class Life {
    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final Duration TILL_EVENING = Duration.ofHours(12);
    private static final double A_WARNING_A_DAY = 0.0007;
    private static final double SEEN_A_DAY = 0.2;
    private static final double LOGGED_LATE = 0.04;
    private static final double SAYS_HOW_IT_WAS = 0.1;

    private final Library library;
    private final RoutinePlanner planner;
    private final Athlete athlete;
    private final Week week;
    private final Habits habits;
    private final SplittableRandom chance;
    private final Auditor auditor;
    private final List<PlannedDay> planned = new ArrayList<>();
    private final List<DoneDrill> done = new ArrayList<>();
    private final List<DrillFeedback> feedback = new ArrayList<>();
    private final List<SymptomReport> reports = new ArrayList<>();
    private final Map<Region, Ailment> ailments = new EnumMap<>(Region.class);
    private @Nullable WarningSign warning;
    private @Nullable Instant clearedAt;
    private @Nullable Routine loggedTomorrow;
    private Streak streak;

    Life(Library library, RoutinePlanner planner, Athlete athlete, SplittableRandom chance, Auditor auditor) {
        this.library = library;
        this.planner = planner;
        this.athlete = athlete;
        this.week = Week.of(athlete, library.programmes().quarter());
        this.habits = Habits.of(chance);
        this.chance = chance;
        this.auditor = auditor;
        this.streak = Streak.of(athlete, week, History.none(), athlete.firstDay());
    }

    List<WeekFigures> live(int weeks) {
        List<WeekFigures> series = new ArrayList<>();
        for (int number = 1; number <= weeks; number++) {
            WeekFigures sum = WeekFigures.none(number);
            for (int day = 0; day < 7; day++) {
                sum = sum.plus(live(number, (number - 1) * 7 + day));
            }
            series.add(sum.plus(atTheEnd(number)));
        }
        return series;
    }

    /** What can only be told when the week is over. */
    private WeekFigures atTheEnd(int number) {
        LocalDate over = athlete.firstDay().plusWeeks(number);
        Progress progress = Progress.of(everything(), library, athlete.firstDay(), over);
        List<Why> turns = library.drills().stream()
                .flatMap(drill ->
                        Stream.ofNullable(progress.standing(drill.facts()).turn()))
                .filter(turn -> !turn.day().isBefore(over.minusWeeks(1)))
                .map(Standing.Turn::why)
                .toList();
        int ups = Collections.frequency(turns, Why.TWO_CLEAN_SESSIONS);
        return new WeekFigures(
                number, 0, 0, 0, Map.of(), 0, ups, turns.size() - ups, streak.current(), streak.last28Percent());
    }

    private WeekFigures live(int number, int daysSince) {
        LocalDate day = athlete.firstDay().plusDays(daysSince);
        Instant morning = morning(day);
        boolean away = habits.isAway(daysSince);
        age(day, morning, away);
        logLate(day);
        Routine routine = planner.plan(athlete, everything(), day, morning);
        auditor.audit(routine, everything(), morning, !away);
        int minutes = 0;
        if (!away) {
            planned.add(routine.asPlannedDay());
            minutes = train(routine, daysSince);
            speak(day, morning.plus(TILL_EVENING));
        }
        Streak before = streak;
        streak = Streak.of(athlete, week, everything(), day);
        auditor.audit(before, streak, day);
        Light light = routine.judgement().light();
        return new WeekFigures(number, 1, minutes, minutes > 0 ? 1 : 0, Map.of(light, 1L), capped(routine), 0, 0, 0, 0);
    }

    /** Something may begin to hurt, what hurts wavers, and is spoken of. */
    private void age(LocalDate day, Instant morning, boolean away) {
        boolean trained = !done.isEmpty() && done.getLast().day().equals(day.minusDays(1));
        if (chance.nextDouble() < habits.frailty()) {
            Ailment ailment = new Ailment(chance);
            ailments.putIfAbsent(ailment.region(), ailment);
        }
        ailments.values().forEach(ailment -> ailment.growOlder(trained));
        if (warning != null && chance.nextDouble() < SEEN_A_DAY) {
            warning = null;
            clearedAt = morning;
        } else if (chance.nextDouble() < A_WARNING_A_DAY) {
            warning = new WarningSign(WarningSign.Sign.LOCKING, WarningSign.Tier.SOON);
        }
        if (!away) {
            speak(day, morning);
        }
    }

    private void speak(LocalDate day, Instant at) {
        List<Region> over = new ArrayList<>();
        ailments.forEach((region, ailment) -> {
            if (chance.nextDouble() < habits.candour()) {
                reports.add(new SymptomReport(ailment.said(), day, at));
                if (ailment.isGone()) {
                    over.add(region);
                }
            }
        });
        over.forEach(ailments::remove);
    }

    /** Minutes trained. */
    private int train(Routine routine, int daysSince) {
        boolean wants = chance.nextDouble() < habits.keennessAfter(daysSince);
        if (!wants || !routine.isAsked()) {
            return 0;
        }
        if (chance.nextDouble() < LOGGED_LATE) {
            loggedTomorrow = routine;
            return routine.minutes();
        }
        int seconds = 0;
        for (PlannedDrill drill : routine.drills()) {
            if (chance.nextInt(20) > 0) {
                done.add(new DoneDrill(routine.day(), drill.drill().id()));
                seconds += drill.seconds();
                sayHowItWas(routine.day(), drill.drill().id());
            }
        }
        return Math.ceilDiv(seconds, 60);
    }

    private void sayHowItWas(LocalDate day, DrillId drill) {
        if (chance.nextDouble() < SAYS_HOW_IT_WAS) {
            Feedback[] words = Feedback.values();
            feedback.add(new DrillFeedback(day, drill, words[chance.nextInt(words.length)]));
        }
    }

    /** What was done yesterday and is only told today. */
    private void logLate(LocalDate today) {
        Routine late = loggedTomorrow;
        if (late == null) {
            return;
        }
        Streak before = Streak.of(athlete, week, everything(), today);
        late.drills()
                .forEach(drill ->
                        done.add(new DoneDrill(late.day(), drill.drill().id())));
        auditor.auditLateLog(before, Streak.of(athlete, week, everything(), today), today);
        streak = Streak.of(athlete, week, everything(), late.day());
        loggedTomorrow = null;
    }

    /** How many drills of this day cannot be done tomorrow, because their cap is reached. */
    private long capped(Routine routine) {
        LocalDate from = routine.day().minusDays(6);
        return routine.drills().stream()
                .map(PlannedDrill::drill)
                .filter(drill -> sessions(drill.id(), from)
                        >= drill.frequency().weeklyCap().orElse(Integer.MAX_VALUE))
                .count();
    }

    private long sessions(DrillId drill, LocalDate from) {
        return done.stream()
                .filter(one -> one.drill().equals(drill) && !one.day().isBefore(from))
                .map(DoneDrill::day)
                .distinct()
                .count();
    }

    private History everything() {
        return new History(planned, done, feedback, reports, warning, clearedAt);
    }

    private Instant morning(LocalDate day) {
        ZoneId zone = athlete.zone();
        return day.atTime(MORNING).atZone(zone == null ? ZoneOffset.UTC : zone).toInstant();
    }
}

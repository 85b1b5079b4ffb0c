package swivel.coaching.light;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Light;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.SymptomReport;
import swivel.coaching.WarningSign;
import swivel.coaching.Week;

/** Judges how a day may be trained from all that was reported. The worst of what is present counts. */
public final class TrafficLight {
    /** What nobody has spoken of for so long is let go. */
    private static final int DAYS_REMEMBERED = 35;

    /** How far back a complaint is followed that is still spoken of: beyond the six weeks after which it should be better. */
    private static final int DAYS_FOLLOWED = 63;

    private TrafficLight() {}

    /**
     * @param history of which reports count; a complaint stays as it was last reported until a newer report of the same
     *     region and side changes or ends it, or for five weeks
     * @param week which of their days are for training
     * @param today the coaching day of the person at {@code now}
     */
    public static Judgement judge(History history, Athlete athlete, Week week, LocalDate today, Instant now) {
        List<Course> courses = courses(history.reports(), athlete, week, today, now);
        List<Complaint> complaints = courses.stream()
                .flatMap(course -> course.stand(today, now).stream())
                .distinct()
                .sorted(Comparator.comparing(Complaint::light)
                        .thenComparing(complaint -> complaint.cause().at())
                        .reversed())
                .toList();
        Set<Referral> referrals = referrals(courses, complaints, athlete, history.clearedAt(), today, now);
        Optional<Complaint> decisive =
                complaints.stream().filter(Complaint::wholeDay).findFirst();
        WarningSign standing = history.warning();
        if (standing != null) {
            return new Judgement(
                    today,
                    Light.URGENT,
                    Reason.STANDING_WARNING,
                    decisive.orElse(null),
                    complaints,
                    standing,
                    referrals);
        }
        return new Judgement(
                today,
                decisive.map(Complaint::light).orElse(Light.GREEN),
                decisive.map(Complaint::reason).orElse(Reason.SETTLED),
                decisive.orElse(null),
                complaints,
                null,
                referrals);
    }

    private static List<Course> courses(
            List<SymptomReport> history, Athlete athlete, Week week, LocalDate today, Instant now) {
        Map<Region, List<SymptomReport>> byRegion = new EnumMap<>(Region.class);
        for (SymptomReport report : history) {
            boolean recent = report.day().isAfter(today.minusDays(DAYS_FOLLOWED));
            if (recent && !report.day().isAfter(today) && !report.at().isAfter(now)) {
                List<SymptomReport> known =
                        byRegion.computeIfAbsent(report.symptom().region(), region -> new ArrayList<>());
                if (isForgotten(known, report.day())) {
                    known.clear();
                }
                known.add(report);
            }
        }
        return byRegion.values().stream()
                .filter(known -> !isForgotten(known, today))
                .flatMap(TrafficLight::bySide)
                .map(reports -> new Course(athlete, week, reports))
                .toList();
    }

    /** Whether nobody had spoken of it for too long by this day. */
    private static boolean isForgotten(List<SymptomReport> reports, LocalDate day) {
        return !reports.isEmpty() && !reports.getLast().day().isAfter(day.minusDays(DAYS_REMEMBERED));
    }

    /**
     * The reports of one region, by side. A report without a side speaks of whatever complains there; once a side has
     * been named, an earlier report without one was about that side.
     */
    private static Stream<List<SymptomReport>> bySide(List<SymptomReport> reports) {
        List<SymptomReport> left = new ArrayList<>();
        List<SymptomReport> right = new ArrayList<>();
        for (SymptomReport report : reports) {
            Side side = report.symptom().side();
            if (side != Side.RIGHT) {
                left.add(report);
            }
            if (side != Side.LEFT) {
                right.add(report);
            }
            if (side == Side.LEFT) {
                dropSideless(right);
            }
            if (side == Side.RIGHT) {
                dropSideless(left);
            }
        }
        return Stream.of(left, right).distinct().filter(side -> !side.isEmpty());
    }

    private static void dropSideless(List<SymptomReport> reports) {
        while (!reports.isEmpty() && reports.getLast().symptom().side() == null) {
            reports.removeLast();
        }
    }

    private static Set<Referral> referrals(
            List<Course> courses,
            List<Complaint> complaints,
            Athlete athlete,
            @Nullable Instant clearedAt,
            LocalDate today,
            Instant now) {
        Set<Referral> referrals = EnumSet.noneOf(Referral.class);
        courses.forEach(course -> referrals.addAll(course.referrals(clearedAt, today, now)));
        long reds = courses.stream()
                .flatMap(course -> course.redDays(clearedAt).stream())
                .filter(day -> day.isAfter(today.minusDays(14)))
                .distinct()
                .count();
        if (reds >= 3) {
            referrals.add(Referral.THREE_REDS_IN_14_DAYS);
        }
        boolean hipOrLeg = complaints.stream().anyMatch(complaint -> BodyMap.isHipOrLeg(complaint.region()));
        if (athlete.age() == AgeBand.UNDER_16 && hipOrLeg) {
            referrals.add(Referral.UNDER_16);
        }
        return referrals;
    }
}

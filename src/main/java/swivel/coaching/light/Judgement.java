package swivel.coaching.light;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Light;
import swivel.coaching.Region;
import swivel.coaching.SymptomReport;
import swivel.coaching.WarningSign;
import swivel.library.DrillFacts;

/**
 * How a day may be trained, and why.
 *
 * @param decisive the complaint that set the light; null where none did
 * @param complaints everything that still counts, worst first, also what counts only for some drills
 * @param warning the warning sign that stands, or null
 * @param referrals why a clinician should have a look; empty where nothing says so
 */
public record Judgement(
        LocalDate day,
        Light light,
        Reason reason,
        @Nullable Complaint decisive,
        List<Complaint> complaints,
        @Nullable WarningSign warning,
        Set<Referral> referrals) {
    private static final Set<Reason> CLIMBING = EnumSet.of(Reason.NOT_BACK_TO_BASELINE, Reason.CLIMBS_WEEK_ON_WEEK);

    public Judgement {
        complaints = List.copyOf(complaints);
        referrals = Set.copyOf(referrals);
    }

    /** A day on which nothing is reported. */
    public static Judgement settled(LocalDate day) {
        return new Judgement(day, Light.GREEN, Reason.SETTLED, null, List.of(), null, Set.of());
    }

    /** The report that decided; null where none did. */
    public @Nullable SymptomReport cause() {
        return decisive == null ? null : decisive.cause();
    }

    /** Whether the light rests on what was said on an earlier day, so that today's score should be asked for. */
    public boolean isCarriedOver() {
        return decisive != null && decisive.isCarriedOver(day);
    }

    /** Whether tomorrow's first question is how it is now. */
    public boolean asksAgainNextMorning() {
        return complaints.stream().anyMatch(complaint -> complaint.light().isWorseThan(Light.HOLD));
    }

    /** Whether a third less is done: something is not back to where it was, or climbs. */
    public boolean cutsVolume() {
        return complaints.stream().map(Complaint::reason).anyMatch(CLIMBING::contains);
    }

    /**
     * Whether pain was reported then that is bad enough to ask about warning signs before anything is planned.
     *
     * @param reported when the report came, to the millisecond
     */
    public boolean asksAboutSigns(Instant reported) {
        return warning == null
                && complaints.stream()
                        .map(Complaint::latest)
                        .filter(report -> report.at().toEpochMilli() == reported.toEpochMilli())
                        .map(report -> report.symptom().severity())
                        .anyMatch(severity -> severity != null && severity >= Entries.HIGH);
    }

    public boolean seesClinician() {
        return !referrals.isEmpty();
    }

    /** Regions that rest for 48 hours after two ambers in a row. */
    public Set<Region> resting() {
        return complaints.stream()
                .filter(complaint -> complaint.restsUntil() != null)
                .map(Complaint::region)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The complaint that weighs most on this drill; empty where none does. */
    public Optional<Complaint> decisiveFor(DrillFacts drill) {
        return complaints.stream()
                .filter(complaint -> complaint.wholeDay() || complaint.matches(drill))
                .max(Comparator.comparing(Complaint::light).thenComparing(complaint -> complaint.equals(decisive)));
    }

    /** The light for this drill: the day's, or a worse one where the drill loads a region that complains. */
    public Light lightFor(DrillFacts drill) {
        Light own = decisiveFor(drill).map(Complaint::light).orElse(Light.GREEN);
        return own.isWorseThan(light) ? own : light;
    }
}

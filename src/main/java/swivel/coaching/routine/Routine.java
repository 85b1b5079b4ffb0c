package swivel.coaching.routine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.DayChoice;
import swivel.coaching.DayKind;
import swivel.coaching.Light;
import swivel.coaching.PlannedDay;
import swivel.coaching.light.Complaint;
import swivel.coaching.light.Judgement;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.SessionPlan;

/**
 * What a day holds for a person.
 *
 * @param kind of the day, whatever was chosen for it
 * @param session what it was made from, whether or not anything of it is left
 * @param choice what they wanted in place of what is planned, or null
 * @param drills in their order; on a day of rest they are offered, not asked for
 * @param leftOut drills that would have had their place today
 * @param growsTo minutes that sessions like this one grow to over the coming weeks; null where they have them
 * @param unhurtSeconds what the session would take if nothing hurt; 0 where nothing does
 * @param withheld why there is no routine at all, or null
 */
public record Routine(
        LocalDate day,
        DayKind kind,
        SessionPlan session,
        @Nullable DayChoice choice,
        Judgement judgement,
        List<PlannedDrill> drills,
        List<LeftOutDrill> leftOut,
        @Nullable Integer growsTo,
        int unhurtSeconds,
        @Nullable Withheld withheld) {
    static final int SECONDS_BETWEEN_DRILLS = SessionPlan.SECONDS_BETWEEN_DRILLS;

    public Routine {
        drills = List.copyOf(drills);
        leftOut = List.copyOf(leftOut);
    }

    /** A drill that would have had its place today, and what took it. */
    public record LeftOutDrill(DrillFacts drill, Cause cause) {}

    /** Why there is no routine. */
    public enum Withheld {
        /** No programme and no scaling without an adult and a clinician. */
        UNDER_16,
        STANDING_WARNING
    }

    /** No routine. */
    static Routine withheld(
            LocalDate day,
            DayKind kind,
            SessionPlan session,
            @Nullable DayChoice choice,
            Judgement judgement,
            Withheld why) {
        return new Routine(day, kind, session, choice, judgement, List.of(), List.of(), null, 0, why);
    }

    Routine with(List<PlannedDrill> others) {
        return new Routine(day, kind, session, choice, judgement, others, leftOut, growsTo, unhurtSeconds, withheld);
    }

    /** With this in place of one drill. */
    Routine swapped(DrillId drill, Scaler.Alternative by) {
        return with(drills.stream()
                .map(planned -> planned.drill().id().equals(drill) ? planned.swappedFor(by) : planned)
                .toList());
    }

    /** Whether this complaint took a drill away or changed it. */
    public boolean isChangedFor(Complaint complaint) {
        return Stream.concat(
                        drills.stream().flatMap(planned -> planned.scaling().decidedBy().stream()),
                        leftOut.stream().map(LeftOutDrill::cause))
                .anyMatch(cause -> cause.blames(complaint));
    }

    /** Whether nothing is left of the session that it was made from, on a day on which it could be trained. */
    public boolean isNothingOfIt() {
        boolean trains = session.kind() != SessionPlan.Kind.RECOVERY
                && !judgement.light().isWorseThan(Light.AMBER);
        return drills.isEmpty()
                || (trains && drills.stream().allMatch(planned -> planned.purpose() == Purpose.RECOVERY));
    }

    /** Whether there would be something of its session if nothing hurt, where there is nothing. */
    public boolean isTakenByHowItFeels() {
        return isNothingOfIt() && unhurtSeconds > 0;
    }

    /** Whether anything is asked of the person today. */
    public boolean isAsked() {
        return kind != DayKind.REST && !drills.isEmpty();
    }

    /** The time it takes with all rests. */
    public int seconds() {
        return seconds(drills.stream().map(PlannedDrill::seconds).toList());
    }

    /** The time that these drills take with all rests: as planned here, or by their usual dose. */
    public int seconds(Collection<DrillFacts> some) {
        return seconds(some.stream().map(this::seconds).toList());
    }

    /** This drill; empty where it is not part of it. */
    public Optional<PlannedDrill> find(DrillId drill) {
        return drills.stream()
                .filter(planned -> planned.drill().id().equals(drill))
                .findFirst();
    }

    private int seconds(DrillFacts drill) {
        return find(drill.id())
                .map(PlannedDrill::seconds)
                .orElseGet(() -> Effort.full(drill.dose()).seconds());
    }

    /** The same if nothing hurt. */
    public int unhurtMinutes() {
        return Math.max(minutes(), Math.ceilDiv(unhurtSeconds, 60));
    }

    public int minutes() {
        return Math.ceilDiv(seconds(), 60);
    }

    public Work work() {
        return drills.stream().map(PlannedDrill::work).reduce(Work.NONE, Work::plus);
    }

    /** What the training log keeps of it. */
    public PlannedDay asPlannedDay() {
        return new PlannedDay(
                day,
                kind,
                judgement.light(),
                drills.stream().map(planned -> planned.drill().id()).toList(),
                withheld == null ? Integer.valueOf(asked()) : null);
    }

    /** Seconds that the day asks for, or would ask for if nothing hurt. */
    private int asked() {
        return kind == DayKind.REST && choice == null ? 0 : Math.max(unhurtSeconds, seconds());
    }

    static int seconds(List<Integer> drills) {
        int drilling = drills.stream().mapToInt(Integer::intValue).sum();
        return drilling + SECONDS_BETWEEN_DRILLS * Math.max(0, drills.size() - 1);
    }
}

package swivel.coaching.routine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.Light;
import swivel.coaching.Region;
import swivel.coaching.light.Complaint;
import swivel.coaching.light.Judgement;
import swivel.library.Category;
import swivel.library.DrillFacts;
import swivel.library.MotionFlag;

/** What a person should not do today because of how it feels. */
final class TodaysLimits {
    private static final int HARDEST_LEVEL = 3;
    private static final int ADDUCTOR_CEILING = 2;

    private final Judgement judgement;
    private final boolean adductorStrain;

    TodaysLimits(Judgement judgement, Athlete athlete) {
        this.judgement = judgement;
        this.adductorStrain = athlete.conditions().contains("adductor-strain");
    }

    /** What speaks against the drill under this light; empty where nothing does. */
    Optional<Cause> objection(DrillFacts drill, Light light) {
        List<Complaint> complaints = judgement.complaints();
        Optional<Cause> barred = complaints.stream()
                .filter(complaint -> complaint.bars(drill) || strains(complaint, drill))
                .findFirst()
                .map(Cause.Complained::new);
        if (barred.isPresent()) {
            return barred;
        }
        Optional<Cause> resting = complaints.stream()
                .filter(complaint -> complaint.rests(drill))
                .findFirst()
                .map(Cause.Resting::new);
        if (resting.isPresent()) {
            return resting;
        }
        return isTooMuch(drill, light) || (Drills.isWalk(drill) && isLimping())
                ? Optional.ofNullable(cause(drill))
                : Optional.empty();
    }

    private static boolean isTooMuch(DrillFacts drill, Light light) {
        boolean hardest = drill.level() == HARDEST_LEVEL;
        return switch (light) {
            case GREEN -> false;
            case HOLD -> hardest;
            case AMBER -> hardest || Drills.isLoaded(drill) || Drills.isEndRangeIsometric(drill);
            case RED -> drill.category() != Category.RECOVERY || !drill.flags().isEmpty();
            case URGENT -> true;
        };
    }

    private boolean isLimping() {
        return judgement.complaints().stream()
                .anyMatch(complaint ->
                        Boolean.TRUE.equals(complaint.cause().symptom().limping()));
    }

    /** What weighs most on the drill today; null where nothing does. */
    @Nullable
    Cause cause(DrillFacts drill) {
        if (judgement.warning() != null) {
            return new Cause.Warned(judgement.warning());
        }
        return judgement.decisiveFor(drill).<Cause>map(Cause.Complained::new).orElse(null);
    }

    /** After an adductor strain even the light work stays only while it is at 2 or less. */
    private boolean strains(Complaint complaint, DrillFacts drill) {
        Integer severity = complaint.latest().symptom().severity();
        boolean inner = complaint.region() == Region.GROIN || complaint.region() == Region.INNER_THIGH;
        return adductorStrain
                && inner
                && drill.flags().contains(MotionFlag.ADDUCTOR_LOAD_LIGHT)
                && complaint.latest().symptom().isPresent()
                && (severity == null || severity > ADDUCTOR_CEILING);
    }
}

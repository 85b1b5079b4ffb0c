package swivel.coaching.light;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Light;
import swivel.coaching.Region;
import swivel.coaching.SymptomReport;
import swivel.library.Category;
import swivel.library.DrillFacts;

/**
 * One complaint as it stands today.
 *
 * @param cause the report that decided
 * @param latest the last report of this complaint; it may say that it is gone
 * @param wholeDay whether it sets the light of the day, or only that of the drills that load its region
 * @param restsUntil until when its region rests after two ambers in a row, or null
 */
public record Complaint(
        Light light,
        Reason reason,
        SymptomReport cause,
        SymptomReport latest,
        boolean wholeDay,
        @Nullable Instant restsUntil) {

    public Region region() {
        return latest.symptom().region();
    }

    /** Whether nothing was heard of it today, so that it counts as it did last. */
    public boolean isCarriedOver(LocalDate today) {
        return latest.day().isBefore(today);
    }

    /** Whether the drill asks for what this complaint should not do. */
    public boolean matches(DrillFacts drill) {
        return drill.flags().stream().anyMatch(BodyMap.flags(region())::contains);
    }

    /** Whether the drill is out because its demands match a complaint that is amber or worse. */
    public boolean bars(DrillFacts drill) {
        return light.compareTo(Light.AMBER) >= 0 && matches(drill);
    }

    /** Whether the drill is out because the region rests. Recovery drills are, only where they ask for what hurts. */
    public boolean rests(DrillFacts drill) {
        boolean works = drill.category() != Category.RECOVERY
                && BodyMap.targets(region()).contains(drill.region());
        return restsUntil != null && (works || matches(drill));
    }
}

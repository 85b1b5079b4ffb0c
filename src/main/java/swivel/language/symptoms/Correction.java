package swivel.language.symptoms;

import org.jspecify.annotations.Nullable;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;

/** What a report should have said, as far as it should have said anything else; at least one of these. */
public record Correction(
        @Nullable Region region,
        @Nullable Side side,
        @Nullable Integer severity) {

    public static Correction to(int severity) {
        return new Correction(null, null, severity);
    }

    /** The symptom as it was meant. */
    public Symptom of(Symptom told) {
        Symptom placed = told.at(region == null ? told.region() : region, side == null ? told.side() : side);
        return severity == null ? placed : placed.withSeverity(severity);
    }

    /** Whether it names the place of this symptom, and no other. */
    public boolean names(Symptom told) {
        return region == told.region() && (side == null || side == told.side());
    }
}

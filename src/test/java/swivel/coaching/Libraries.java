package swivel.coaching;

import java.util.List;
import swivel.library.Category;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.Quarter;

/** The project's own content, whole and with gaps. */
public final class Libraries {
    public static final Library WHOLE = swivel.library.reading.Libraries.ours();

    /** Every second drill is a draft, recovery apart: sessions name drills that people never see. */
    public static final Library WITH_GAPS = withGaps();

    private Libraries() {}

    public static DrillFacts drill(String id) {
        return WHOLE.facts(new DrillId(id)).orElseThrow();
    }

    public static Quarter quarter() {
        return WHOLE.programmes().quarter();
    }

    /** The usual week on this person's days. */
    public static Week week(Athlete athlete) {
        return Week.of(athlete, quarter());
    }

    private static Library withGaps() {
        List<Drill> drills = List.copyOf(WHOLE.drills());
        return new Library(
                drills.stream().map(Drill::facts).toList(),
                drills.stream()
                        .filter(drill ->
                                drill.facts().category() == Category.RECOVERY || drills.indexOf(drill) % 2 == 0)
                        .toList(),
                List.of(),
                List.of(),
                WHOLE.programmes(),
                WHOLE.conditions(),
                List.of(),
                WHOLE.vocabulary(),
                "with gaps");
    }
}

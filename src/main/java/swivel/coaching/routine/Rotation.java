package swivel.coaching.routine;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import swivel.library.DrillFacts;

/**
 * Whose turn it is: drills that are due before drills that have had their days of the week, the longest unseen first,
 * equals by turns.
 */
final class Rotation {
    private final Past past;
    private final int turn;

    /** @param turn moves on by one from session to session of the same kind */
    Rotation(Past past, int turn) {
        this.past = past;
        this.turn = turn;
    }

    List<DrillFacts> order(List<DrillFacts> drills) {
        List<DrillFacts> byId =
                drills.stream().sorted(comparing(DrillFacts::id)).toList();
        return turned(byId).stream()
                .sorted(comparing(this::hasHadItsDays).thenComparing(past::lastSeen))
                .toList();
    }

    /** The harder ones first, and otherwise by turns. */
    List<DrillFacts> hardestFirst(List<DrillFacts> drills) {
        return order(drills).stream()
                .sorted(comparingInt(DrillFacts::level).reversed())
                .toList();
    }

    <T> List<T> turned(List<T> items) {
        List<T> turned = new ArrayList<>(items);
        if (!turned.isEmpty()) {
            Collections.rotate(turned, -Math.floorMod(turn, turned.size()));
        }
        return turned;
    }

    private boolean hasHadItsDays(DrillFacts drill) {
        return past.sessionsThisWeek(drill) >= drill.frequency().maxDays();
    }
}

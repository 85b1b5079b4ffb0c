package swivel.coaching.review;

import java.time.LocalDate;
import java.util.Set;
import swivel.library.DrillId;

/**
 * A day as it went.
 *
 * @param asked drills that were asked for, none on a day of rest
 * @param done drills that were done, asked for or not
 * @param seconds that what was done takes, by its doses of that day
 */
public record TrainedDay(LocalDate day, Set<DrillId> asked, Set<DrillId> done, int seconds) {
    public TrainedDay {
        asked = Set.copyOf(asked);
        done = Set.copyOf(done);
    }

    boolean isWhole() {
        return !asked.isEmpty() && done.containsAll(asked);
    }
}

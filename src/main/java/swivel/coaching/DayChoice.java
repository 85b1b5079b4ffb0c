package swivel.coaching;

import java.time.LocalDate;
import swivel.library.SessionId;

/** What somebody wants of a day in place of what is planned for it. */
public sealed interface DayChoice {
    LocalDate day();

    /** Another session, such as a warm-up before a match. */
    record Another(LocalDate day, SessionId session) implements DayChoice {}

    /** The day's own session in less time. */
    record Shorter(LocalDate day, int minutes) implements DayChoice {
        public Shorter {
            if (minutes < Training.FEWEST_MINUTES || minutes > Training.MOST_MINUTES) {
                throw new IllegalArgumentException("A session takes 3 to 90 minutes, not " + minutes);
            }
        }
    }
}

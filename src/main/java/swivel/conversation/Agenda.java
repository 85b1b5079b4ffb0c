package swivel.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import swivel.coaching.Athlete;
import swivel.coaching.PersonId;

/** When the coach will speak first. */
public interface Agenda {

    /** Takes over the athlete's zone and reminder as they are now; replies to reminders go to this address. */
    void arrange(Athlete athlete, Address address, Instant now);

    /**
     * Moves the reminder of this day.
     *
     * @return when it comes, or empty where it has been moved three times or the day would be over
     */
    Optional<Instant> snooze(Athlete athlete, LocalDate day, Instant now);

    /** No reminder on this day any more. */
    void skip(PersonId person, LocalDate day);

    /** When the next reminder comes. */
    Optional<Instant> next(PersonId person);
}

package swivel.conversation.counsel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import swivel.coaching.Athlete;
import swivel.coaching.PersonId;
import swivel.conversation.message.Address;

/** When the coach will speak first. Each of these belongs into the unit of work of the message that asks for it. */
public interface Agenda {

    /**
     * Takes over the athlete's zone and reminder as they are now; replies to reminders go to this address. A reminder
     * that has been moved stays where it is.
     */
    void arrange(Athlete athlete, Address address, Instant now);

    /**
     * Moves the reminder of this day by half an hour.
     *
     * @return when it comes, or empty where it has been moved three times or the day would be over
     */
    Optional<Instant> snooze(Athlete athlete, LocalDate day, Instant now);

    /**
     * Moves the reminder of this day by so much.
     *
     * @param by positive
     * @return when it comes, or empty where it has been moved three times or the day would be over
     */
    Optional<Instant> postpone(Athlete athlete, LocalDate day, Duration by, Instant now);

    /** No reminder on this day any more. */
    void skip(Athlete athlete, LocalDate day, Instant now);

    /** When the next reminder comes. */
    Optional<Instant> next(PersonId person);

    /** The person cannot be reached: nothing is due until they are back. */
    void pause(PersonId person);

    /** The person can be reached again; where they always could, nothing changes. */
    void resume(Athlete athlete, Instant now);
}

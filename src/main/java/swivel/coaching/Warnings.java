package swivel.coaching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who was told to see somebody, and who has been seen and cleared to train. */
public interface Warnings {

    /** Notes a warning sign: drills stop until the person says that they have been seen. */
    void warn(PersonId person, WarningSign sign, Instant at);

    /** The warning sign that still stands, the most urgent one where there are several. */
    Optional<WarningSign> standing(PersonId person);

    /** All warning signs that were ever heard, oldest first. */
    List<Warning> all(PersonId person);

    /** The person has been seen and cleared to train: no warning stands any more, and what was before counts no more. */
    void clear(PersonId person, Instant at);

    /** When they were cleared to train, oldest first. */
    List<Instant> clearances(PersonId person);

    /** @param clearedAt null while it stands */
    record Warning(WarningSign sign, Instant at, @Nullable Instant clearedAt) {}
}

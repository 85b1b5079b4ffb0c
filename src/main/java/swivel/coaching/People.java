package swivel.coaching;

import java.util.Optional;

/** Everybody the coach knows. */
public interface People {
    Optional<Athlete> find(PersonId id);

    /** Remembers the athlete, in place of what was known before. */
    void save(Athlete athlete);

    /** Deletes the athlete and everything that is kept about them in any room. */
    void forget(PersonId id);
}

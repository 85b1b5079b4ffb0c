package swivel.coaching;

import java.util.Optional;

/** Everybody the coach knows. */
public interface People {
    Optional<Athlete> find(PersonId id);

    /** Remembers the athlete, in place of what was known before. */
    void save(Athlete athlete);

    /** Whatever is kept of one in any room is kept of the other from now on, in place of what was there. */
    void rename(PersonId from, PersonId to);

    /** Deletes the athlete and everything that is kept about them in any room. */
    void forget(PersonId id);
}

package swivel.coaching.guided;

import java.util.Optional;
import swivel.coaching.PersonId;

/** The guided session that each person is in, or was in last. */
public interface Sessions {
    Optional<GuidedSession> find(PersonId person);

    /** Keeps where it stands, in place of what was kept before. */
    void save(PersonId person, GuidedSession session);

    void end(PersonId person);
}

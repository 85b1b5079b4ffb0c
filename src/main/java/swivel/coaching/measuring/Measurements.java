package swivel.coaching.measuring;

import java.time.Instant;
import java.util.List;
import swivel.coaching.PersonId;

/** What people measured on themselves. Facts only: lagging sides and progress are derived from them. */
public interface Measurements {

    /** Notes the readings of one figure; what was read of it earlier on the same day gives way. */
    void note(PersonId person, Readings readings, Instant at);

    /** Everything that was read, oldest day first. */
    List<Readings> readings(PersonId person);

    /** What came out of it, oldest day first. */
    default List<Measurement> of(PersonId person) {
        return readings(person).stream().map(Readings::measurement).toList();
    }
}

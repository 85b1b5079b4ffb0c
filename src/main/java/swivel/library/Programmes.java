package swivel.library;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The quarter, the programmes that people can choose, and the sessions that these consist of. */
public final class Programmes {
    private final Quarter quarter;
    private final Map<ProgrammeId, Programme> programmes = new TreeMap<>();
    private final Map<SessionId, SessionPlan> sessions = new TreeMap<>();

    public Programmes(Quarter quarter, Collection<Programme> programmes, Collection<SessionPlan> sessions) {
        this.quarter = quarter;
        programmes.forEach(programme -> this.programmes.put(programme.id(), programme));
        sessions.forEach(session -> this.sessions.put(session.id(), session));
    }

    public Quarter quarter() {
        return quarter;
    }

    /** By id. */
    public Collection<Programme> all() {
        return Collections.unmodifiableCollection(programmes.values());
    }

    public Optional<Programme> programme(ProgrammeId id) {
        return Optional.ofNullable(programmes.get(id));
    }

    /** The programme of somebody who chose this one: the usual one where nothing was chosen, or what was is no more. */
    public Programme chosen(@Nullable ProgrammeId id) {
        return Optional.ofNullable(id)
                .flatMap(this::programme)
                .or(() -> programme(quarter.usual()))
                .orElseThrow(() -> new IllegalStateException("There is no programme " + quarter.usual()));
    }

    /** By id. */
    public Collection<SessionPlan> sessions() {
        return Collections.unmodifiableCollection(sessions.values());
    }

    public Optional<SessionPlan> session(SessionId id) {
        return Optional.ofNullable(sessions.get(id));
    }
}

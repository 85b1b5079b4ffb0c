package swivel.library;

import java.util.List;

/**
 * Something a person can choose to follow: which session falls on which kind of day.
 *
 * @param says whom it suits, in a sentence or two for people
 * @param full on the person's own training days
 * @param daily on the days between them
 * @param recovery on days of recovery and rest
 * @param also sessions that go with it whenever they are wanted, such as a warm-up
 * @param sources keys of {@link Source}s
 */
public record Programme(
        ProgrammeId id,
        String name,
        String says,
        SessionId full,
        SessionId daily,
        SessionId recovery,
        List<SessionId> also,
        List<String> sources) {
    public Programme {
        also = List.copyOf(also);
        sources = List.copyOf(sources);
    }
}

package swivel.storage;

import java.util.Optional;
import swivel.coaching.PersonId;
import swivel.coaching.guided.GuidedSession;
import swivel.coaching.guided.Sessions;

/** A session of another version that is not understood any more is none. */
final class SqlSessions implements Sessions {
    private final Writer writer;
    private final Json json;

    SqlSessions(Writer writer, Json json) {
        this.writer = writer;
        this.json = json;
    }

    @Override
    public Optional<GuidedSession> find(PersonId person) {
        return writer.inOne(sql -> sql.prepare("select session from guided_session where person = :person")
                .bind("person", person.value())
                .first(row -> row.getString(1))
                .flatMap(text -> json.read(text, GuidedSession.class)));
    }

    @Override
    public void save(PersonId person, GuidedSession session) {
        writer.inOne(sql -> sql.prepare("""
                        insert into guided_session (person, session) values (:person, :session)
                        on conflict (person) do update set session = excluded.session
                        """)
                .bind("person", person.value())
                .bind("session", json.write(session))
                .execute());
    }

    @Override
    public void end(PersonId person) {
        writer.inOne(sql -> sql.execute("delete from guided_session where person = ?", person.value()));
    }
}

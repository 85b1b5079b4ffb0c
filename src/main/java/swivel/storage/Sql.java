package swivel.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements of one connection, each compiled once. For one thread at a time. */
final class Sql {
    private final Connection connection;
    private final Map<String, Prepared> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** The statement of this text. There is one: what is bound to it is to be executed or read before it is asked for again. */
    Prepared prepare(String text) throws SQLException {
        Prepared known = prepared.get(text);
        if (known != null) {
            return known.afresh();
        }
        Parameters parameters = Parameters.of(text);
        PreparedStatement statement = connection.prepareStatement(parameters.text());
        Prepared fresh = new Prepared(statement, parameters);
        prepared.put(text, fresh);
        return fresh;
    }

    /**
     * @param values of its parameters, each a {@code ?}, in their order
     * @return how many rows it has changed
     */
    int execute(String text, @Nullable Object... values) throws SQLException {
        return prepare(text).bindAll(values).execute();
    }

    /** @param script statements, each with a semicolon at its end */
    void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    /** After a fault the statement that met it may be of no use any more. */
    void forgetStatements() throws SQLException {
        List<Prepared> all = List.copyOf(prepared.values());
        prepared.clear();
        for (Prepared statement : all) {
            statement.close();
        }
    }
}

package swivel.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A statement that is compiled already: its parameters are bound, and then it is executed or read. */
final class Prepared {
    private final PreparedStatement statement;
    private final Parameters parameters;

    Prepared(PreparedStatement statement, Parameters parameters) {
        this.statement = statement;
        this.parameters = parameters;
    }

    /** Makes a value of the row at which the result stands. */
    interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Without the values of its last use. */
    Prepared afresh() throws SQLException {
        statement.clearParameters();
        return this;
    }

    Prepared bind(String name, @Nullable Object value) throws SQLException {
        int place = parameters.names().indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("No parameter is called " + name + " in: " + parameters.text());
        }
        for (; place < parameters.names().size(); place++) {
            if (parameters.names().get(place).equals(name)) {
                statement.setObject(place + 1, value);
            }
        }
        return this;
    }

    Prepared bindAll(Map<String, @Nullable Object> values) throws SQLException {
        for (Map.Entry<String, @Nullable Object> value : values.entrySet()) {
            bind(value.getKey(), value.getValue());
        }
        return this;
    }

    /** Those that have no names, in their order. */
    Prepared bindAll(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return this;
    }

    /** @return how many rows it has changed */
    int execute() throws SQLException {
        return statement.executeUpdate();
    }

    <T> List<T> list(Mapper<T> mapper) throws SQLException {
        return read(rows -> {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
                values.add(mapper.map(rows));
            }
            return values;
        });
    }

    /** Empty where there is no row, or no value in it. */
    <T> Optional<T> first(Mapper<T> mapper) throws SQLException {
        return read(rows -> rows.next() ? Optional.ofNullable(mapper.map(rows)) : Optional.empty());
    }

    /**
     * Hands over the whole result, before its first row. However much of it is read, it is closed afterwards: left open, it
     * would keep SQLite's log from going into the file.
     */
    <T> T read(Mapper<T> reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            return reader.map(rows);
        }
    }

    void close() throws SQLException {
        statement.close();
    }
}

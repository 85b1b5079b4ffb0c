package swivel.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import swivel.library.Card;
import swivel.library.Drill;
import swivel.library.Library;

/** The drills of a library in SQLite's full-text index, found by its BM25. */
final class FullText implements AutoCloseable {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final String TABLE = """
            CREATE VIRTUAL TABLE drills USING fts5(
                id UNINDEXED, name, how, more, tokenize = 'porter unicode61')
            """;
    private static final String INSERT = "INSERT INTO drills VALUES (?, ?, ?, ?)";
    private static final String FIND = "SELECT id FROM drills WHERE drills MATCH ? ORDER BY bm25(drills) LIMIT ?";

    private final Connection connection;
    private final PreparedStatement find;

    FullText(Library library) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement create = connection.createStatement()) {
            create.execute(TABLE);
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Drill drill : library.drills()) {
                insert(insert, drill);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        this.find = connection.prepareStatement(FIND);
    }

    private static void insert(PreparedStatement insert, Drill drill) throws SQLException {
        Card card = drill.card();
        insert.setString(1, drill.id().value());
        insert.setString(
                2, drill.name() + ". " + String.join(". ", drill.facts().aliases()));
        insert.setString(3, card.setUp() + " " + String.join(" ", card.steps()));
        insert.setString(4, String.join(" ", card.feel(), card.breathAndTempo(), card.why()));
        insert.executeUpdate();
    }

    /** The ids of the drills with the highest scores, best first. */
    List<String> find(String message, int mostWords, int most) throws SQLException {
        String words = WORD.matcher(message)
                .results()
                .limit(mostWords)
                .map(word -> '"' + word.group() + '"')
                .collect(Collectors.joining(" OR "));
        List<String> found = new ArrayList<>();
        if (!words.isEmpty()) {
            find.setString(1, words);
            find.setInt(2, most);
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package swivel.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * Brings the schema up to date: numbered files, each run once and in order; a number may be left out. A file that was
 * released never changes.
 */
final class Migrations {
    static final List<String> FILES = List.of(
            "001-first-schema.sql",
            "002-programme.sql",
            "010-onboarding.sql",
            "012-guided-session.sql",
            "013-uploads.sql",
            "014-measurements.sql",
            "015-swaps.sql",
            "017-occasions.sql",
            "018-sending.sql",
            "019-reports.sql",
            "020-clearances.sql",
            "021-weekly-notes.sql",
            "022-spoken-at.sql",
            "023-choices.sql",
            "024-planned-time.sql",
            "027-listed.sql");

    private Migrations() {}

    /** Writes in any case, so that a database that can only be read is refused here. */
    static void apply(Sql sql, String location) throws SQLException {
        sql.execute("create table if not exists schema_version (version integer not null)");
        List<Integer> present =
                sql.prepare("select version from schema_version").list(row -> row.getInt("version"));
        present.forEach(version -> refuseNewer(version, location));
        for (String file : FILES) {
            if (!present.contains(number(file))) {
                sql.run(read(file).replace("{identity}", Sqlite.IDENTITY));
                sql.execute("insert into schema_version (version) values (?)", number(file));
            }
        }
        sql.execute("update schema_version set version = version where version < 0");
    }

    /** A database that a newer Swivel wrote is left to it. */
    static void refuseNewer(int version, String location) {
        int known = number(FILES.getLast());
        if (version > known) {
            throw new StorageException("The database " + location + " has schema version " + version
                    + ", this Swivel knows version " + known
                    + "; start the newer Swivel that wrote it, or name another file");
        }
    }

    /** The number at the start of a file's name. */
    static int number(String file) {
        return Integer.parseInt(file.substring(0, 3));
    }

    private static String read(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException("The migration " + file + " cannot be read", fault);
        }
    }
}

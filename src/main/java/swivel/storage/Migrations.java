package swivel.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** Brings the schema up to date: numbered files, each run once and in order. A file that was released never changes. */
final class Migrations {
    static final List<String> FILES = List.of("001-first-schema.sql", "002-programme.sql");

    private Migrations() {}

    /** Writes in any case, so that a database that can only be read is refused here. */
    static void apply(Handle handle, String location) {
        handle.execute("create table if not exists schema_version (version integer not null)");
        int present = handle.createQuery("select coalesce(max(version), 0) from schema_version")
                .mapTo(int.class)
                .one();
        if (present > FILES.size()) {
            throw new StorageException("The database " + location + " has schema version " + present
                    + ", this Swivel knows version " + FILES.size()
                    + "; start the newer Swivel that wrote it, or name another file");
        }
        for (int version = present + 1; version <= FILES.size(); version++) {
            handle.createScript(read(FILES.get(version - 1)).replace("{identity}", Sqlite.IDENTITY))
                    .execute();
            handle.execute("insert into schema_version (version) values (?)", version);
        }
        handle.execute("update schema_version set version = version where version < 0");
    }

    private static String read(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException("The migration " + file + " cannot be read", fault);
        }
    }
}

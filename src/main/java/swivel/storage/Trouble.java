package swivel.storage;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says once that the database cannot be written to, why and what to do, and once that it can be again. Whoever wanted to
 * write gets the fault as well. For one thread at a time.
 */
final class Trouble {
    private static final Logger log = LoggerFactory.getLogger(Trouble.class);

    private final String location;
    private @Nullable String reported;

    Trouble(String location) {
        this.location = location;
    }

    void met(StorageException fault) {
        String words = String.valueOf(fault.getMessage());
        if (fault.isForTheOperator() && !words.equals(reported)) {
            log.error("{}", words);
            reported = words;
        }
    }

    void isOver() {
        if (reported != null) {
            log.info("The database {} can be written to again", location);
            reported = null;
        }
    }
}

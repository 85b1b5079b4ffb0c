package swivel.app;

import java.util.Locale;
import swivel.storage.Backup;

/** What a copy of the database holds, in a line. */
final class CopyWords {
    private CopyWords() {}

    static String of(Backup.Contents contents) {
        return String.format(
                Locale.ROOT,
                "people %,d; days logged %,d; reports of how it feels %,d; messages waiting %,d; schema version %d.",
                contents.people(),
                contents.days(),
                contents.reports(),
                contents.waiting(),
                contents.version());
    }
}

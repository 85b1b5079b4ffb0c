package swivel.library.importing;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import swivel.library.DrillId;

/**
 * What an import did and did not do.
 *
 * @param read the entries of the list
 * @param written the drafts, in the order of the list
 * @param unmapped field of a drill → what the list did not say of it
 */
public record ImportReport(
        int read, List<Written> written, SortedMap<SkipReason, Skipped> skipped, SortedMap<String, Unmapped> unmapped) {

    public ImportReport {
        written = List.copyOf(written);
        skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
        unmapped = Collections.unmodifiableSortedMap(new TreeMap<>(unmapped));
    }

    /** The drafts whose name or id another drill had first. */
    public List<Written> duplicates() {
        return written.stream().filter(draft -> draft.sameAs() != null).toList();
    }

    /**
     * A draft that stands on the disk.
     *
     * @param name as it stands in the draft, with a number where it was taken
     * @param sameAs the id of the drill that had the name or the id first, or null
     */
    public record Written(
            DrillId id, String name, Path file, @Nullable String sameAs) {}

    /** Why an entry did not become a draft. */
    public enum SkipReason {
        /** {@link Selection#ABOUT_THE_HIP} leaves it out. */
        NOT_ABOUT_THE_HIP,
        /** An earlier import wrote it: a draft or drill with the same {@code source-url} is there. */
        ALREADY_IMPORTED,
        /** It says nothing of the terms on which its words may be used. */
        NO_LICENCE,
        /** It has no id, so that its source could not be named. */
        NO_SOURCE,
        /** It has no name with a letter or figure in it. */
        NO_NAME,
        /** It has no English words. */
        NO_ENGLISH,
        /** It is not a JSON object. */
        MALFORMED
    }

    /**
     * How many were left out for one reason.
     *
     * @param examples names of the first few
     */
    public record Skipped(int count, List<String> examples) {
        public Skipped {
            examples = List.copyOf(examples);
        }
    }

    /**
     * How many drafts lack a field.
     *
     * @param words of the list that were not understood → in how many drafts
     */
    public record Unmapped(int drafts, SortedMap<String, Integer> words) {
        public Unmapped {
            words = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(words)));
        }
    }
}

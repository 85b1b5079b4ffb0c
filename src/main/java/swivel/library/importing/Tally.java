package swivel.library.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import swivel.library.importing.Exercise.Gap;
import swivel.library.importing.ImportReport.SkipReason;
import swivel.library.importing.ImportReport.Skipped;
import swivel.library.importing.ImportReport.Unmapped;
import swivel.library.importing.ImportReport.Written;

/** Counts while a list is read. */
final class Tally {
    private static final int EXAMPLES = 5;
    private static final int LONGEST_EXAMPLE = 60;

    private final List<Written> written = new ArrayList<>();
    private final Map<SkipReason, Skips> skipped = new EnumMap<>(SkipReason.class);
    private final SortedMap<String, Lack> unmapped = new TreeMap<>();
    private int read;

    void read() {
        read++;
    }

    void wrote(Written draft, List<Gap> gaps) {
        written.add(draft);
        Set<String> counted = new HashSet<>();
        for (Gap gap : gaps) {
            Lack lack = unmapped.computeIfAbsent(gap.field(), first -> new Lack());
            if (counted.add(gap.field())) {
                lack.drafts++;
            }
            if (gap.word() != null) {
                lack.words.merge(Prose.shorten(gap.word(), LONGEST_EXAMPLE), 1, Integer::sum);
            }
        }
    }

    /** @param name blank where the entry has none; then its number in the list stands for it */
    void skipped(SkipReason reason, String name) {
        Skips skips = skipped.computeIfAbsent(reason, first -> new Skips());
        skips.count++;
        if (skips.examples.size() < EXAMPLES) {
            skips.examples.add(name.isEmpty() ? "entry " + read : Prose.shorten(name, LONGEST_EXAMPLE));
        }
    }

    ImportReport report() {
        SortedMap<SkipReason, Skipped> skips = new TreeMap<>();
        skipped.forEach((reason, skip) -> skips.put(reason, new Skipped(skip.count, skip.examples)));
        SortedMap<String, Unmapped> lacks = new TreeMap<>();
        unmapped.forEach((field, lack) -> lacks.put(field, new Unmapped(lack.drafts, lack.words)));
        return new ImportReport(read, written, skips, lacks);
    }

    private static final class Skips {
        private final List<String> examples = new ArrayList<>();
        private int count;
    }

    private static final class Lack {
        private final SortedMap<String, Integer> words = new TreeMap<>();
        private int drafts;
    }
}

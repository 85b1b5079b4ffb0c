package swivel.library.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import swivel.library.importing.ImportOutcome.Imported;
import swivel.library.importing.ImportOutcome.Refused;
import swivel.library.importing.ImportReport.SkipReason;
import swivel.library.importing.ImportReport.Written;
import swivel.library.importing.TakenNames.Claim;

/** Turns an exercise list into draft drills: all of them, or none where the list breaks off. */
public final class Importer {
    private static final String DRILLS = "drills";

    private final Path content;
    private final Path target;
    private final Selection selection;

    /**
     * @param content the folder of the library, whose ids and names are taken; it need not lint
     * @param target where the drafts go; made where it is missing
     */
    public Importer(Path content, Path target, Selection selection) {
        this.content = content;
        this.target = target;
        this.selection = selection;
    }

    /** Hears how far the file has been read, after each entry, on the thread that imports. */
    @FunctionalInterface
    public interface Progress {
        void at(long doneBytes, long totalBytes);
    }

    /** Reads the list to its end; an existing file is never overwritten. */
    public ImportOutcome run(ExerciseList list, Path file, Progress progress) {
        try (DraftFolder drafts = new DraftFolder(target)) {
            List<KnownDrill> known = new ArrayList<>(KnownDrill.in(content.resolve(DRILLS)));
            known.addAll(KnownDrill.in(target));
            Run run = new Run(list, new TakenNames(known), drafts, new Tally());
            ListFile.read(file, list, run::take, progress);
            drafts.publish();
            return new Imported(run.tally.report());
        } catch (ListFile.UnusableException unusable) {
            return new Refused(file + ": " + unusable.getMessage(), unusable.cure());
        } catch (IOException unreadable) {
            return new Refused(file + " cannot be read: " + unreadable, "check its permissions");
        } catch (UncheckedIOException unwritable) {
            return new Refused(
                    target + " cannot be written: " + unwritable.getCause(),
                    "name a folder with --to that is yours to write, on a disk with room; what stands there is whole");
        }
    }

    private final class Run {
        private final ExerciseList list;
        private final TakenNames names;
        private final DraftFolder drafts;
        private final Tally tally;

        private Run(ExerciseList list, TakenNames names, DraftFolder drafts, Tally tally) {
            this.list = list;
            this.names = names;
            this.drafts = drafts;
            this.tally = tally;
        }

        void take(JsonNode entry) {
            tally.read();
            if (!entry.isObject()) {
                tally.skipped(SkipReason.MALFORMED, "");
                return;
            }
            switch (list.map(entry)) {
                case Mapping.Unusable(SkipReason reason, String name) -> tally.skipped(reason, name);
                case Mapping.Usable(Exercise exercise) -> take(exercise);
            }
        }

        private void take(Exercise exercise) {
            if (!TakenNames.isName(exercise.name())) {
                tally.skipped(SkipReason.NO_NAME, exercise.name());
            } else if (!selection.wants(exercise)) {
                tally.skipped(SkipReason.NOT_ABOUT_THE_HIP, exercise.name());
            } else if (names.isImported(exercise.origin().url())) {
                tally.skipped(SkipReason.ALREADY_IMPORTED, exercise.name());
            } else {
                write(exercise);
            }
        }

        private void write(Exercise exercise) {
            Claim claim = names.claim(exercise);
            Draft draft = Draft.of(exercise, claim);
            Path place = drafts.keep(claim.id(), DraftPage.write(draft));
            tally.wrote(new Written(claim.id(), claim.name(), place, claim.sameAs()), draft.gaps());
        }
    }
}

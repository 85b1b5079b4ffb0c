package swivel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import swivel.knowledge.Fault;
import swivel.language.Readers;
import swivel.language.text.VocabularyException;
import swivel.library.Finding;
import swivel.library.Finding.Severity;
import swivel.library.Library;
import swivel.library.MissingLexiconException;
import swivel.library.reading.KeptTrees;
import swivel.library.reading.LibraryReader;
import swivel.library.reading.Reading;

/** Reads content and asks every room that works with it whether it can. */
final class ContentCheck {
    /** How a room complains of a file: {@code vocabulary/en/regions.yaml: there is no Region 'moon'; it is one of …}. */
    private static final Pattern COMPLAINT = Pattern.compile("(\\S+?): (.*?)(?:; (.*))?", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();

    private ContentCheck(Path folder) {
        this.folder = folder;
    }

    /** Reads and checks the folder. */
    static Reading read(Path folder) {
        return checked(folder, LibraryReader.read(folder), fingerprint -> false);
    }

    /**
     * Reads the folder, and checks it where that was not done before.
     *
     * @param alreadyClean whether content with this fingerprint has passed all checks
     */
    static Reading read(Path folder, Predicate<String> alreadyClean, KeptTrees kept) {
        return checked(folder, LibraryReader.read(folder, alreadyClean, kept), alreadyClean);
    }

    private static Reading checked(Path folder, Reading reading, Predicate<String> alreadyClean) {
        return switch (reading) {
            case Reading.Clean(Library library, var _)
            when alreadyClean.test(library.fingerprint()) -> new Reading.Clean(library, List.of());
            case Reading.Clean(Library library, List<Finding> warnings) ->
                new ContentCheck(folder).check(library, warnings);
            case Reading.Faulty faulty -> faulty;
        };
    }

    private Reading check(Library library, List<Finding> warnings) {
        findings.addAll(warnings);
        Fault.in(library).forEach(fault -> add(fault.file(), fault.at(), fault.what(), fault.cure()));
        try {
            Readers.of(library.vocabulary());
        } catch (VocabularyException | MissingLexiconException unusable) {
            addComplaint(String.valueOf(unusable.getMessage()));
        }
        return findings.stream().anyMatch(Finding::isError)
                ? new Reading.Faulty(findings)
                : new Reading.Clean(library, findings);
    }

    private void addComplaint(String message) {
        Matcher complaint = COMPLAINT.matcher(message);
        if (complaint.matches()) {
            Matcher quoted = QUOTED.matcher(complaint.group(2));
            String cure = complaint.group(3);
            add(
                    complaint.group(1),
                    quoted.find() ? quoted.group(1) : "",
                    complaint.group(2),
                    cure == null ? "mend or take out this line" : cure);
        } else {
            add("vocabulary/en", "", message, "mend the vocabulary");
        }
    }

    private void add(String file, String at, String fault, String cure) {
        findings.add(new Finding(file, line(file, at), Severity.ERROR, fault, cure));
    }

    /** The first line of the file that has these words; 1 where none has. */
    private int line(String file, String words) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(file));
            for (int i = 0; i < lines.size() && !words.isEmpty(); i++) {
                if (lines.get(i).contains(words)) {
                    return i + 1;
                }
            }
        } catch (IOException unreadable) {
            return 1;
        }
        return 1;
    }
}

package swivel.app.evaluation.labels;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import swivel.library.Finding;
import swivel.library.Finding.Severity;

/** Reads files of labelled messages: {@code .tsv} holds questions, {@code .jsonl} holds reports. */
public final class LabelReader {
    private final List<Labelled> rows = new ArrayList<>();
    private final List<Finding> faults = new ArrayList<>();

    private LabelReader() {}

    /** Reads all of these files; what is wrong with any of them is told at once. */
    public static LabelReading read(List<Path> files) {
        LabelReader reader = new LabelReader();
        files.forEach(reader::read);
        return new LabelReading(reader.rows, reader.faults);
    }

    private void read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (file.toString().endsWith(".tsv")) {
                questions(file, lines);
            } else if (file.toString().endsWith(".jsonl")) {
                reports(file, lines);
            } else {
                fault(file, 1, "what kind of file this is cannot be seen", "call questions .tsv and reports .jsonl");
            }
        } catch (NoSuchFileException missing) {
            fault(file, 1, "there is no such file", "check the path");
        } catch (CharacterCodingException foreign) {
            fault(file, 1, "the file is not written in UTF-8", "save it as UTF-8");
        } catch (IOException unreadable) {
            fault(file, 1, "the file cannot be read", "check that it is a file and its permissions");
        }
    }

    private void questions(Path file, List<String> lines) {
        try {
            QuestionRows columns = QuestionRows.under(lines.isEmpty() ? "" : lines.getFirst());
            for (int line = 1; line < lines.size(); line++) {
                read(file, line + 1, lines.get(line), columns::row);
            }
        } catch (LabelFault fault) {
            fault(file, 1, fault.fault(), fault.cure());
        }
    }

    private void reports(Path file, List<String> lines) {
        for (int line = 0; line < lines.size(); line++) {
            read(file, line + 1, lines.get(line), ReportRows::row);
        }
    }

    private interface RowReader {
        Labelled read(String line) throws LabelFault;
    }

    private void read(Path file, int number, String line, RowReader reader) {
        if (line.isBlank()) {
            return;
        }
        try {
            rows.add(reader.read(line));
        } catch (LabelFault fault) {
            fault(file, number, fault.fault(), fault.cure());
        }
    }

    private void fault(Path file, int line, String fault, String cure) {
        faults.add(new Finding(file.toString(), line, Severity.ERROR, fault, cure));
    }
}

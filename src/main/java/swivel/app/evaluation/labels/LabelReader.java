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

/** Reads labelled messages: {@code .tsv} files hold questions, {@code .jsonl} files reports, a folder one of each. */
public final class LabelReader {
    private static final List<String> IN_FOLDER = List.of("questions.tsv", "symptoms.jsonl");

    private final List<Labelled> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private LabelReader() {}

    /** Reads all of these files and folders; what is wrong with any of them is told at once. */
    public static LabelReading read(List<Path> paths) {
        LabelReader reader = new LabelReader();
        paths.forEach(reader::read);
        if (reader.rows.isEmpty() && reader.findings.isEmpty()) {
            reader.error(paths.getFirst(), "there is no labelled message", "add a row");
        }
        return new LabelReading(reader.rows, reader.findings);
    }

    private void read(Path path) {
        if (!Files.isDirectory(path)) {
            file(path);
            return;
        }
        List<Path> files =
                IN_FOLDER.stream().map(path::resolve).filter(Files::exists).toList();
        files.forEach(this::file);
        if (files.isEmpty()) {
            error(path, "the folder holds no labels", "put " + String.join(" or ", IN_FOLDER) + " into it");
        }
    }

    private void file(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (file.toString().endsWith(".tsv")) {
                questions(file, lines);
            } else if (file.toString().endsWith(".jsonl")) {
                reports(file, lines);
            } else {
                error(file, "what kind of file this is cannot be seen", "call questions .tsv and reports .jsonl");
            }
        } catch (NoSuchFileException missing) {
            error(file, "there is no such file", "check the path");
        } catch (CharacterCodingException foreign) {
            error(file, "the file is not written in UTF-8", "save it as UTF-8");
        } catch (IOException unreadable) {
            error(file, "the file cannot be read", "check that it is a file and its permissions");
        }
    }

    private void questions(Path file, List<String> lines) {
        try {
            QuestionRows columns = QuestionRows.under(lines.isEmpty() ? "" : lines.getFirst());
            for (int line = 1; line < lines.size(); line++) {
                read(file, line + 1, lines.get(line), columns::row);
            }
        } catch (LabelFault fault) {
            add(file, 1, fault);
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
            add(file, number, fault);
        }
    }

    private void add(Path file, int line, LabelFault fault) {
        findings.add(new Finding(file.toString(), line, fault.severity(), fault.fault(), fault.cure()));
    }

    private void error(Path file, String fault, String cure) {
        findings.add(new Finding(file.toString(), 1, Severity.ERROR, fault, cure));
    }
}

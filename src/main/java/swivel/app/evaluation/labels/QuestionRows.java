package swivel.app.evaluation.labels;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.WarningSign.Tier;
import swivel.library.Facet;

/** Reads the rows under one header: tab-separated, without quoting. */
record QuestionRows(List<String> columns) {
    private static final List<String> NEEDED =
            List.of("id", "message", "context", "type", "facet", "expected", "notes");
    private static final Set<String> FACETS = Stream.concat(
                    Stream.of(Facet.values()).map(Codes::of), Stream.of("goal", "comparison", "oos", "redflag"))
            .collect(Collectors.toUnmodifiableSet());

    /** An answer must deal with each drill; of variants, which "either" tells of, with one. */
    private static final Pattern ALL = Pattern.compile("\\bALL\\b");

    private static final String EITHER = "either";
    private static final Pattern URGENCY = Pattern.compile("urgency=([\\w-]+)");

    static QuestionRows under(String header) throws LabelFault {
        List<String> columns = List.of(header.split("\t", -1));
        Set<String> missing = new HashSet<>(NEEDED);
        columns.forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw LabelFault.broken(
                    "the header lacks "
                            + String.join(", ", missing.stream().sorted().toList()),
                    "begin with these names, a tab between them: " + String.join(" ", NEEDED));
        }
        return new QuestionRows(columns);
    }

    LabelledQuestion row(String line) throws LabelFault {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() <= columns.indexOf("expected") || cells.size() > columns.size()) {
            throw LabelFault.broken(
                    "the row has %d cells, the header has %d".formatted(cells.size(), columns.size()),
                    "put one tab between cells, also where one is empty");
        }
        String notes = cell(cells, "notes");
        Expected expected = Expected.of(cell(cells, "expected"));
        String previous = cell(cells, "context");
        return new LabelledQuestion(
                cell(cells, "id"),
                cell(cells, "message"),
                previous.isEmpty() ? null : previous,
                type(cell(cells, "type")),
                facet(cell(cells, "facet")),
                expected,
                fewest(notes, expected),
                tier(notes));
    }

    /** Editors that cut blanks at the end of a line cut empty cells too. */
    private String cell(List<String> cells, String name) {
        int column = columns.indexOf(name);
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    private static QuestionType type(String code) throws LabelFault {
        return Codes.constant(QuestionType.class, code)
                .orElseThrow(() -> LabelFault.unknown(
                        "'" + code + "' is no type of question", "write one of " + Codes.all(QuestionType.class)));
    }

    private static @Nullable String facet(String code) throws LabelFault {
        if (!code.isEmpty() && !FACETS.contains(code)) {
            throw LabelFault.unknown(
                    "'" + code + "' is no part of a card",
                    "write one of " + String.join(", ", FACETS.stream().sorted().toList()) + ", or nothing");
        }
        return code.isEmpty() ? null : code;
    }

    private static int fewest(String notes, Expected expected) {
        if (!ALL.matcher(notes).find()) {
            return 1;
        }
        int all = Math.max(1, expected.drills().size());
        return notes.toLowerCase(Locale.ROOT).contains(EITHER) ? Math.min(2, all) : all;
    }

    private static @Nullable Tier tier(String notes) throws LabelFault {
        Matcher urgency = URGENCY.matcher(notes);
        if (!urgency.find()) {
            return null;
        }
        return Codes.constant(Tier.class, urgency.group(1))
                .orElseThrow(() -> LabelFault.unknown(
                        "'" + urgency.group() + "' is no tier", "write one of " + Codes.all(Tier.class)));
    }
}

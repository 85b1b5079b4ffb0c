package swivel.library.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what has one right answer, and nothing else: line ends, blanks, tabs, the id, names that stand twice, and the
 * signs of a dose. Text that needs no mending comes back as it is, and mending twice changes nothing more.
 */
public final class Fixer {
    private static final String FENCE = "---";
    private static final String DOSE = "## Dose";
    private static final Pattern ID = Pattern.compile("^id:\\s*[\"']?([^\\s#\"']*)[\"']?(.*)");
    private static final Pattern ID_FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NAMES = Pattern.compile("(aliases|questions):.*");
    private static final Pattern NAME = Pattern.compile("\\s*-\\s+[\"']?(.*?)[\"']?(\\s+#.*)?");
    private static final Pattern TIMES =
            Pattern.compile("^(\\d+)(?: ?[-–] ?(\\d+))? ?[xX*×] ?(\\d+)(?: ?[-–] ?(\\d+))?(?![\\d-])");
    private static final Pattern RANGE = Pattern.compile("^(\\d+) ?- ?(\\d+)(?= [a-z])");

    private final String file;
    private final List<Repair> repairs = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();

    private record Line(int number, String text) {}

    /**
     * A text after mending.
     *
     * @param repairs what was done; empty where nothing was
     */
    public record Fixed(String text, List<Repair> repairs) {
        public Fixed {
            repairs = List.copyOf(repairs);
        }
    }

    private Fixer(String file) {
        this.file = file;
    }

    /**
     * Mends the text of a content file.
     *
     * @param file relative to the content folder; its name and ending matter
     */
    public static Fixed fix(String file, String text) {
        Fixer fixer = new Fixer(file);
        fixer.readLines(text);
        fixer.mendYaml();
        fixer.mendDose();
        return new Fixed(fixer.joined(), fixer.repairs);
    }

    private void readLines(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.length() < text.length()) {
            done(1, "removed the byte order mark");
        }
        if (plain.indexOf('\r') >= 0) {
            done(1, "wrote line ends as LF");
        }
        for (String line : plain.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            lines.add(new Line(lines.size() + 1, line));
        }
        change(lines, "removed trailing blanks", line -> line.replaceFirst("[ \\t]+$", ""));
    }

    private void mendYaml() {
        List<Line> yaml = file.endsWith(".yaml") ? lines : frontMatter();
        change(yaml, "replaced tabs by spaces", Fixer::withoutTabs);
        if (file.endsWith(".md")) {
            String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".md".length());
            if (ID_FORM.matcher(name).matches()) {
                change(yaml, "wrote the file's name as id", line -> withId(line, name));
            }
            removeRepeatedNames();
        }
    }

    /** A view of the lines between the fences. */
    private List<Line> frontMatter() {
        List<String> texts = lines.stream().map(Line::text).toList();
        if (!texts.getFirst().equals(FENCE)) {
            return lines.subList(0, 0);
        }
        int end = texts.subList(1, texts.size()).indexOf(FENCE);
        return lines.subList(1, Math.max(1, end + 1));
    }

    private static String withoutTabs(String line) {
        int indent = line.length() - line.stripLeading().length();
        return line.substring(0, indent).replace("\t", "  ") + line.substring(indent);
    }

    private static String withId(String line, String name) {
        Matcher id = ID.matcher(line);
        return id.matches() && !id.group(1).equals(name) ? "id: " + name + id.group(2) : line;
    }

    private void removeRepeatedNames() {
        Set<String> seen = new HashSet<>();
        boolean inNames = false;
        List<Line> repeated = new ArrayList<>();
        for (Line line : frontMatter()) {
            Matcher name = NAME.matcher(line.text());
            if (inNames && name.matches()) {
                if (!seen.add(name.group(1).toLowerCase(Locale.ROOT))) {
                    repeated.add(line);
                    done(line.number(), "removed '" + name.group(1) + "', which stands there already");
                }
            } else {
                inNames = NAMES.matcher(line.text()).matches();
                seen.clear();
            }
        }
        lines.removeAll(repeated);
    }

    /** The figures are what the section starts with. */
    private void mendDose() {
        int heading = lines.stream().map(Line::text).toList().indexOf(DOSE);
        if (heading < 0 || !file.endsWith(".md")) {
            return;
        }
        int figures = heading + 1;
        while (figures < lines.size() && lines.get(figures).text().isEmpty()) {
            figures++;
        }
        List<Line> first = lines.subList(figures, Math.min(figures + 1, lines.size()));
        change(first, "wrote the dose with – and ×", Fixer::withDoseSigns);
    }

    private static String withDoseSigns(String line) {
        Matcher times = TIMES.matcher(line);
        if (times.find()) {
            return range(times, 1) + " × " + range(times, 3) + line.substring(times.end());
        }
        return RANGE.matcher(line).replaceFirst("$1–$2");
    }

    private static String range(Matcher figures, int group) {
        String most = figures.group(group + 1);
        return figures.group(group) + (most == null ? "" : "–" + most);
    }

    private void change(List<Line> part, String what, UnaryOperator<String> change) {
        part.replaceAll(line -> {
            String changed = change.apply(line.text());
            if (changed.equals(line.text())) {
                return line;
            }
            done(line.number(), what);
            return new Line(line.number(), changed);
        });
    }

    private String joined() {
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).text().isEmpty()) {
            last--;
        }
        if (last == 0) {
            return String.join("\n", lines.stream().map(Line::text).toList());
        }
        if (last == lines.size()) {
            done(lines.getLast().number(), "ended the last line");
        } else if (lines.size() - last > 1) {
            done(lines.get(last).number(), "removed empty lines at the end");
        }
        return String.join("\n", lines.subList(0, last).stream().map(Line::text).toList()) + "\n";
    }

    private void done(int line, String what) {
        repairs.add(new Repair(file, line, what));
    }
}

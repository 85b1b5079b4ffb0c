package swivel.library.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import swivel.library.linting.Findings;

/**
 * The headings that a kind of file has.
 *
 * @param inOrder all of them, in their order
 * @param mayBeMissing those that a file can do without
 * @param lists those with a list below
 */
record Headings(List<String> inOrder, Set<String> mayBeMissing, Set<String> lists) {

    /** The same headings as they are called in a language. */
    Headings in(HeadingNames names) {
        return new Headings(
                inOrder.stream().map(names::of).toList(),
                mayBeMissing.stream().map(names::of).collect(Collectors.toSet()),
                lists.stream().map(names::of).collect(Collectors.toSet()));
    }

    /** Whether the file has them; what is missing, unknown, empty or misplaced becomes findings. */
    boolean check(MarkdownFile source, Findings findings) {
        int before = findings.count();
        source.sections().forEach((heading, section) -> check(source.file(), heading, section, findings));
        List<String> present = List.copyOf(source.sections().keySet());
        for (String heading : inOrder) {
            if (!present.contains(heading) && !mayBeMissing.contains(heading)) {
                findings.add(source.file(), 1, "the heading '" + heading + "' is missing", "add '## " + heading + "'");
            }
        }
        List<String> wanted = inOrder.stream().filter(present::contains).toList();
        if (inOrder.containsAll(present) && !wanted.equals(present)) {
            findings.add(source.file(), 1, "the headings stand in another order", "put them so: " + wanted);
        }
        return before == findings.count();
    }

    private void check(String file, String heading, MarkdownFile.Section section, Findings findings) {
        if (!inOrder.contains(heading)) {
            findings.add(file, section.line(), "no such file has a heading '" + heading + "'", "use one of " + inOrder);
        } else if (Words.of(section.blocks()).isEmpty()) {
            findings.add(
                    file,
                    section.line(),
                    "there is nothing under '" + heading + "'",
                    mayBeMissing.contains(heading) ? "write it, or drop the heading" : "write it");
        } else if (lists.contains(heading) && Words.items(section.blocks()).isEmpty()) {
            findings.add(file, section.line(), "'" + heading + "' is not a list", "write one item a line");
        }
    }
}

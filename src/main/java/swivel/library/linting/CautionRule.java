package swivel.library.linting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import swivel.library.Card.Caution;
import swivel.library.Condition;

/** Every condition that takes a drill or a self-test away has its sentence, and no sentence speaks of another one. */
final class CautionRule implements Rule {
    @Override
    public void check(Content content, Findings findings) {
        content.library()
                .drills()
                .forEach(drill -> compare(
                        content,
                        content.file(drill.id()),
                        content.library().contraindications(drill.facts()),
                        drill.card().leaveOut(),
                        findings));
        content.library()
                .selfTests()
                .forEach(test -> compare(
                        content,
                        content.file(test.id()),
                        content.library().contraindications(test),
                        test.guide().leaveOut(),
                        findings));
    }

    private static void compare(
            Content content, String file, List<Condition> conditions, List<Caution> cautions, Findings findings) {
        Set<String> needed = conditions.stream()
                .filter(condition -> !condition.blocksAll())
                .map(Condition::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> spokenOf = cautions.stream()
                .map(Caution::conditions)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int line = content.lines().of(file, "/motion-flags");
        needed.stream()
                .filter(code -> !spokenOf.contains(code))
                .forEach(code -> findings.add(
                        file,
                        line,
                        "'" + code + "' takes this away, and no sentence says so",
                        "add '- `" + code + "` why' under 'Leave it out'"));
        spokenOf.stream()
                .filter(code -> !needed.contains(code))
                .forEach(code -> findings.add(
                        file,
                        line,
                        "'Leave it out' speaks of '" + code + "', which blocks none of the flags",
                        "drop the code, or add the flag"));
    }
}

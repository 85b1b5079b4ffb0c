package swivel.library.linting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import swivel.library.DrillFacts;

/** One name leads to one drill, and one question to one page: also when it is written a little differently. */
final class NameRule implements Rule {
    @Override
    public void check(Content content, Findings findings) {
        Map<String, DrillFacts> owners = new HashMap<>();
        for (DrillFacts drill : content.allFacts()) {
            names(drill).forEach((heard, name) -> {
                DrillFacts owner = owners.putIfAbsent(heard, drill);
                if (owner != null) {
                    findings.add(
                            content.file(drill.id()),
                            content.line(drill, name.key()),
                            "'" + name.text() + "' also names " + owner.id(),
                            "keep it in one of the two");
                }
            });
        }
        questions(content, findings);
    }

    private record Name(String text, String key) {}

    private static Map<String, Name> names(DrillFacts drill) {
        Map<String, Name> names = new LinkedHashMap<>();
        for (int i = 0; i < drill.aliases().size(); i++) {
            String alias = drill.aliases().get(i);
            names.putIfAbsent(HeardName.of(alias), new Name(alias, "aliases/" + i));
        }
        names.putIfAbsent(HeardName.of(drill.name()), new Name(drill.name(), "name"));
        return names;
    }

    private static void questions(Content content, Findings findings) {
        Map<String, String> asked = new HashMap<>();
        content.library()
                .drills()
                .forEach(drill ->
                        questions(content.file(drill.id()), "/asked/", drill.asked(), asked, content, findings));
        content.library()
                .articles()
                .forEach(article -> questions(
                        content.file(article.id()), "/questions/", article.questions(), asked, content, findings));
        content.library()
                .selfTests()
                .forEach(test ->
                        questions(content.file(test.id()), "/questions/", test.questions(), asked, content, findings));
    }

    private static void questions(
            String file,
            String key,
            List<String> questions,
            Map<String, String> asked,
            Content content,
            Findings findings) {
        for (int i = 0; i < questions.size(); i++) {
            String first = asked.putIfAbsent(HeardName.of(questions.get(i)), file);
            if (first != null) {
                findings.add(
                        file,
                        content.lines().of(file, key + i),
                        "the question '" + questions.get(i) + "' also stands in " + first,
                        "keep it where it is answered best");
            }
        }
    }
}

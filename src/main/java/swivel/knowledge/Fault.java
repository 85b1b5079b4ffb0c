package swivel.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import swivel.knowledge.index.Meaning;
import swivel.knowledge.index.SharedName;
import swivel.library.Library;

/**
 * Something wrong with content that only shows where questions are answered.
 *
 * @param file within the content folder
 * @param at words that stand on the line that is meant
 * @param what is wrong, with the bad value
 * @param cure what to do about it
 */
public record Fault(String file, String at, String what, String cure) {
    private static final String FORMS = "question-forms";

    /** All of them in this library. */
    public static List<Fault> in(Library library) {
        List<Fault> faults = new ArrayList<>();
        for (SharedName shared : SharedName.in(library)) {
            faults.add(new Fault(
                    "drills/" + shared.drill() + ".md",
                    shared.name(),
                    "a search hears '" + shared.name() + "' like '" + shared.otherName() + "' of " + shared.other(),
                    "keep it in one of the two"));
        }
        library.vocabulary().lexicons().getOrDefault(FORMS, Map.of()).keySet().stream()
                .filter(code -> Meaning.Form.called(code).isEmpty())
                .forEach(code -> faults.add(new Fault(
                        "vocabulary/en/" + FORMS + ".yaml",
                        code + ":",
                        "no question is asked in the form '" + code + "'",
                        "use one of the forms that came with the program")));
        return faults;
    }
}

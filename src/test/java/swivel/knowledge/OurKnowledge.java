package swivel.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import swivel.library.DrillId;
import swivel.library.reading.Libraries;

/** Knowledge of the content that ships, for tests of every room: one index, built when it is first asked for. */
public final class OurKnowledge {
    private static final Knowledge OURS = open();

    private OurKnowledge() {}

    public static Knowledge ours() {
        return OURS;
    }

    static Answer find(String text) {
        return OURS.find(Question.fresh(text)).answer();
    }

    static Answer findAfter(String last, String text) {
        return OURS.find(new Question(text, List.of(), List.of(new DrillId(last))))
                .answer();
    }

    /** The drills that are the answer, the first one first; those that only come near are none of them. */
    static List<DrillId> drills(Answer answer) {
        return switch (answer) {
            case Answer.OneDrill one -> List.of(one.drill());
            case Answer.SeveralDrills several -> several.drills();
            case Answer.Choice choice -> choice.drills();
            case Answer.NotInLibrary _, Answer.OneArticle _, Answer.OneSelfTest _, Answer.Nothing _ -> List.of();
        };
    }

    private static Knowledge open() {
        try {
            return Knowledge.open(Libraries.ours(), Files.createTempDirectory(Path.of("target"), "knowledge-"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

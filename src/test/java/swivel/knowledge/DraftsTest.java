package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.library.Drill;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.reading.Libraries;

/** Our library with two of its drills unfinished. */
class DraftsTest {
    private static final Set<String> DRAFTS = Set.of("goblet-squat", "monster-walk");

    @TempDir
    private Path folder;

    @Test
    void aDraftIsKnownByNameButNotShown() {
        assertThat(find("how do I do a goblet squat?")).isInstanceOfSatisfying(Answer.NotInLibrary.class, absent -> {
            assertThat(absent.asked()).isEqualTo("Goblet squat");
            assertThat(absent.draft()).isEqualTo(new DrillId("goblet-squat"));
            assertThat(absent.near()).first().hasToString("tempo-squat");
        });
    }

    @Test
    void ofAComparisonWithADraftTheDraftIsMissingAndTheOtherIsNear() {
        assertThat(find("monster walk vs clamshell")).isInstanceOfSatisfying(Answer.NotInLibrary.class, absent -> {
            assertThat(absent.draft()).isEqualTo(new DrillId("monster-walk"));
            assertThat(absent.near()).first().hasToString("clamshell");
        });
    }

    private Answer find(String text) {
        try (Knowledge knowledge = Knowledge.open(unfinished(), folder)) {
            return knowledge.find(Question.fresh(text)).answer();
        }
    }

    private static Library unfinished() {
        Library ours = Libraries.ours();
        return new Library(
                Stream.concat(ours.drafts().stream(), ours.drills().stream().map(Drill::facts))
                        .toList(),
                ours.drills().stream()
                        .filter(drill -> !DRAFTS.contains(drill.id().value()))
                        .toList(),
                ours.articles(),
                ours.conditions(),
                List.of(),
                ours.vocabulary(),
                ours.fingerprint() + "-unfinished");
    }
}

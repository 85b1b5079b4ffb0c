package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.reading.Libraries;

class AnyTextProperties {
    private static final Knowledge KNOWLEDGE = open();

    private static Knowledge open() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "any-text-");
            return Knowledge.open(Libraries.ours(), folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Property(tries = 300)
    void anyTextGetsAnAnswerOfFinishedDrillsOnly(@ForAll @StringLength(max = 10_000) String text) {
        assertShowable(KNOWLEDGE.find(Question.fresh(text)).answer());
    }

    @Property(tries = 300)
    void anyWordsOfOursInAnyOrderGetAnAnswerOfFinishedDrillsOnly(
            @ForAll @Size(max = 12) List<@From("words") String> words) {
        String text = String.join(" ", words);
        assertShowable(KNOWLEDGE.find(Question.fresh(text)).answer());
        assertShowable(KNOWLEDGE
                .find(new Question(text, List.of(), List.of(new DrillId("couch-stretch"))))
                .answer());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                "clamshell",
                "pigeon",
                "goblet",
                "squat",
                "lizard",
                "pose",
                "or",
                "vs",
                "and",
                "the",
                "one",
                "like",
                "but",
                "90",
                "9090",
                "hip",
                "tight",
                "stretch",
                "why",
                "recipe",
                "neck",
                "it",
                "standing",
                "band",
                "how",
                "long",
                "sorry",
                "i",
                "meant",
                "more",
                "internal",
                "rotation",
                "🙂",
                "\u0000",
                "\u202e",
                "a:b*~");
    }

    private static void assertShowable(Answer answer) {
        Library library = Libraries.ours();
        List<DrillId> shown = switch (answer) {
            case Answer.OneDrill one -> List.of(one.drill());
            case Answer.SeveralDrills several -> several.drills();
            case Answer.Choice choice -> choice.drills();
            case Answer.NotInLibrary absent -> absent.near();
            case Answer.Nothing nothing -> nothing.near().stream().toList();
            case Answer.OneArticle _, Answer.OneSelfTest _ -> List.of();
        };
        assertThat(shown).allMatch(drill -> library.drill(drill).isPresent()).doesNotHaveDuplicates();
        assertThat(answer.confidence()).isBetween(0.0, 1.0);
    }
}

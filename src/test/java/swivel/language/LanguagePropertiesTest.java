package swivel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import swivel.coaching.Symptom;
import swivel.language.foreign.LanguageReader;
import swivel.language.signs.RedFlagScreen;
import swivel.language.symptoms.SymptomReader;
import swivel.language.symptoms.SymptomTalk;
import swivel.language.text.Wording;
import swivel.language.wishes.FacetReader;
import swivel.language.wishes.WishReader;
import swivel.library.reading.Libraries;

/** What holds for every message, whatever it says. */
class LanguagePropertiesTest {
    private final Wording wording = new Wording(Libraries.ours().vocabulary());
    private final RedFlagScreen screen = new RedFlagScreen(wording, new LanguageReader(wording.vocabulary()));
    private final SymptomReader symptoms = new SymptomReader(wording);
    private final FacetReader facets = new FacetReader(wording);
    private final WishReader wishes = new WishReader(wording);

    @Property(tries = 500)
    void arbitraryTalkOfTheBodyIsReadTheSameEveryTime(@ForAll("talk") String text) {
        readEverything(text);
        SymptomTalk talk = symptoms.read(text);
        assertThat(symptoms.read(text)).isEqualTo(talk);
        assertThat(talk.symptoms())
                .extracting(Symptom::severity)
                .allSatisfy(severity -> assertThat(severity == null || (severity >= 0 && severity <= 10))
                        .isTrue());
    }

    @Provide
    Arbitrary<String> talk() {
        return Arbitraries.of(
                        "left",
                        "right",
                        "both",
                        "hip",
                        "hips",
                        "knee",
                        "glute",
                        "sore",
                        "no",
                        "not",
                        "and",
                        "but",
                        ",",
                        ".",
                        "4",
                        "4/10",
                        "3-4",
                        "was",
                        "now",
                        "pain",
                        "numb",
                        "leg",
                        "fell",
                        "since",
                        "days",
                        "ok",
                        "gone",
                        "anymore",
                        "really",
                        "a bit",
                        "it",
                        "the",
                        "one",
                        "?",
                        "when",
                        "pinch",
                        "percent",
                        "/",
                        "out of",
                        "10",
                        "99999999999999999999",
                        "remind me",
                        "how long")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    private void readEverything(String text) {
        List<Object> read = List.of(
                screen.screen(text),
                symptoms.read(text),
                symptoms.bareSeverity(text),
                facets.read(text),
                wishes.read(text));
        assertThat(read).doesNotContainNull();
    }
}

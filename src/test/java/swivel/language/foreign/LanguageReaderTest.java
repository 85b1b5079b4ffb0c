package swivel.language.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;
import swivel.library.Vocabulary;
import swivel.library.reading.Libraries;

class LanguageReaderTest {
    private static final Map<String, String> PHRASES = Map.of("crisis", "quiero morir", "chest-pain", "duele el pecho");

    private final Vocabulary vocabulary = Libraries.ours().vocabulary();
    private final LanguageReader reader = new LanguageReader(vocabulary);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wie mache ich den clamshell",
                "bonjour, j'ai mal à la hanche",
                "me duele la cadera",
                "estou com dor no quadril hoje",
                "mi fa male l'anca quando cammino",
                "ik heb pijn in mijn heup",
                "boli mnie biodro",
                "kalçam çok ağrıyor",
                "болит бедро",
                "كيف أقوم بالتمرين"
            })
    void anotherLanguageIsTold(String message) {
        assertThat(reader.isForeign(message)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4/10",
                "😭😭",
                "supta baddha konasana",
                "grand rond de jambe en l'air",
                "plié à la seconde, how wide?",
                "hwo do i do teh clamshel",
                "my hip hurts, gracias",
                "tight IT band and SI joint"
            })
    void aNameASlipAndOneForeignWordAreNoOtherLanguage(String message) {
        assertThat(reader.isForeign(message)).isFalse();
    }

    @Test
    void wordsOfOtherLanguagesMendNoEnglishOnes() {
        Utterance heard = new Wording(vocabulary).hear("zelfmoort brustschmerze");
        assertThat(heard.at(0).word()).isEqualTo("zelfmoort");
        assertThat(heard.at(1).word()).isEqualTo("brustschmerze");
    }

    @ParameterizedTest
    @CsvSource({"CRISIS, crisis, chest-pain", "CHEST_PAIN, chest-pain, crisis"})
    void ofTwoEmergenciesTheFirstOfTheFileIsHeard(Sign heard, String first, String second) {
        Map<String, List<String>> file = new LinkedHashMap<>();
        file.put(first, List.of(PHRASES.get(first)));
        file.put(second, List.of(PHRASES.get(second)));
        LanguageReader inOrder = new LanguageReader(new Vocabulary(Map.of(Wording.OTHER_LANGUAGES, file)));

        assertThat(inOrder.sign("Me duele el pecho y quiero morir."))
                .map(WarningSign::sign)
                .contains(heard);
    }
}

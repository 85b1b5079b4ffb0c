package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import swivel.knowledge.index.Meaning;
import swivel.library.Action;
import swivel.library.Category;
import swivel.library.DrillId;
import swivel.library.Equipment;
import swivel.library.Library;
import swivel.library.TargetRegion;
import swivel.library.reading.Libraries;

/** The vocabulary that ships means what this room reads into it. */
class OurVocabularyTest {
    private final Library library = Libraries.ours();

    @Test
    void absentDrillsPointToDrillsThatAreThere() {
        assertThat(library.vocabulary().lexicon("absent-drills").keySet())
                .flatExtracting(near -> List.of(near.split(" ")))
                .allMatch(id -> library.facts(new DrillId(id)).isPresent());
    }

    @Test
    void sixtyDrillsAndMoreAreKnownToBeAbsentAndNoneOfThemIsThere() {
        Set<String> aliases = new HashSet<>();
        Stream.concat(library.drafts().stream(), library.drills().stream().map(drill -> drill.facts()))
                .forEach(facts -> facts.aliases().forEach(alias -> aliases.add(alias.toLowerCase(Locale.ROOT))));

        assertThat(library.vocabulary().lexicon("absent-drills").values())
                .flatMap(names -> names)
                .hasSizeGreaterThan(60)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(aliases);
    }

    @Test
    void goalsAreFactsOfDrills() {
        Set<String> facts = new HashSet<>(Set.of("bodyweight"));
        Stream.of(Action.values(), TargetRegion.values(), Category.values(), Equipment.values())
                .flatMap(Arrays::stream)
                .forEach(fact -> facts.add(fact.name().toLowerCase(Locale.ROOT).replace('_', '-')));

        assertThat(library.vocabulary().lexicon("goals").keySet())
                .flatExtracting(goal -> List.of(goal.split(" ")))
                .isSubsetOf(facts);
    }

    @Test
    void everyFormOfAQuestionHasItsWords() {
        assertThat(library.vocabulary().lexicon("question-forms"))
                .containsOnlyKeys(Arrays.stream(Meaning.Form.values())
                        .map(form -> form.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toArray(String[]::new))
                .allSatisfy((form, phrases) -> assertThat(phrases).isNotEmpty());
    }

    @Test
    void noPhraseMeansTwoWords() {
        assertThat(library.vocabulary().lexicon("synonyms").values())
                .flatMap(phrases -> phrases)
                .doesNotHaveDuplicates();
    }
}

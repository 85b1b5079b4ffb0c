package swivel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.knowledge.OurKnowledge.find;

import org.junit.jupiter.api.Test;
import swivel.knowledge.Answer.Purpose;
import swivel.library.Action;
import swivel.library.DrillId;
import swivel.library.Equipment;
import swivel.library.reading.Libraries;

/** Questions that several drills answer. */
class SeveralDrillsTest {
    @Test
    void bothSidesOfAComparisonAreFoundInTheirOrder() {
        assertThat(find("pigeon or the couch stretch?")).isInstanceOfSatisfying(Answer.SeveralDrills.class, several -> {
            assertThat(several.purpose()).isEqualTo(Purpose.COMPARISON);
            assertThat(several.drills()).map(DrillId::value).containsExactly("pigeon-stretch", "couch-stretch");
        });
    }

    @Test
    void aGoalIsServedByDrillsOfThatMovement() {
        assertThat(find("I want more internal rotation"))
                .isInstanceOfSatisfying(Answer.SeveralDrills.class, several -> {
                    assertThat(several.purpose()).isEqualTo(Purpose.GOAL);
                    assertThat(several.drills())
                            .hasSizeBetween(3, 5)
                            .map(DrillId::value)
                            .contains("reverse-clamshell", "ninety-ninety-ir-stretch");
                    assertThat(several.drills())
                            .map(id -> Libraries.ours().facts(id).orElseThrow().actions())
                            .allMatch(actions -> actions.contains(Action.INTERNAL_ROTATION));
                });
    }

    @Test
    void equipmentAloneIsServedByTheDrillsThatUseIt() {
        assertThat(find("what can I do with a mini band"))
                .isInstanceOfSatisfying(Answer.SeveralDrills.class, several -> {
                    assertThat(several.purpose()).isEqualTo(Purpose.EQUIPMENT);
                    assertThat(several.drills())
                            .hasSizeGreaterThan(1)
                            .map(id -> Libraries.ours().facts(id).orElseThrow().requiresOneOf())
                            .allMatch(equipment -> equipment.contains(Equipment.MINI_BAND));
                });
    }
}

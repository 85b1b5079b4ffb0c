package swivel.conversation.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import swivel.library.DrillId;
import swivel.library.Facet;

final class DialogueTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T07:00:00Z");
    private static final Dialogue TALK = Dialogue.fresh()
            .about(List.of(new DrillId("clamshell")), Facet.DOSAGE, MORNING)
            .asking(new Dialogue.ReallyForget());

    @Test
    void whatWasSpokenOfIsMeantForThreeHours() {
        assertThat(TALK.asOf(MORNING.plus(Duration.ofHours(3)).minusSeconds(1))).isEqualTo(TALK);
    }

    @Test
    void afterThreeHoursTheDrillAndItsPartAreLetGoOf() {
        Dialogue later = TALK.asOf(MORNING.plus(Duration.ofHours(3)));

        assertThat(later.drills()).isEmpty();
        assertThat(later.facet()).isNull();
    }

    @Test
    void aQuestionWaitsForAsLongAsItTakes() {
        assertThat(TALK.asOf(MORNING.plus(Duration.ofDays(9))).pending()).isEqualTo(new Dialogue.ReallyForget());
    }
}

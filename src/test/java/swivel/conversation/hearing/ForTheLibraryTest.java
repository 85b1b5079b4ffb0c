package swivel.conversation.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.conversation.dialogue.Dialogue;
import swivel.knowledge.OurKnowledge;
import swivel.language.Readers;
import swivel.library.reading.Libraries;

class ForTheLibraryTest {
    private static final Ear EAR =
            new Ear(OurKnowledge.ours(), Readers.of(Libraries.ours().vocabulary()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missed yesterday, do I lose my streak",
                "is it fine to do nothing at all on a Sunday",
                "my legs are wrecked from the match on Saturday, should I still do the session today or leave it",
            })
    void aQuestionThatTellsOfASettingIsAnswered(String message) {
        assertThat(EAR.hear(message, Dialogue.fresh())).isInstanceOf(Meaning.Asks.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I missed yesterday", "make Sunday a rest day", "day off today please", "stop the posture checks"
            })
    void aSettingThatTheLibraryKnowsTheWordsOfIsASetting(String message) {
        assertThat(EAR.hear(message, Dialogue.fresh())).isInstanceOf(Meaning.Sets.class);
    }
}

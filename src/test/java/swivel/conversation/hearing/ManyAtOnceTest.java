package swivel.conversation.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import swivel.conversation.dialogue.Dialogue;
import swivel.knowledge.OurKnowledge;
import swivel.language.Readers;
import swivel.library.reading.Libraries;

/** One ear hears several people at once. */
class ManyAtOnceTest {
    private static final List<String> MESSAGES = List.of(
            "how do I do the clamshell?",
            "left hip is sore, 4/10",
            "what stretch helps a tight groin",
            "remind me at 7 every weekday",
            "I'm in Lisbon",
            "pigeon or 90/90?",
            "does my back get numb from this",
            "done, right knee 3");

    private final Ear ear =
            new Ear(OurKnowledge.ours(), Readers.of(Libraries.ours().vocabulary()));

    @Test
    void everyMessageMeansTheSameAsAlone() throws Exception {
        List<Meaning> alone = MESSAGES.stream().map(this::heard).toList();
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Future<List<Meaning>>> together = new ArrayList<>();
            for (int person = 0; person < 20; person++) {
                together.add(
                        people.submit(() -> MESSAGES.stream().map(this::heard).toList()));
            }
            for (Future<List<Meaning>> one : together) {
                assertThat(one.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void whatWasListenedToBeforehandMeansTheSame() {
        for (String message : MESSAGES) {
            assertThat(ear.hear(ear.listen(message), Dialogue.fresh())).isEqualTo(heard(message));
        }
    }

    private Meaning heard(String message) {
        return ear.hear(message, Dialogue.fresh());
    }
}

package swivel.conversation.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.coaching.Symptom;
import swivel.conversation.dialogue.Dialogue;
import swivel.knowledge.OurKnowledge;
import swivel.language.Readers;
import swivel.library.Library;
import swivel.library.reading.Libraries;

/**
 * Whatever somebody writes is understood or declined. A run tries 100,000 messages, a thousand times a hundred of them;
 * {@code -Djqwik.tries.default=10000} tries a million.
 */
class AnyMessageTest {
    private static final int TEN_THOUSAND = 10_000;
    private static final Library LIBRARY = Libraries.ours();
    private static final Ear EAR = new Ear(OurKnowledge.ours(), Readers.of(LIBRARY.vocabulary()));
    private static final Interpreter INTERPRETER = new Interpreter(EAR);

    @Provide
    Arbitrary<String> messages() {
        return AnyMessages.any();
    }

    @Provide
    Arbitrary<String> veryLongMessages() {
        return AnyMessages.veryLong();
    }

    @Property
    void anyMessageIsUnderstoodOrDeclined(@ForAll @Size(100) List<@From("messages") String> messages) {
        messages.parallelStream().forEach(message -> assertSound(understood(message)));
        assertThat(understood(messages.getFirst())).isEqualTo(understood(messages.getFirst()));
    }

    @Property
    void anyAnswerToAQuestionIsUnderstoodOrDeclined(@ForAll("messages") String answer) {
        List<Object> heard = List.of(
                EAR.figure(answer), EAR.side(answer), EAR.wish(answer), EAR.place(answer), EAR.timeArgument(answer));
        assertThat(heard).doesNotContainNull();
    }

    @Property
    void aSignIsHeardBehindAnyMessage(@ForAll("messages") String message) {
        assertSignIsHeardBehind(message);
    }

    @Property(tries = 30)
    void aSignIsHeardBehindAVeryLongMessage(@ForAll("veryLongMessages") String message) {
        assertSignIsHeardBehind(message);
    }

    private static void assertSignIsHeardBehind(String message) {
        assertThat(understood(message + ".\n\ni can't pee and my saddle is numb")
                        .redFlag())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "left ",
                "hip ",
                "left right hip 4 and ",
                "no ",
                "no pain and ",
                "my my numb ",
                "can not ",
                "great 9 ",
                "remind me at 7 ",
                "i am in san ",
                "i am in a",
                "clamshell or ",
                "😭",
                "4/",
                "\u0301",
                "((a+)+)+$",
                ", "
            })
    void tenThousandOfThemBlowNothingUp(String piece) {
        String message = piece.repeat(TEN_THOUSAND);
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> understood(message));
    }

    /** The narrow no-break space (U+202F) stands within words for Unicode, and looks like one between them. */
    @Test
    void aSpaceWithinAWordIsNoEndOfIt() {
        assertSound(understood("clamshell 1\u202f000 reps, how often\u202fper\u202fweek?"));
    }

    private static Interpretation understood(String message) {
        return INTERPRETER.interpret(message, Dialogue.fresh());
    }

    private static void assertSound(Interpretation understood) {
        assertThat(understood.confidence()).isBetween(0.0, 1.0);
        assertThat(understood.drills())
                .allMatch(drill -> LIBRARY.drill(drill).isPresent())
                .doesNotHaveDuplicates();
        assertThat(understood.symptoms())
                .extracting(Symptom::severity)
                .allMatch(severity -> severity == null || (severity >= 0 && severity <= 10));
    }
}

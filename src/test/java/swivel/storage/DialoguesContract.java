package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import swivel.coaching.Athlete.Reminder;
import swivel.coaching.PersonId;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.dialogue.Dialogues;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Address;
import swivel.library.DrillId;
import swivel.library.Facet;
import swivel.library.SelfTestId;

/** What every {@link Dialogues} does. */
abstract class DialoguesContract {
    private static final PersonId ANA = new PersonId("telegram:4711");
    private static final Address CHAT = new Address("telegram", "4711", null);

    abstract Dialogues dialogues();

    static List<Dialogue.Pending> questions() {
        Symptom symptom = Symptom.of(Region.HIP, Side.LEFT, null, Quality.SORENESS);
        Reminder reminder = new Reminder(LocalTime.of(7, 30), Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        return List.of(
                new Dialogue.HowBad(List.of(symptom, symptom.withSeverity(4))),
                new Dialogue.Where(null),
                new Dialogue.Where(7),
                new Dialogue.WhichPlace(null),
                new Dialogue.WhichPlace(reminder),
                new Dialogue.WhichClock(List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("UTC+5")), reminder),
                new Dialogue.WhichTime(LocalTime.of(7, 0), LocalTime.of(19, 0), Set.of(DayOfWeek.SUNDAY)),
                new Dialogue.WhichReadings(new SelfTestId("bed-edge-hang"), 1, List.of(-5.0, 12.5)),
                new Dialogue.WhichMeasure(new SelfTestId("seated-rotation"), null, 41.0),
                new Dialogue.AnySign(),
                new Dialogue.ClearedToTrain(),
                new Dialogue.ReallyForget(),
                new Dialogue.Introduction(Step.HIP, 2, true),
                new Dialogue.WhichCondition(List.of("thr-posterior", "thr-anterior"), true));
    }

    @Test
    void aTalkThatNeverWasIsFresh() {
        assertThat(dialogues().find(ANA, CHAT)).isEqualTo(Dialogue.fresh());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aPendingQuestionIsKept(Dialogue.Pending question) {
        Dialogue dialogue = Dialogue.fresh()
                .about(List.of(new DrillId("clamshell")), Facet.DOSAGE)
                .asking(question);

        dialogues().save(ANA, CHAT, dialogue);

        assertThat(dialogues().find(ANA, CHAT)).isEqualTo(dialogue);
    }

    @Test
    void whatIsSavedLastCounts() {
        dialogues().save(ANA, CHAT, Dialogue.fresh().asking(new Dialogue.ReallyForget()));
        dialogues().save(ANA, CHAT, Dialogue.fresh());

        assertThat(dialogues().find(ANA, CHAT)).isEqualTo(Dialogue.fresh());
    }

    @Test
    void eachChatAndEachThreadIsATalkOfItsOwn() {
        Dialogue here = Dialogue.fresh().about(List.of(new DrillId("clamshell")), null);
        Dialogue inThread = Dialogue.fresh().about(List.of(new DrillId("side-plank-knees")), Facet.WHY);
        Address thread = new Address("telegram", "4711", "2");
        dialogues().save(ANA, CHAT, here);
        dialogues().save(ANA, thread, inThread);

        assertThat(dialogues().find(ANA, CHAT)).isEqualTo(here);
        assertThat(dialogues().find(ANA, thread)).isEqualTo(inThread);
        assertThat(dialogues().find(ANA, new Address("console", "4711", null))).isEqualTo(Dialogue.fresh());
        assertThat(dialogues().find(new PersonId("telegram:4712"), CHAT)).isEqualTo(Dialogue.fresh());
    }
}

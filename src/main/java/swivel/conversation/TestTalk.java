package swivel.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import swivel.coaching.Side;
import swivel.conversation.counsel.SorenessCounsel;
import swivel.conversation.counsel.TestCounsel;
import swivel.conversation.counsel.Turn;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.WhichReadings;
import swivel.conversation.hearing.Ear;
import swivel.conversation.hearing.Meaning;
import swivel.language.symptoms.SymptomTalk;
import swivel.language.wishes.Wish;

/** What people write while they measure themselves, or of what they have measured. */
final class TestTalk {
    private final Ear ear;
    private final TestCounsel tests;
    private final SorenessCounsel soreness;

    TestTalk(Ear ear, TestCounsel tests, SorenessCounsel soreness) {
        this.ear = ear;
        this.tests = tests;
        this.soreness = soreness;
    }

    /** Readings, that it hurts, or that it is enough; empty where the message is about something else. */
    Optional<Said> answer(Turn turn, WhichReadings asked, String message) {
        List<Double> figures = ear.figures(message);
        if (!figures.isEmpty()) {
            return Optional.of(tests.read(turn, asked, figures));
        }
        SymptomTalk talk = ear.symptoms(message);
        if (talk.isReport() || isFeltSomewhere(talk)) {
            return Optional.of(tests.hurt(soreness.report(turn, talk)));
        }
        return ear.wish(message)
                .filter(wish -> wish == Wish.NO || wish == Wish.CANCEL)
                .map(stop -> tests.stop(turn));
    }

    /** "That hurts", said in the middle of a test, is no question about pain. */
    private static boolean isFeltSomewhere(SymptomTalk talk) {
        return talk.symptoms().isEmpty() && talk.quality() != null;
    }

    /** Figures of both sides beside the name of a self-test are its result; empty where there are none. */
    Optional<Said> told(Turn turn, Meaning meaning, String message) {
        Map<Side, Double> figures = ear.sidedFigures(message);
        return !figures.isEmpty() && meaning instanceof Meaning.Asks asks
                ? tests.told(turn, asks.answer(), figures, message)
                : Optional.empty();
    }
}

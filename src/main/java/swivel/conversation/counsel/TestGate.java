package swivel.conversation.counsel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import swivel.coaching.AgeBand;
import swivel.coaching.Light;
import swivel.library.Condition;
import swivel.library.Library;
import swivel.library.SelfTest;

/** Which self-tests somebody may take, and what speaks against the others. */
final class TestGate {
    private final Library library;
    private final Today today;

    TestGate(Library library, Today today) {
        this.library = library;
        this.today = today;
    }

    /** Why nothing is measured today; empty where nothing speaks against it. */
    Optional<String> objection(Turn turn) {
        if (turn.athlete().age() == AgeBand.UNDER_16) {
            return Optional.of(
                    "Under 16 I measure nothing with you: hips still grow, and a limp or pain wants a doctor, not "
                            + "a test. You can read every test here with an adult.");
        }
        boolean sore = today.judgement(turn.athlete(), turn.at()).light().isWorseThan(Light.HOLD);
        return sore
                ? Optional.of(
                        "Keep the tests for a day when your hips have settled: today they would measure the soreness.")
                : Optional.empty();
    }

    /** The condition that takes a test away from this person. */
    Optional<Condition> barrier(Turn turn, SelfTest test) {
        return library.contraindications(test).stream()
                .filter(condition -> turn.athlete().conditions().contains(condition.code()))
                .findFirst();
    }

    /** The tests of the quarter, then all others, without those that a condition takes away. */
    List<SelfTest> open(Turn turn) {
        List<SelfTest> asked = ofTheQuarter();
        return Stream.concat(asked.stream(), library.selfTests().stream().filter(test -> !asked.contains(test)))
                .filter(test -> barrier(turn, test).isEmpty())
                .toList();
    }

    List<SelfTest> ofTheQuarter() {
        return library.programmes().quarter().tests().selfTests().stream()
                .flatMap(id -> library.selfTest(id).stream())
                .toList();
    }
}

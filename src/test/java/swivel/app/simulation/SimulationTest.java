package swivel.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import swivel.coaching.Libraries;
import swivel.coaching.Light;

class SimulationTest {
    private static final int PEOPLE = 25;
    private static final int WEEKS = 5;

    private final Simulation simulation = new Simulation(Libraries.WHOLE);

    @Test
    void nobodyIsGivenWhatARuleForbids() {
        Outcome outcome = simulation.run(PEOPLE, WEEKS, 7, through -> {});
        assertThat(outcome.breaches()).isEmpty();
        assertThat(outcome.days()).isEqualTo(PEOPLE * WEEKS * 7L);
        assertThat(OutcomeText.of(outcome)).contains("No rule was broken in 875 days.");
    }

    @Test
    void theSameSeedGivesTheSameLivesAndAnotherOneOthers() {
        Outcome once = simulation.run(5, 2, 3, through -> {});
        assertThat(simulation.run(5, 2, 3, through -> {})).isEqualTo(once);
        assertThat(simulation.run(5, 2, 4, through -> {})).isNotEqualTo(once);
    }

    @Test
    void everyLightShinesAndEverybodyIsCounted() {
        AtomicInteger through = new AtomicInteger();
        Outcome outcome = simulation.run(60, 6, 1, done -> through.incrementAndGet());
        assertThat(through).hasValue(60);
        for (Light light : Light.values()) {
            assertThat(outcome.series()).anyMatch(week -> week.share(light) > 0);
        }
        assertThat(outcome.series()).allMatch(week -> week.minutes() > 0 && week.people() == 60);
    }
}

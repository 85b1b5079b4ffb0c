package swivel.coaching.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;
import static swivel.coaching.Someone.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Someone;
import swivel.coaching.Symptom;
import swivel.coaching.light.TrafficLight;
import swivel.library.SelfTest;
import swivel.library.SelfTestId;

class StiffHipTest {
    private static final SelfTest SEATED =
            Libraries.WHOLE.selfTest(new SelfTestId("seated-rotation")).orElseThrow();
    private static final Measurement LEFT_14 = new Measurement(MONDAY_1, SEATED.id(), Side.LEFT, "turning in", 14);

    @Test
    void aHipThatHurtsAndHardlyTurnsInIsWorthShowingFrom50On() {
        assertThat(stiff(AgeBand.FROM_50_TO_64, hurting(Region.HIP, Side.LEFT), LEFT_14))
                .contains(new StiffHip(Side.LEFT, 14));
        assertThat(stiff(AgeBand.FROM_65, hurting(Region.GROIN, null), LEFT_14)).isPresent();
        assertThat(stiff(AgeBand.FROM_16_TO_49, hurting(Region.HIP, Side.LEFT), LEFT_14))
                .isEmpty();
        assertThat(stiff(null, hurting(Region.HIP, Side.LEFT), LEFT_14)).isEmpty();
    }

    @Test
    void from15DegreesOnItIsNot() {
        Measurement more = new Measurement(MONDAY_1, SEATED.id(), Side.LEFT, "turning in", 15);
        Measurement out = new Measurement(MONDAY_1, SEATED.id(), Side.LEFT, "turning out", 14);
        assertThat(stiff(AgeBand.FROM_65, hurting(Region.HIP, Side.LEFT), more, out))
                .isEmpty();
    }

    @Test
    void aStiffHipThatDoesNotHurtIsNot() {
        assertThat(stiff(AgeBand.FROM_65, Symptom.of(Region.HIP, Side.LEFT, 0, null), LEFT_14))
                .isEmpty();
        assertThat(stiff(AgeBand.FROM_65, hurting(Region.HIP, Side.RIGHT), LEFT_14))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"KNEE", "LOWER_BACK", "HAMSTRING", "OUTER_HIP"})
    void painElsewhereIsNotOfTheJoint(Region region) {
        assertThat(stiff(AgeBand.FROM_65, hurting(region, Side.LEFT), LEFT_14)).isEmpty();
    }

    @Test
    void ofTwoTheStifferOneIsNamed() {
        Measurement right = new Measurement(MONDAY_1, SEATED.id(), Side.RIGHT, "turning in", 9);
        assertThat(stiff(AgeBand.FROM_65, hurting(Region.HIP, Side.BOTH), LEFT_14, right))
                .contains(new StiffHip(Side.RIGHT, 9));
    }

    private static Symptom hurting(Region region, @Nullable Side side) {
        return Symptom.of(region, side, 2, null);
    }

    private static Optional<StiffHip> stiff(@Nullable AgeBand age, Symptom symptom, Measurement... measured) {
        Athlete athlete = Someone.athlete(1, 20, Set.of(), Set.of(), age);
        History history = History.reporting(List.of(report(MONDAY_1, symptom)));
        var judgement = TrafficLight.judge(history, athlete, Libraries.week(athlete), MONDAY_1, at(MONDAY_1, 12));
        return StiffHip.of(athlete, judgement, SEATED, List.of(measured));
    }
}

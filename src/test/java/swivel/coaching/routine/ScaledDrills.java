package swivel.coaching.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static swivel.coaching.Someone.MONDAY_1;
import static swivel.coaching.Someone.at;

import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Region;
import swivel.coaching.Someone;
import swivel.coaching.SymptomReport;
import swivel.coaching.WarningSign;
import swivel.coaching.light.Judgement;
import swivel.coaching.light.TrafficLight;
import swivel.library.DrillFacts;

/** Drills of the library, scaled for somebody on one Monday. */
abstract class ScaledDrills {
    static final Athlete ATHLETE = Someone.trained(3);

    static Scaling scale(Athlete athlete, String id, Region region, int score) {
        DrillFacts drill = Libraries.drill(id);
        Judgement judgement = judge(athlete, List.of(Someone.report(MONDAY_1, region, score)), null);
        return new Scaler(athlete, History.none(), MONDAY_1, Libraries.WHOLE).scale(drill, drill.dose(), judgement);
    }

    static Judgement judge(Athlete athlete, List<SymptomReport> reports, @Nullable WarningSign sign) {
        return TrafficLight.judge(
                new History(List.of(), List.of(), List.of(), reports, sign, null),
                athlete,
                Libraries.week(athlete),
                MONDAY_1,
                at(MONDAY_1, 12));
    }

    static String replacement(Scaling scaling) {
        assertThat(scaling).isInstanceOf(Scaling.Replaced.class);
        return ((Scaling.Replaced) scaling).by().id().value();
    }
}

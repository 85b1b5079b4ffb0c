package swivel.coaching.light;

import static swivel.coaching.Someone.at;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.Libraries;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Someone;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;

/** What the traffic light makes of reports, late on a day. */
final class Judged {
    static final Athlete ATHLETE = Someone.trained(2);

    private Judged() {}

    static Judgement judge(LocalDate day, SymptomReport... reports) {
        return judge(ATHLETE, day, reports);
    }

    static Judgement judge(Athlete athlete, LocalDate day, SymptomReport... reports) {
        return TrafficLight.judge(
                History.reporting(List.of(reports)), athlete, Libraries.week(athlete), day, at(day, 22));
    }

    /** A feeling in the left hip. */
    static Symptom felt(Quality quality, int severity, @Nullable Boolean eases, @Nullable Boolean atRest) {
        return new Symptom(Region.HIP, Side.LEFT, severity, quality, false, false, null, eases, atRest, null);
    }
}

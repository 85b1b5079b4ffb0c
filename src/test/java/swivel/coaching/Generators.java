package swivel.coaching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.library.Condition;
import swivel.library.DrillId;
import swivel.library.Equipment;
import swivel.library.Library;
import swivel.library.ProgrammeId;
import swivel.library.SessionPlan;

/** Any athlete, any history, any complaint. */
public final class Generators {
    private static final List<Region> PLACES = List.of(
            Region.HIP,
            Region.GLUTE,
            Region.GROIN,
            Region.HIP_FRONT,
            Region.OUTER_HIP,
            Region.LOWER_BACK,
            Region.INNER_THIGH,
            Region.HAMSTRING,
            Region.QUAD,
            Region.KNEE,
            Region.THIGH,
            Region.FOOT);

    private Generators() {}

    public static Arbitrary<Athlete> athletes() {
        var equipment = Arbitraries.of(Equipment.class).set();
        var conditions = Arbitraries.of(Libraries.WHOLE.conditions())
                .map(Condition::code)
                .set()
                .ofMaxSize(3);
        var ages = Arbitraries.of(AgeBand.FROM_16_TO_49, AgeBand.FROM_50_TO_64, AgeBand.FROM_65);
        var fullDays = Arbitraries.of(DayOfWeek.class).set();
        var since = Arbitraries.integers().between(0, 200);
        var minutes = Arbitraries.integers().between(3, 45);
        var people = Combinators.combine(Arbitraries.of(1, 2, 3), minutes, equipment, conditions, ages, fullDays, since)
                .as((level, time, things, named, age, days, ago) ->
                        Someone.athlete(level, time, things, named, age, days, Someone.MONDAY_1.minusDays(ago)));
        return Combinators.combine(people, programmes()).as(Athlete::withProgramme);
    }

    /** Any programme, or one that is no more. */
    private static Arbitrary<ProgrammeId> programmes() {
        List<ProgrammeId> ids = new ArrayList<>();
        Libraries.WHOLE.programmes().all().forEach(programme -> ids.add(programme.id()));
        ids.add(new ProgrammeId("long-gone"));
        return Arbitraries.of(ids);
    }

    public static Arbitrary<SessionPlan> sessions() {
        return Arbitraries.of(Libraries.WHOLE.programmes().sessions());
    }

    public static Arbitrary<Library> libraries() {
        return Arbitraries.of(Libraries.WHOLE, Libraries.WITH_GAPS);
    }

    /** Days of the first week of June. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 6).map(Someone.MONDAY_1::plusDays);
    }

    /** Drills done within the three weeks that end with that week. */
    public static Arbitrary<List<DoneDrill>> done() {
        List<DrillId> ids = Libraries.WHOLE.drills().stream()
                .map(drill -> drill.facts().id())
                .toList();
        var days = Arbitraries.integers().between(-14, 6).map(Someone.MONDAY_1::plusDays);
        return Combinators.combine(days, Arbitraries.of(ids))
                .as(DoneDrill::new)
                .list()
                .ofMaxSize(80);
    }

    public static Arbitrary<Symptom> symptoms() {
        var sides = Arbitraries.of(Side.class).injectNull(0.3);
        var severities = Arbitraries.integers().between(0, 10).injectNull(0.1);
        var qualities = Arbitraries.of(Quality.class).injectNull(0.5);
        var gone = Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true)));
        var days = Arbitraries.integers().between(0, 10).injectNull(0.7);
        var eases = Arbitraries.of(true, false).injectNull(0.7);
        var limps = Arbitraries.of(true, false).injectNull(0.9);
        return Combinators.combine(Arbitraries.of(PLACES), sides, severities, qualities, gone, days, eases, limps)
                .as(Generators::symptom);
    }

    private static Symptom symptom(
            Region region,
            @Nullable Side side,
            @Nullable Integer severity,
            @Nullable Quality quality,
            boolean gone,
            @Nullable Integer sinceDays,
            @Nullable Boolean eases,
            @Nullable Boolean limps) {
        return new Symptom(region, side, severity, quality, gone, false, sinceDays, eases, null, limps);
    }

    /** Reports of the three weeks that end with that week, oldest first. */
    public static Arbitrary<List<SymptomReport>> reports() {
        var days = Arbitraries.integers().between(-14, 6).map(Someone.MONDAY_1::plusDays);
        return Combinators.combine(days, symptoms())
                .as(Someone::report)
                .list()
                .ofMaxSize(6)
                .map(reports -> reports.stream()
                        .sorted(Comparator.comparing(SymptomReport::at))
                        .toList());
    }
}

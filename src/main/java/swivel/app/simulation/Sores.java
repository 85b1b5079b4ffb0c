package swivel.app.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Light;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.SymptomReport;
import swivel.library.MotionFlag;

/**
 * What hurts, read from the reports alone: how green the light may be at most, and which demands are out. Knows the rules
 * by itself, so that the coach's own reading can be checked against it. In each region one thing hurts at a time.
 */
final class Sores {
    private static final Set<Region> LOCAL = EnumSet.of(Region.KNEE, Region.CALF, Region.FOOT, Region.LOWER_BACK);
    private static final Set<Region> JOINT = EnumSet.of(Region.GROIN, Region.HIP_FRONT);
    private static final Set<Quality> CAREFUL =
            EnumSet.of(Quality.NUMBNESS, Quality.TINGLING, Quality.WEAKNESS, Quality.BURNING, Quality.SWELLING);
    private static final Map<Region, Set<MotionFlag>> DEMANDS = Map.of(
            Region.GROIN, joint(),
            Region.HIP_FRONT, joint(),
            Region.OUTER_HIP, EnumSet.of(MotionFlag.FLEX_ADD, MotionFlag.ADD_COMPRESS, MotionFlag.SINGLE_LEG),
            Region.INNER_THIGH, EnumSet.of(MotionFlag.WIDE_ABD, MotionFlag.ADDUCTOR_LOAD),
            Region.GLUTE, EnumSet.of(MotionFlag.HAM_STRETCH, MotionFlag.PASSIVE_END),
            Region.HAMSTRING, EnumSet.of(MotionFlag.HAM_STRETCH, MotionFlag.PASSIVE_END),
            Region.LOWER_BACK,
                    EnumSet.of(
                            MotionFlag.SPINE_FLEX,
                            MotionFlag.SPINE_EXT,
                            MotionFlag.SPINE_ROT_LOAD,
                            MotionFlag.BACK_CLEAR),
            Region.KNEE, EnumSet.of(MotionFlag.KNEE_TWIST, MotionFlag.DEEP_KNEE, MotionFlag.KNEELING),
            Region.QUAD, EnumSet.of(MotionFlag.DEEP_KNEE, MotionFlag.EXT_END),
            Region.HIP, EnumSet.of(MotionFlag.PASSIVE_END, MotionFlag.IMPACT));

    private final boolean hurtBefore;
    private final Instant now;
    private final Map<Region, List<Sore>> sores = new EnumMap<>(Region.class);

    /** A report with the score it stands for. */
    private record Sore(SymptomReport report, @Nullable Integer score) {
        boolean scores(int atLeast) {
            return score != null && score >= atLeast;
        }
    }

    /** @param hurtBefore whether an old injury lowers the ceiling */
    Sores(List<SymptomReport> reports, boolean hurtBefore, Instant now) {
        this.hurtBefore = hurtBefore;
        this.now = now;
        for (SymptomReport report : reports) {
            List<Sore> before = sores.computeIfAbsent(report.symptom().region(), region -> new ArrayList<>());
            Integer said = report.symptom().severity();
            Integer known = said == null && !before.isEmpty() ? before.getLast().score() : said;
            before.add(new Sore(report, known));
        }
    }

    private static Set<MotionFlag> joint() {
        return EnumSet.of(
                MotionFlag.FLEX_IR,
                MotionFlag.FLEX_ADD,
                MotionFlag.DEEP_FLEXION,
                MotionFlag.IMPACT,
                MotionFlag.ADDUCTOR_LOAD);
    }

    /** No light of today is greener than this one. */
    Light greenest() {
        Light greenest = Light.GREEN;
        for (List<Sore> course : sores.values()) {
            Light own = worse(byItself(course.getLast()), worse(byThoseBefore(course), afterHigh(course)));
            greenest = worse(greenest, own);
        }
        return greenest;
    }

    /** What no drill may ask for today. */
    Set<MotionFlag> forbidden() {
        Set<MotionFlag> flags = EnumSet.noneOf(MotionFlag.class);
        sores.forEach((region, course) -> {
            Sore latest = course.getLast();
            boolean amber = latest.scores(4) || (latest.scores(3) && JOINT.contains(region));
            if (latest.report().symptom().isPresent() && amber) {
                flags.addAll(DEMANDS.getOrDefault(region, Set.of()));
            }
        });
        return flags;
    }

    private Light byItself(Sore sore) {
        Region region = sore.report().symptom().region();
        Quality quality = sore.report().symptom().quality();
        if (!sore.report().symptom().isPresent()) {
            return Light.GREEN;
        }
        if (sore.scores(6) || Boolean.TRUE.equals(sore.report().symptom().limping())) {
            return Light.RED;
        }
        if (quality != null && CAREFUL.contains(quality)) {
            return Light.AMBER;
        }
        if (LOCAL.contains(region)) {
            return Light.GREEN;
        }
        boolean twinge = quality == Quality.PINCH || quality == Quality.SHARP;
        if (sore.scores(4) || twinge || (sore.scores(3) && JOINT.contains(region))) {
            return Light.AMBER;
        }
        return sore.scores(3) || (hurtBefore && sore.scores(1)) ? Light.HOLD : Light.GREEN;
    }

    /** Worse than on the last day it was spoken of, when that was amber; or raised for two days. */
    private static Light byThoseBefore(List<Sore> course) {
        Sore latest = course.getLast();
        LocalDate day = latest.report().day();
        Integer score = latest.score();
        boolean local = LOCAL.contains(latest.report().symptom().region());
        if (local || score == null || score < 3 || !latest.report().symptom().isPresent()) {
            return Light.GREEN;
        }
        Sore before = null;
        Instant raisedSince = latest.report().at();
        boolean raised = true;
        for (Sore sore : course.reversed()) {
            raised &= sore.scores(3);
            raisedSince = raised ? sore.report().at() : raisedSince;
            before = before == null && sore.report().day().isBefore(day) ? sore : before;
        }
        if (before != null && before.scores(4) && !before.scores(score)) {
            return Light.RED;
        }
        Duration since = Duration.between(raisedSince, latest.report().at());
        return since.toDays() >= 2 ? Light.AMBER : Light.GREEN;
    }

    /** Red holds for a day, and what has fallen from 6 or more holds back for another. */
    private Light afterHigh(List<Sore> course) {
        Light light = Light.GREEN;
        for (Sore sore : course) {
            Duration since = Duration.between(sore.report().at(), now);
            if (sore.scores(6) && since.toHours() < 48) {
                light = worse(light, since.toHours() < 24 ? Light.RED : Light.HOLD);
            }
        }
        return light;
    }

    private static Light worse(Light one, Light other) {
        return other.isWorseThan(one) ? other : one;
    }
}

package swivel.app.simulation;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;

/** Something that hurts: it comes, wavers and goes. Not safe for threads. */
final class Ailment {
    private static final List<Region> PLACES = List.of(
            Region.HIP,
            Region.GLUTE,
            Region.GROIN,
            Region.HIP_FRONT,
            Region.OUTER_HIP,
            Region.INNER_THIGH,
            Region.HAMSTRING,
            Region.QUAD,
            Region.KNEE,
            Region.LOWER_BACK,
            Region.CALF);
    private static final List<Side> SIDES = List.of(Side.LEFT, Side.RIGHT, Side.BOTH);
    private static final double WITHOUT_FIGURE = 0.08;

    private final SplittableRandom chance;
    private final Region region;
    private final @Nullable Side side;
    private final @Nullable Quality quality;
    private double score;

    Ailment(SplittableRandom chance) {
        this.chance = chance;
        this.region = PLACES.get(chance.nextInt(PLACES.size()));
        this.side = chance.nextInt(6) == 0 ? null : SIDES.get(chance.nextInt(SIDES.size()));
        Quality[] qualities = Quality.values();
        this.quality = chance.nextBoolean() ? null : qualities[chance.nextInt(qualities.length)];
        this.score = 1 + 7 * chance.nextDouble() * chance.nextDouble();
    }

    void growOlder(boolean trained) {
        score = Math.clamp(score + chance.nextDouble(-1.3, trained ? 0.9 : 0.6), 0, 10);
    }

    boolean isGone() {
        return score < 0.5;
    }

    Region region() {
        return region;
    }

    Symptom said() {
        Symptom symptom = Symptom.of(region, side, severity(), quality);
        if (isGone()) {
            return symptom.gone();
        }
        boolean limps = score > 6 && chance.nextInt(4) == 0;
        boolean aches = score > 5 && chance.nextInt(5) == 0;
        return new Symptom(
                region,
                side,
                symptom.severity(),
                quality,
                false,
                false,
                null,
                chance.nextInt(3) == 0 ? chance.nextInt(3) > 0 : null,
                aches ? true : null,
                limps ? true : null);
    }

    private @Nullable Integer severity() {
        return chance.nextDouble() < WITHOUT_FIGURE ? null : Math.toIntExact(Math.round(score));
    }
}

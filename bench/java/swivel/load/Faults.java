package swivel.load;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** Makes a share of the calls go wrong, all kinds alike but for hanging, which is a tenth of them. For several threads. */
final class Faults {
    private static final Fault[] KINDS = {
        Fault.ERROR, Fault.BAD_GATEWAY, Fault.TOO_MANY, Fault.RESET_BEFORE, Fault.RESET_AFTER, Fault.HALF
    };
    private static final double HANGING = 0.1;

    private final double share;
    private final Random chance;
    private final Map<Fault, Integer> counted = new EnumMap<>(Fault.class);
    private boolean over;

    private Faults(double share, long seed) {
        this.share = share;
        this.chance = new Random(seed);
    }

    static Faults none() {
        return new Faults(0, 0);
    }

    static Faults on(double share, long seed) {
        return new Faults(share, seed);
    }

    synchronized Fault next() {
        Fault fault = over || chance.nextDouble() >= share ? Fault.NONE : kind();
        counted.merge(fault, 1, Integer::sum);
        return fault;
    }

    private Fault kind() {
        return chance.nextDouble() < HANGING ? Fault.HANG : KINDS[chance.nextInt(KINDS.length)];
    }

    /** Nothing goes wrong from now on. */
    synchronized void end() {
        over = true;
    }

    @Override
    public synchronized String toString() {
        return counted.toString();
    }
}

package swivel.app.simulation;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import swivel.coaching.Athlete;
import swivel.coaching.routine.RoutinePlanner;
import swivel.library.Library;

/** People of all kinds, made up from a seed, each living some weeks with the coach. The same seed gives the same lives. */
public final class Simulation {
    private static final long FAR_APART = 1_000_003;

    private final Library library;
    private final RoutinePlanner planner;

    public Simulation(Library library) {
        this.library = library;
        this.planner = new RoutinePlanner(library);
    }

    /** @param progress told how many people are through; called from several threads */
    public Outcome run(int people, int weeks, long seed, IntConsumer progress) {
        AtomicInteger through = new AtomicInteger();
        return IntStream.range(0, people)
                .parallel()
                .mapToObj(number -> {
                    Outcome life = live(number, weeks, seed);
                    progress.accept(through.incrementAndGet());
                    return life;
                })
                .reduce(Outcome.none(weeks), Outcome::plus);
    }

    private Outcome live(int number, int weeks, long seed) {
        SplittableRandom chance = new SplittableRandom(seed * FAR_APART + number);
        Athlete athlete = new Newcomers(library, chance).next(number);
        Auditor auditor = new Auditor(library, planner, athlete, number);
        Life life = new Life(library, planner, athlete, chance, auditor);
        return new Outcome(life.live(weeks), auditor.breaches());
    }
}

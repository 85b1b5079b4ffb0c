package swivel.coaching.routine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import swivel.coaching.Swap;
import swivel.coaching.routine.Scaler.Alternative;
import swivel.library.DrillId;

/** The exchanges that somebody made in the routine of a day. One that is not free any more changes nothing. */
public final class Swapping {
    private final Routine planned;
    private final List<Swap> swaps;
    private final Scaler scaler;

    /** @param planned before anything was exchanged */
    public Swapping(Routine planned, List<Swap> swaps, Scaler scaler) {
        this.planned = planned;
        this.swaps = List.copyOf(swaps);
        this.scaler = scaler;
    }

    /** As it is to be done. */
    public Routine routine() {
        return with(swaps);
    }

    /** The planned drill in whose place this one is done: itself where nothing was exchanged. */
    public DrillId place(DrillId shown) {
        return swaps.stream()
                .filter(swap -> swap.by().equals(shown))
                .map(Swap::drill)
                .findFirst()
                .orElse(shown);
    }

    /** What comes after the drill that is done in this place now; empty after the last alternative, or where there is none. */
    public Optional<Alternative> next(DrillId place) {
        Routine others =
                with(swaps.stream().filter(swap -> !swap.drill().equals(place)).toList());
        List<Alternative> alternatives = alternatives(others, place);
        Set<DrillId> now = swaps.stream()
                .filter(swap -> swap.drill().equals(place))
                .map(Swap::by)
                .collect(Collectors.toSet());
        return alternatives.stream()
                .dropWhile(alternative ->
                        !now.isEmpty() && !now.contains(alternative.drill().id()))
                .skip(now.isEmpty() ? 0 : 1)
                .findFirst();
    }

    private Routine with(List<Swap> wanted) {
        Routine routine = planned;
        for (Swap swap : wanted) {
            Optional<Alternative> by = alternatives(routine, swap.drill()).stream()
                    .filter(alternative -> alternative.drill().id().equals(swap.by()))
                    .findFirst();
            if (by.isPresent()) {
                routine = routine.swapped(swap.drill(), by.get());
            }
        }
        return routine;
    }

    private List<Alternative> alternatives(Routine routine, DrillId place) {
        Set<DrillId> taken =
                routine.drills().stream().map(drill -> drill.drill().id()).collect(Collectors.toSet());
        return routine.drills().stream()
                .filter(drill -> drill.drill().id().equals(place))
                .flatMap(drill -> scaler.alike(drill, taken, routine.judgement()).stream())
                .toList();
    }
}

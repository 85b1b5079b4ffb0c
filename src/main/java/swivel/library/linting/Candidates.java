package swivel.library.linting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import swivel.library.Action;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.SessionPlan;
import swivel.library.Slot;

/** The finished drills that can fill the places of a session. */
record Candidates(Library library, SessionPlan session) {
    private static final int GAP = SessionPlan.SECONDS_BETWEEN_DRILLS;

    /** For a pair its stretches; empty where one of its directions has none. */
    List<DrillFacts> of(Slot slot) {
        return switch (slot) {
            case Slot.Any any -> finished(any::admits);
            case Slot.OneOf(List<DrillId> drills, int _) -> finished(drill -> drills.contains(drill.id()));
            case Slot.PairFor pair -> stretches(pair);
            case Slot.Pair pair -> finished(drill -> pair.stretches().contains(drill.id()));
        };
    }

    private List<DrillFacts> stretches(Slot.PairFor pair) {
        List<Action> directions = Stream.concat(pair.directions().stream(), pair.otherwise().stream())
                .toList();
        boolean open =
                directions.stream().allMatch(direction -> !opening(direction).isEmpty());
        return open
                ? directions.stream()
                        .flatMap(direction -> opening(direction).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private List<DrillFacts> opening(Action direction) {
        return finished(drill -> library.opens(drill, direction));
    }

    /** The least time that one drill in each place takes, a single set each. */
    int quickestSeconds() {
        return session.slots().stream().mapToInt(slot -> quickest(slot) + GAP).sum() - GAP;
    }

    private int quickest(Slot slot) {
        return switch (slot) {
            case Slot.Any _, Slot.OneOf _ -> quickest(of(slot));
            case Slot.Pair pair ->
                quickest(of(slot))
                        + GAP
                        + quickest(finished(drill -> pair.partners().contains(drill.id())));
            case Slot.PairFor pair -> {
                int pairs = pair.each() ? pair.directions().size() : 1;
                yield pairs * (quickest(of(slot)) + GAP + quickest(partners(pair)) + GAP) - GAP;
            }
        };
    }

    private List<DrillFacts> partners(Slot.PairFor pair) {
        return stretches(pair).stream()
                .flatMap(stretch -> Optional.ofNullable(stretch.pair()).flatMap(library::facts).stream())
                .toList();
    }

    private static int quickest(List<DrillFacts> drills) {
        return drills.stream()
                .mapToInt(drill -> drill.dose().secondsPerSet())
                .min()
                .orElse(0);
    }

    private List<DrillFacts> finished(Predicate<DrillFacts> wanted) {
        return library.drills().stream()
                .map(Drill::facts)
                .filter(drill -> drill.level() <= session.limits().hardest())
                .filter(wanted)
                .toList();
    }
}

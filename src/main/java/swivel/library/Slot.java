package swivel.library;

import java.util.List;
import java.util.Set;

/** A place in a session, and what may fill it. */
public sealed interface Slot {

    /**
     * Any finished drill of these categories that is due.
     *
     * @param actions one of these is enough; empty where any movement will do
     * @param everyDay whether only drills that may be done daily are wanted
     * @param upTo how many drills it takes where there is time
     */
    record Any(Set<Category> categories, Set<Action> actions, boolean everyDay, int upTo) implements Slot {
        public Any {
            if (categories.isEmpty()) {
                throw new IllegalArgumentException("A place for any drill names at least one category");
            }
            categories = Set.copyOf(categories);
            actions = Set.copyOf(actions);
            checkSize(upTo);
        }

        public boolean admits(DrillFacts drill) {
            return categories.contains(drill.category())
                    && (actions.isEmpty() || drill.actions().stream().anyMatch(actions::contains))
                    && (!everyDay || drill.frequency().isDaily());
        }
    }

    /**
     * One of these drills, by turns.
     *
     * @param upTo how many of them it takes where there is time
     */
    record OneOf(List<DrillId> drills, int upTo) implements Slot {
        public OneOf {
            drills = named(drills);
            checkSize(upTo);
        }
    }

    /**
     * A stretch from the library and what strengthens the new range, straight after it.
     *
     * @param directions what is opened, by turns
     * @param each whether there is a pair for each direction, or one pair in all
     * @param otherwise directions that other sessions of the week open: where none of the first is free, and by turns
     *     with them in a week without full sessions
     * @param hardestFirst whether the hardest stretch that is open to the person comes first, or the one that is due
     */
    record PairFor(List<Action> directions, boolean each, List<Action> otherwise, boolean hardestFirst)
            implements Slot {
        public PairFor {
            if (directions.isEmpty()) {
                throw new IllegalArgumentException("A pair opens at least one direction");
            }
            if (each && !otherwise.isEmpty()) {
                throw new IllegalArgumentException(
                        "Where each direction has its pair, there is no otherwise: " + otherwise);
            }
            directions = List.copyOf(directions);
            otherwise = List.copyOf(otherwise);
        }
    }

    /**
     * A named stretch and what strengthens the new range, straight after it.
     *
     * @param stretches the first that the person may do is taken
     * @param partners the first that the person may do is taken
     */
    record Pair(Action direction, List<DrillId> stretches, List<DrillId> partners) implements Slot {
        public Pair {
            stretches = named(stretches);
            partners = named(partners);
        }
    }

    private static List<DrillId> named(List<DrillId> drills) {
        if (drills.isEmpty()) {
            throw new IllegalArgumentException("A place for a named drill names at least one");
        }
        return List.copyOf(drills);
    }

    private static void checkSize(int upTo) {
        if (upTo < 1 || upTo > 5) {
            throw new IllegalArgumentException("A place takes 1 to 5 drills, not " + upTo);
        }
    }
}

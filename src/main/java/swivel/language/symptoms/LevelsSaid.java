package swivel.language.symptoms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import swivel.language.levels.Level;
import swivel.language.levels.Level.When;

/** How bad one symptom is said to be, wherever the message says so. */
final class LevelsSaid {
    private static final int NONE = -1;

    private final List<Clue.Bad> levels = new ArrayList<>();

    void add(Clue.Bad level) {
        levels.add(level);
    }

    void addAll(LevelsSaid others) {
        levels.addAll(others.levels);
    }

    boolean isEmpty() {
        return levels.isEmpty();
    }

    boolean hasFigure() {
        for (Clue.Bad bad : levels) {
            if (bad.level().exact()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure above 0 stands after this word, and not as what it was before. */
    boolean hasFigureAfter(int word) {
        return levels.stream()
                .filter(bad -> bad.from() > word && bad.level().exact())
                .anyMatch(bad -> bad.level().value() > 0 && bad.level().when() != When.BEFORE);
    }

    boolean isSomeOutOfTen() {
        return levels.stream()
                .anyMatch(bad -> bad.level().outOfTen() && bad.level().value() > 0);
    }

    /** The worst figure for now. */
    OptionalInt figure() {
        return worst(true, false);
    }

    /** The worst of the figures for now, else of those for before, else of the words. */
    OptionalInt worst() {
        OptionalInt said = figure();
        if (said.isEmpty()) {
            said = worst(true, true);
        }
        return said.isPresent() ? said : worst(false, false);
    }

    /** Whether figures only say how bad it was. */
    boolean isOnlyOfBefore() {
        return hasFigure() && figure().isEmpty();
    }

    /** The word that says how bad it is, where no figure does. */
    Optional<Clue.Bad> word() {
        return hasFigure()
                ? Optional.empty()
                : levels.stream().max(Comparator.comparingInt(bad -> bad.level().value()));
    }

    private OptionalInt worst(boolean exact, boolean past) {
        int worst = NONE;
        for (Clue.Bad bad : levels) {
            Level level = bad.level();
            boolean meant = level.exact() == exact && (level.when() == When.BEFORE) == past && !isOverBy(level);
            worst = meant ? Math.max(worst, level.value()) : worst;
        }
        return worst == NONE ? OptionalInt.empty() : OptionalInt.of(worst);
    }

    /** "4 this morning, 2 now". */
    private boolean isOverBy(Level level) {
        return level.when() == When.EARLIER
                && levels.stream().anyMatch(bad -> bad.level().when() == When.NOW);
    }
}

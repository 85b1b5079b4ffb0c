package swivel.language.symptoms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import swivel.language.levels.Level;

/** How bad one symptom is said to be, wherever the message says so. */
final class LevelsSaid {
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
        return levels.stream().anyMatch(bad -> bad.level().exact());
    }

    /** Whether a figure above 0 stands after this word. */
    boolean hasFigureAfter(int word) {
        return levels.stream()
                .anyMatch(bad ->
                        bad.from() > word && bad.level().exact() && bad.level().value() > 0);
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

    /** The word that says how bad it is, where no figure does. */
    Optional<Clue.Bad> word() {
        boolean figures = levels.stream().anyMatch(bad -> bad.level().exact());
        return figures
                ? Optional.empty()
                : levels.stream().max(Comparator.comparingInt(bad -> bad.level().value()));
    }

    private OptionalInt worst(boolean exact, boolean past) {
        return levels.stream()
                .map(Clue.Bad::level)
                .filter(level -> level.exact() == exact && level.past() == past)
                .mapToInt(Level::value)
                .max();
    }
}

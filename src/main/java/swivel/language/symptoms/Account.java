package swivel.language.symptoms;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Quality;
import swivel.language.symptoms.Clue.Standing;

/** What is told of one complaint, wherever in the body it is: how it feels, how bad it is and how it stands with it. */
final class Account {
    private static final Set<Quality> HURTS = EnumSet.of(Quality.PAIN, Quality.ACHE, Quality.SORENESS);

    private final LevelsSaid levels = new LevelsSaid();
    private final List<Clue.Feels> feelings = new ArrayList<>();
    private final List<Clue.Feels> inherited = new ArrayList<>();
    private final List<Clue.Stands> standings = new ArrayList<>();

    void add(Clue.Bad level) {
        levels.add(level);
    }

    void add(Clue.Feels feeling) {
        feelings.add(feeling);
    }

    void add(Clue.Stands standing) {
        standings.add(standing);
    }

    /** Takes over what the other knows and this one does not. */
    void complete(Account other) {
        if (levels.isEmpty()) {
            levels.addAll(other.levels);
        }
        if (feelings.isEmpty()) {
            feelings.addAll(other.feelings);
        }
        if (standings.isEmpty()) {
            standings.addAll(other.standings);
        }
    }

    /** Takes over all that the other knows. */
    void absorb(Account other) {
        levels.addAll(other.levels);
        feelings.addAll(other.feelings);
        standings.addAll(other.standings);
    }

    /** Feels like the other as long as nothing else is said of it. */
    void inherit(Account other) {
        inherited.addAll(other.feelings);
    }

    boolean isBare() {
        return levels.isEmpty() && feelings.isEmpty() && standings.isEmpty();
    }

    boolean hasFigure() {
        return levels.hasFigure();
    }

    /** Whether anything was said of how it feels or how bad it is. */
    boolean isDescribed() {
        return !levels.isEmpty() || !feelings.isEmpty();
    }

    /** A click that is said not to hurt. */
    boolean isPainlessClick() {
        return isOf(Quality.CLICK) && feelings.stream().anyMatch(Clue.Feels::denied);
    }

    boolean isOf(Quality quality) {
        return quality().filter(quality::equals).isPresent();
    }

    Optional<Quality> quality() {
        Optional<Quality> present = mostTelling(false);
        return present.isPresent() ? present : mostTelling(true).or(this::painOnScale);
    }

    /** What was said of the one side holds for the other, unless something was said of that. */
    private List<Clue.Feels> feelings() {
        boolean said = !feelings.isEmpty() || anyStanding(Account::endsIt);
        return said ? feelings : inherited;
    }

    private static boolean endsIt(Clue.Stands stands) {
        return stands.standing() == Standing.FINE || stands.standing() == Standing.GONE;
    }

    /** What says more than that it hurts, else that it does. */
    private Optional<Quality> mostTelling(boolean denied) {
        Quality hurts = null;
        for (Clue.Feels feels : feelings()) {
            if (feels.denied() == denied && feels.quality() != Quality.PAIN && feels.quality() != Quality.ACHE) {
                return Optional.of(feels.quality());
            }
            hurts = hurts == null && feels.denied() == denied ? feels.quality() : hurts;
        }
        return Optional.ofNullable(hurts);
    }

    /** The scale of ten is the scale of pain. */
    private Optional<Quality> painOnScale() {
        return levels.isSomeOutOfTen() ? Optional.of(Quality.PAIN) : Optional.empty();
    }

    /** The worst of the figures for now, else of those for before, else of the words. */
    OptionalInt severity() {
        if (isGone() || isDenied()) {
            return OptionalInt.of(0);
        }
        return isSaidNotToHurt() ? OptionalInt.of(0) : levels.worst();
    }

    /** Whether the severity is only how bad it was. */
    boolean isOnlyOfBefore() {
        return !isGone() && !isDenied() && levels.isOnlyOfBefore();
    }

    /** The word that the severity was taken from; empty where it was not taken from one. */
    Optional<Clue.Bad> levelWord() {
        boolean none = isGone() || isDenied() || isSaidNotToHurt();
        return none ? Optional.empty() : levels.word();
    }

    /** "A bit crunchy, no pain": what is felt is not pain, and pain is denied. */
    private boolean isSaidNotToHurt() {
        return !levels.hasFigure()
                && mostTelling(false).isPresent()
                && feelings.stream().anyMatch(feels -> feels.denied() && feels.quality() == Quality.PAIN);
    }

    boolean isGone() {
        return anyStanding(this::saysItIsGone);
    }

    private boolean saysItIsGone(Clue.Stands stands) {
        return switch (stands.standing()) {
            case GONE -> !stands.denied() && !isFeltAfter(stands);
            case FINE -> !stands.denied() && !isFeltAfter(stands) && isFeltBefore(stands);
            case NO_LONGER ->
                feelings.stream().anyMatch(Clue.Feels::denied)
                        && mostTelling(false).isEmpty();
            case PAINLESS, BETTER, EASES_ON_STOPPING, STAYS_AFTER_STOPPING, AT_REST, LIMPING -> false;
        };
    }

    private boolean isFeltAfter(Clue.Stands stands) {
        return feelings.stream().anyMatch(feels -> feels.from() >= stands.to() && !feels.denied())
                || levels.hasFigureAfter(stands.from());
    }

    private boolean isFeltBefore(Clue.Stands stands) {
        return feelings.stream().anyMatch(feels -> feels.from() < stands.from() && !feels.denied());
    }

    /** Whether it is said not to be there. */
    boolean isDenied() {
        if (isGone() || levels.figure().orElse(0) > 0 || (mostTelling(false).isPresent() && !isNoPain())) {
            return false;
        }
        boolean fine =
                anyStanding(stands -> stands.standing() == Standing.FINE && !stands.denied() && !isFeltAfter(stands));
        return fine || !feelings.isEmpty() || levels.figure().isPresent();
    }

    /** "0 pain": a figure of what hurts, where a click of 0 is still there. */
    private boolean isNoPain() {
        boolean hurts = mostTelling(false).filter(HURTS::contains).isPresent();
        return hurts && levels.figure().isPresent() && standings.isEmpty();
    }

    private boolean anyStanding(Predicate<Clue.Stands> test) {
        for (Clue.Stands stands : standings) {
            if (test.test(stands)) {
                return true;
            }
        }
        return false;
    }

    /** Null where nothing is said of it. */
    @Nullable
    Boolean easesOnStopping() {
        Boolean eases = says(Standing.EASES_ON_STOPPING);
        Boolean stays = says(Standing.STAYS_AFTER_STOPPING);
        return stays == null ? eases : Boolean.valueOf(!stays);
    }

    /** Null where nothing is said of it. */
    @Nullable
    Boolean says(Standing standing) {
        for (Clue.Stands stands : standings) {
            if (stands.standing() == standing) {
                return !stands.denied();
            }
        }
        return null;
    }
}

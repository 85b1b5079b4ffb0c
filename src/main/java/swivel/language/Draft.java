package swivel.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.language.Clue.Standing;

/** A symptom while the clues to it are gathered; without a region, what was said of none. */
final class Draft {
    final @Nullable Region region;
    final int from;
    final int to;
    private final boolean plural;
    private final LevelsSaid levels = new LevelsSaid();
    private final List<Clue.Feels> feelings = new ArrayList<>();
    private final List<Clue.Feels> inherited = new ArrayList<>();
    private final List<Clue.Stands> standings = new ArrayList<>();
    private @Nullable Side side;
    private @Nullable Integer sinceDays;

    private Draft(@Nullable Region region, boolean plural, int from, int to) {
        this.region = region;
        this.plural = plural;
        this.from = from;
        this.to = to;
    }

    static Draft of(Clue.Place place) {
        return new Draft(place.region(), place.plural(), place.from(), place.to());
    }

    static Draft ofNoRegion() {
        return new Draft(null, false, 0, 0);
    }

    /** The same complaint, said to be at this part of the body. */
    Draft at(Region place) {
        Draft placed = new Draft(place, false, from, to);
        placed.complete(this);
        return placed;
    }

    /** A pinch is the hip's own complaint: with a side it needs no place. */
    boolean isPinchOnOneSide() {
        return hasSide() && quality().filter(Quality.PINCH::equals).isPresent();
    }

    /** The same complaint on the other side of the body, spoken of from this clue on. */
    Draft onOtherSide(Clue.OnSide clue) {
        Draft other = new Draft(region, false, clue.from(), clue.to());
        other.side = clue.side();
        other.inherited.addAll(feelings);
        return other;
    }

    void add(Clue clue) {
        switch (clue) {
            case Clue.OnSide on -> side = side == null || side == on.side() ? on.side() : Side.BOTH;
            case Clue.Bad bad -> levels.add(bad);
            case Clue.Feels feels -> feelings.add(feels);
            case Clue.Stands stands -> standings.add(stands);
            case Clue.Lasts lasts -> sinceDays = sinceDays == null ? lasts.days() : Math.max(sinceDays, lasts.days());
            case Clue.Place _ -> throw new IllegalArgumentException("A place begins a draft, it does not add to one");
        }
    }

    /** Takes over what the other knows and this one does not. */
    void complete(Draft other) {
        side = side == null ? other.side : side;
        completeExceptSide(other);
    }

    /** Takes over all that the other knows. */
    void absorb(Draft other) {
        levels.addAll(other.levels);
        feelings.addAll(other.feelings);
        standings.addAll(other.standings);
        complete(other);
    }

    void completeExceptSide(Draft other) {
        sinceDays = sinceDays == null ? other.sinceDays : sinceDays;
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

    @Nullable
    Side side() {
        return side != null ? side : plural && !isCentral() ? Side.BOTH : null;
    }

    boolean hasSide() {
        return side() != null;
    }

    boolean hasSideOtherThan(Side other) {
        return region != null && side != null && side != other;
    }

    void lend(@Nullable Side lent) {
        if (!hasSide() && !isCentral()) {
            side = lent;
        }
    }

    private boolean isCentral() {
        return region == Region.LOWER_BACK
                || region == Region.TAILBONE
                || region == Region.SADDLE
                || region == Region.CHEST;
    }

    boolean isBare() {
        return levels.isEmpty() && feelings.isEmpty() && standings.isEmpty();
    }

    boolean hasFigure() {
        return levels.hasFigure();
    }

    boolean hasFeeling() {
        return !feelings.isEmpty();
    }

    /** Whether anything was said of how it feels or how bad it is. */
    boolean isDescribed() {
        return !levels.isEmpty() || !feelings.isEmpty();
    }

    /** A click that is said not to hurt. */
    boolean isPainlessClick() {
        return quality().filter(Quality.CLICK::equals).isPresent()
                && feelings.stream().anyMatch(Clue.Feels::denied);
    }

    Optional<Quality> quality() {
        Optional<Quality> present = mostTelling(false);
        return present.isPresent() ? present : mostTelling(true).or(this::painOnScale);
    }

    /** What was said of the one side holds for the other, unless something was said of that. */
    private List<Clue.Feels> feelings() {
        boolean said = !feelings.isEmpty() || standings.stream().anyMatch(this::endsIt);
        return said ? feelings : inherited;
    }

    private boolean endsIt(Clue.Stands stands) {
        return stands.standing() == Standing.FINE || stands.standing() == Standing.GONE;
    }

    private Optional<Quality> mostTelling(boolean denied) {
        List<Quality> heard = feelings().stream()
                .filter(feels -> feels.denied() == denied)
                .map(Clue.Feels::quality)
                .toList();
        return heard.stream()
                .filter(quality -> quality != Quality.PAIN && quality != Quality.ACHE)
                .findFirst()
                .or(() -> heard.stream().findFirst());
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
        OptionalInt said = levels.worst();
        return said.isEmpty() && isPainlessClick() ? OptionalInt.of(0) : said;
    }

    boolean isGone() {
        return standings.stream().anyMatch(this::saysItIsGone);
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
        return feelings.stream().anyMatch(feels -> feels.from() > stands.from() && !feels.denied())
                || levels.hasFigureAfter(stands.from());
    }

    private boolean isFeltBefore(Clue.Stands stands) {
        return feelings.stream().anyMatch(feels -> feels.from() < stands.from() && !feels.denied());
    }

    /** Whether it is said not to be there. */
    boolean isDenied() {
        if (isGone() || mostTelling(false).isPresent() || levels.figure().orElse(0) > 0) {
            return false;
        }
        boolean fine = standings.stream().anyMatch(stands -> stands.standing() == Standing.FINE && !stands.denied());
        return fine || !feelings.isEmpty() || levels.figure().isPresent();
    }

    /** @throws NullPointerException if this draft has no region */
    Symptom symptom() {
        OptionalInt severity = severity();
        return new Symptom(
                Objects.requireNonNull(region),
                side(),
                severity.isPresent() ? Integer.valueOf(severity.getAsInt()) : null,
                quality().orElse(null),
                isGone(),
                isDenied(),
                sinceDays,
                easesOnStopping(),
                said(Standing.AT_REST),
                said(Standing.LIMPING));
    }

    private @Nullable Boolean easesOnStopping() {
        Boolean eases = said(Standing.EASES_ON_STOPPING);
        Boolean stays = said(Standing.STAYS_AFTER_STOPPING);
        return stays == null ? eases : Boolean.valueOf(!stays);
    }

    private @Nullable Boolean said(Standing standing) {
        for (Clue.Stands stands : standings) {
            if (stands.standing() == standing) {
                return !stands.denied();
            }
        }
        return null;
    }
}

package swivel.language.symptoms;

import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.language.symptoms.Clue.Standing;

/** A symptom while the clues to it are gathered; without a region, what was said of none. */
final class Draft {
    final @Nullable Region region;
    final int from;
    final int to;
    private final boolean plural;
    private final Account account = new Account();
    private @Nullable Side side;
    private boolean sideFollows;
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
        return hasSide() && account.isOf(Quality.PINCH);
    }

    /** The same complaint on the other side of the body, spoken of from this clue on. */
    Draft onOtherSide(Clue.OnSide clue) {
        Draft other = new Draft(region, false, clue.from(), clue.to());
        other.side = clue.side();
        other.account.inherit(account);
        return other;
    }

    void add(Clue clue) {
        switch (clue) {
            case Clue.OnSide on -> add(on);
            case Clue.Bad bad -> account.add(bad);
            case Clue.Feels feels -> account.add(feels);
            case Clue.Stands stands -> account.add(stands);
            case Clue.Lasts lasts -> sinceDays = sinceDays == null ? lasts.days() : Math.max(sinceDays, lasts.days());
            case Clue.Place _ -> throw new IllegalArgumentException("A place begins a draft, it does not add to one");
        }
    }

    private void add(Clue.OnSide on) {
        side = side == null || side == on.side() ? on.side() : Side.BOTH;
        sideFollows = on.from() >= to;
    }

    /** Whether its side was said after it: "hip and knee, left". */
    boolean hasSideAfterIt() {
        return side != null && sideFollows;
    }

    /** What is told of it so far. */
    Account account() {
        return account;
    }

    /** Takes over what the other knows and this one does not. */
    void complete(Draft other) {
        side = side == null ? other.side : side;
        completeExceptSide(other);
    }

    void completeExceptSide(Draft other) {
        sinceDays = sinceDays == null ? other.sinceDays : sinceDays;
        account.complete(other.account);
    }

    /** Takes over all that the other knows. */
    void absorb(Draft other) {
        account.absorb(other.account);
        complete(other);
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

    /** On this side unless another was told of it, even if it is named in the plural. */
    void isOn(Side told) {
        if (side == null && !isCentral()) {
            side = told;
        }
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

    /** @throws NullPointerException if this draft has no region */
    Symptom symptom() {
        OptionalInt severity = account.severity();
        return new Symptom(
                Objects.requireNonNull(region),
                side(),
                severity.isPresent() ? Integer.valueOf(severity.getAsInt()) : null,
                account.quality().orElse(null),
                account.isGone(),
                account.isDenied(),
                account.isDenied() ? null : sinceDays,
                account.easesOnStopping(),
                account.says(Standing.AT_REST),
                account.says(Standing.LIMPING));
    }
}

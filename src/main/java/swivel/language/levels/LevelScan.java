package swivel.language.levels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import swivel.language.text.Gap;
import swivel.language.text.Mention;
import swivel.language.text.Utterance;

/** The figures of one message, and which of them are levels. */
final class LevelScan {
    private static final int MOST = 10;
    /** "12/10" is as bad as it gets; anything more is no level. */
    private static final int MOST_SAID = 12;

    private static final int REACH_OF_PRAISE = 4;
    private static final int REACH_OF_PAST = 4;

    private final Utterance utterance;
    private final boolean[] isPraise;
    private final Map<Hint, int[]> ends = new EnumMap<>(Hint.class);
    private final boolean[] countBefore;
    private final boolean[] mayFollow;
    private final boolean[] unitFrom;
    private final int[] besideBefore;
    private final boolean[] placeBefore;
    private final boolean[] placeFrom;

    LevelScan(Utterance utterance, Hints hints) {
        this.utterance = utterance;
        int size = utterance.size();
        this.isPraise = new boolean[size];
        this.countBefore = new boolean[size + 1];
        this.mayFollow = new boolean[size];
        this.placeBefore = new boolean[size + 1];
        this.placeFrom = new boolean[size];
        hints.longest(Hint.PRAISE, utterance)
                .forEach(praise -> Arrays.fill(isPraise, praise.from(), praise.to(), true));
        hints.all(Hint.COUNT_AFTER, utterance).forEach(count -> countBefore[count.to()] = true);
        this.unitFrom = new boolean[size];
        this.besideBefore = new int[size + 1];
        hints.all(Hint.UNIT, utterance).forEach(unit -> unitFrom[unit.from()] = true);
        hints.all(Hint.BESIDE, utterance).forEach(beside -> besideBefore[beside.to()] = beside.from() + 1);
        hints.all(Hint.MAY_FOLLOW, utterance).forEach(follower -> mayFollow[follower.from()] = true);
        hints.all(Hint.PLACE, utterance).forEach(place -> {
            placeFrom[place.from()] = true;
            placeBefore[place.to()] = true;
        });
        for (Hint hint : List.of(Hint.RATED, Hint.NOW, Hint.PAST_AFTER, Hint.PAST_BEFORE, Hint.RANGE)) {
            int[] endOf = new int[size];
            hints.all(hint, utterance).forEach(mention -> endOf[mention.from()] = mention.to());
            ends.put(hint, endOf);
        }
    }

    /** From left to right. */
    List<Mention<Level>> levels() {
        List<Mention<Level>> levels = new ArrayList<>();
        int i = 0;
        while (i < utterance.size()) {
            Optional<Mention<Level>> level = levelAt(i);
            level.ifPresent(levels::add);
            i = level.map(Mention::to).orElse(i + 1);
        }
        return levels;
    }

    private Optional<Mention<Level>> levelAt(int from) {
        double value = number(from);
        boolean counts = countBefore[from] && !utterance.at(from).before().endsClause();
        if (Double.isNaN(value) || counts || isGluedToWord(from) || isNegative(from) || isDivisor(from)) {
            return Optional.empty();
        }
        int to = from + 1;
        int second = secondOfRange(to);
        if (second > 0 && !fallsTo(second, from)) {
            value = Math.max(value, number(second));
            to = second + 1;
        }
        int outOfTen = endOfOutOfTen(to);
        boolean percent = utterance.is(to, "percent");
        if (percent) {
            value /= 10;
            to++;
        } else if (outOfTen > 0) {
            to = outOfTen;
        }
        boolean plain = !percent && outOfTen == 0;
        if (outOfTen > 0 && value <= MOST_SAID) {
            value = Math.min(value, MOST);
        }
        if (value > MOST || (plain && !standsAlone(from, to)) || (percent && !mayEndAt(to)) || isRating(from, to)) {
            return Optional.empty();
        }
        int rounded = (int) Math.floor(value + 0.5);
        return Optional.of(new Mention<>(new Level(rounded, true, outOfTen > 0, isPast(from, to)), from, to));
    }

    /** The end of the phrase that begins here, 0 where none does. */
    private int endOf(Hint hint, int index) {
        return Objects.requireNonNull(ends.get(hint))[index];
    }

    /** NaN where no number stands. */
    private double number(int index) {
        Double number = index < utterance.size() ? utterance.at(index).number() : null;
        return number == null ? Double.NaN : number;
    }

    private boolean isGluedToWord(int index) {
        boolean glued = index > 0 && utterance.at(index).before() == Gap.NOTHING;
        return glued && !utterance.is(index - 1, "l") && !utterance.is(index - 1, "r");
    }

    /** "-1" as the whole message; elsewhere a hyphen joins. */
    private boolean isNegative(int index) {
        return index == 0 && utterance.at(index).before() == Gap.HYPHEN;
    }

    /** The ten of "15/10", which is no level. */
    private boolean isDivisor(int index) {
        return index > 0 && utterance.at(index).before() == Gap.SLASH && !Double.isNaN(number(index - 1));
    }

    /** The index of the second figure in "3-4", "3 or 4", "three, maybe four"; 0 where there is none. */
    private int secondOfRange(int index) {
        if (index >= utterance.size()) {
            return 0;
        }
        Gap gap = utterance.at(index).before();
        boolean joined = gap == Gap.HYPHEN || (gap == Gap.SLASH && number(index) < MOST);
        if (joined && !Double.isNaN(number(index))) {
            return index;
        }
        boolean between = utterance.is(index, "and") && utterance.is(index - 2, "between");
        int next = between ? index + 1 : endOf(Hint.RANGE, index);
        return next > 0 && next < utterance.size() && number(next) <= MOST && mayEndAt(next + 1) ? next : 0;
    }

    /** "From 5 to 2" is a 2 that was a 5. */
    private boolean fallsTo(int second, int from) {
        boolean comesFrom =
                utterance.is(from - 1, "from") || (utterance.is(from - 1, "a") && utterance.is(from - 2, "from"));
        return comesFrom && number(second) < number(from);
    }

    private int endOfOutOfTen(int index) {
        int ten = index;
        if (utterance.is(index, "out")) {
            ten++;
        }
        boolean slash = ten < utterance.size() && utterance.at(ten).before() == Gap.SLASH;
        boolean of = utterance.is(ten, "of") || utterance.is(ten, "from");
        if (!slash && !of && ten == index) {
            return 0;
        }
        if (of) {
            ten++;
        }
        return number(ten) == MOST ? ten + 1 : 0;
    }

    private boolean standsAlone(int from, int to) {
        boolean slashed = to < utterance.size() && utterance.at(to).before() == Gap.SLASH;
        boolean pronoun = utterance.is(from, "one") && !utterance.is(from - 1, "a");
        return !slashed && !pronoun && (mayEndAt(to) || isBetweenPlaces(from, to) || isOfPlace(from, to));
    }

    /** "Knee's a 2 groin's a 6". */
    private boolean isBetweenPlaces(int from, int to) {
        return placeFrom[to] && (placeBefore[from] || utterance.is(from - 1, "a"));
    }

    /** "Left hip 4 whatever I do": a figure right after a part of the body that counts nothing. */
    private boolean isOfPlace(int from, int to) {
        if (unitFrom[to]) {
            return false;
        }
        int at = from;
        while (at > 0 && besideBefore[at] > 0 && !utterance.at(at).before().endsClause()) {
            at = besideBefore[at] - 1;
        }
        return placeBefore[at] && !utterance.at(at).before().endsClause();
    }

    private boolean mayEndAt(int to) {
        return to >= utterance.size()
                || utterance.at(to).before().endsClause()
                || mayFollow[to]
                || endOfOutOfTen(to) > 0;
    }

    private boolean isRating(int from, int to) {
        return (to < utterance.size() && endOf(Hint.RATED, to) > 0) || isPraiseNear(from, to);
    }

    private boolean isPraiseNear(int from, int to) {
        boolean alone = isWholeClause(from, to);
        int end = Math.min(isPraise.length, to + REACH_OF_PRAISE);
        for (int i = Math.max(0, from - REACH_OF_PRAISE); i < end; i++) {
            boolean inClause = utterance.clause(i) == utterance.clause(from);
            if (isPraise[i] && (inClause || (alone && !followsPlace(from)))) {
                return true;
            }
        }
        return false;
    }

    /** "Left hip: 2." */
    private boolean followsPlace(int from) {
        return placeBefore[from] && utterance.at(from).before() == Gap.CLAUSE;
    }

    private boolean isWholeClause(int from, int to) {
        boolean begins = from == 0 || utterance.at(from).before().endsClause();
        return begins && utterance.clauseEnd(from) <= to;
    }

    private boolean isPast(int from, int to) {
        for (int i = from - 1; i >= Math.max(0, from - REACH_OF_PAST); i--) {
            boolean now = endOf(Hint.NOW, i) > 0 && !isWithinPast(i);
            if (utterance.at(i + 1).before().endsClause() || now) {
                break;
            }
            if (endOf(Hint.PAST_BEFORE, i) > 0) {
                return true;
            }
        }
        boolean sameClause = to < utterance.size() && !utterance.at(to).before().endsClause();
        return sameClause && endOf(Hint.PAST_AFTER, to) > 0;
    }

    /** The "to" of "used to be". */
    private boolean isWithinPast(int index) {
        for (int i = Math.max(0, index - REACH_OF_PAST); i < index; i++) {
            if (endOf(Hint.PAST_BEFORE, i) > index) {
                return true;
            }
        }
        return false;
    }
}

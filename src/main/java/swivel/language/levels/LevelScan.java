package swivel.language.levels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import swivel.language.levels.FigureScan.Figure;
import swivel.language.levels.FigureScan.Share;
import swivel.language.levels.Level.When;
import swivel.language.text.Gap;
import swivel.language.text.Mention;
import swivel.language.text.Utterance;

/** Which of the figures of one message are levels. */
final class LevelScan {
    private static final int MOST = FigureScan.MOST;
    /** "12/10" is as bad as it gets; anything more is no level. */
    private static final int MOST_SAID = 12;

    private static final int REACH_OF_PRAISE = 4;
    private static final int REACH_OF_PAST = 4;

    private final Utterance utterance;
    private final FigureScan figures;
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
        this.figures = new FigureScan(utterance);
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
        for (Hint hint : List.of(
                Hint.RATED, Hint.NOW, Hint.CURRENT, Hint.EARLIER, Hint.PAST_AFTER, Hint.PAST_BEFORE, Hint.RANGE)) {
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
        boolean counts = countBefore[from] && !utterance.at(from).before().endsClause();
        return counts ? Optional.empty() : figures.at(from).map(this::range).flatMap(figure -> level(from, figure));
    }

    private Optional<Mention<Level>> level(int from, Figure said) {
        Figure figure = figures.withShare(said);
        boolean judged = switch (figure.share()) {
            case NONE -> standsAlone(from, figure.to());
            case PERCENT -> mayEndAt(figure.to());
            case OUT_OF_TEN -> true;
        };
        boolean outOfTen = figure.share() == Share.OUT_OF_TEN;
        double value = outOfTen && figure.value() <= MOST_SAID ? Math.min(figure.value(), MOST) : figure.value();
        if (value > MOST || !judged || isRating(from, figure.to())) {
            return Optional.empty();
        }
        int rounded = (int) Math.floor(value + 0.5);
        return Optional.of(
                new Mention<>(new Level(rounded, true, outOfTen, when(from, figure.to())), from, figure.to()));
    }

    /** The higher of both where another figure follows that it ranges to. */
    private Figure range(Figure first) {
        int second = secondOfRange(first.to());
        return second == 0 || fallsTo(second, first)
                ? first
                : figures.second(second)
                        .map(last -> new Figure(Math.max(first.value(), last.value()), Share.NONE, last.to()))
                        .orElse(first);
    }

    /** The end of the phrase that begins here, 0 where none does. */
    private int endOf(Hint hint, int index) {
        return Objects.requireNonNull(ends.get(hint))[index];
    }

    /** The index of the second figure in "3-4", "3/4", "3 or 4", "three, maybe four"; 0 where there is none. */
    private int secondOfRange(int index) {
        if (index >= utterance.size()) {
            return 0;
        }
        Gap gap = utterance.at(index).before();
        boolean joined = gap == Gap.HYPHEN || (gap == Gap.SLASH && figures.number(index) < MOST);
        if (joined && !Double.isNaN(figures.number(index))) {
            return index;
        }
        boolean between = utterance.is(index, "and") && utterance.is(index - 2, "between");
        int next = between ? index + 1 : endOf(Hint.RANGE, index);
        return next > 0 && next < utterance.size() && figures.number(next) <= MOST && mayEndAt(next + 1) ? next : 0;
    }

    /** "From 5 to 2" is a 2 that was a 5. */
    private boolean fallsTo(int second, Figure first) {
        int from = first.to() - 1;
        boolean comesFrom =
                utterance.is(from - 1, "from") || (utterance.is(from - 1, "a") && utterance.is(from - 2, "from"));
        return comesFrom && figures.number(second) < first.value();
    }

    private boolean standsAlone(int from, int to) {
        boolean slashed =
                to < utterance.size() && utterance.at(to).before() == Gap.SLASH && !Double.isNaN(figures.number(to));
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
                || figures.endOfOutOfTen(to) > 0;
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

    private When when(int from, int to) {
        if (isPast(from, to)) {
            return isRightAfter(Hint.CURRENT, to) && isLastOfClause(to) ? When.NOW : When.BEFORE;
        }
        if (isBeside(Hint.CURRENT, from, to)) {
            return When.NOW;
        }
        return isBeside(Hint.EARLIER, from, to) ? When.EARLIER : When.UNSAID;
    }

    private boolean isLastOfClause(int to) {
        return IntStream.range(to, utterance.clauseEnd(to)).allMatch(index -> Double.isNaN(figures.number(index)));
    }

    /** Whether such a phrase stands right after, or shortly before in the clause. */
    private boolean isBeside(Hint hint, int from, int to) {
        if (isRightAfter(hint, to)) {
            return true;
        }
        for (int i = from - 1; i >= Math.max(0, from - REACH_OF_PAST); i--) {
            if (utterance.at(i + 1).before().endsClause()) {
                return false;
            }
            if (endOf(hint, i) > 0) {
                return true;
            }
        }
        return false;
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
        return isRightAfter(Hint.PAST_AFTER, to);
    }

    private boolean isRightAfter(Hint hint, int to) {
        return to < utterance.size() && !utterance.at(to).before().endsClause() && endOf(hint, to) > 0;
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

package swivel.language.levels;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import swivel.language.levels.FigureScan.Figure;
import swivel.language.levels.FigureScan.Share;
import swivel.language.text.Gap;
import swivel.language.text.Mention;
import swivel.language.text.Utterance;

/** Which of the figures of one message are levels. */
final class LevelScan {
    private static final int MOST = FigureScan.MOST;
    /** "12/10" is as bad as it gets; anything more is no level. */
    private static final int MOST_SAID = 12;

    private static final int REACH_OF_PRAISE = 4;

    private final Utterance utterance;
    private final FigureScan figures;
    private final HintsFound hints;
    private final LevelTime time;
    private final BitSet praise = new BitSet();

    LevelScan(Utterance utterance, Hints hints) {
        this.utterance = utterance;
        this.figures = new FigureScan(utterance);
        this.hints = new HintsFound(hints, utterance);
        this.time = new LevelTime(utterance, this.hints);
        hints.longest(Hint.PRAISE, utterance).forEach(words -> praise.set(words.from(), words.to()));
        if (hints.all(Hint.PLACE, utterance).isEmpty()) {
            hints.longest(Hint.RATES, utterance).forEach(words -> praise.set(words.from(), words.to()));
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
        boolean counts = hints.endsBefore(Hint.COUNT_AFTER, from)
                && !utterance.at(from).before().endsClause();
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
                new Mention<>(new Level(rounded, true, outOfTen, time.of(from, figure.to())), from, figure.to()));
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
        int next = between ? index + 1 : hints.endOf(Hint.RANGE, index);
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
        return hints.begins(Hint.PLACE, to) && (hints.endsBefore(Hint.PLACE, from) || utterance.is(from - 1, "a"));
    }

    /** "Left hip 4 whatever I do": a figure right after a part of the body that counts nothing. */
    private boolean isOfPlace(int from, int to) {
        if (hints.begins(Hint.UNIT, to)) {
            return false;
        }
        int at = from;
        while (at > 0
                && hints.endsBefore(Hint.BESIDE, at)
                && !utterance.at(at).before().endsClause()) {
            at = hints.startOf(Hint.BESIDE, at);
        }
        return hints.endsBefore(Hint.PLACE, at) && !utterance.at(at).before().endsClause();
    }

    private boolean mayEndAt(int to) {
        return to >= utterance.size()
                || utterance.at(to).before().endsClause()
                || hints.begins(Hint.MAY_FOLLOW, to)
                || figures.endOfOutOfTen(to) > 0;
    }

    private boolean isRating(int from, int to) {
        return hints.begins(Hint.RATED, to) || isPraiseNear(from, to);
    }

    private boolean isPraiseNear(int from, int to) {
        boolean alone = isWholeClause(from, to);
        int end = Math.min(utterance.size(), to + REACH_OF_PRAISE);
        for (int i = Math.max(0, from - REACH_OF_PRAISE); i < end; i++) {
            boolean inClause = utterance.clause(i) == utterance.clause(from);
            if (praise.get(i) && (inClause || (alone && !followsPlace(from)))) {
                return true;
            }
        }
        return false;
    }

    /** "Left hip: 2." */
    private boolean followsPlace(int from) {
        return hints.endsBefore(Hint.PLACE, from) && utterance.at(from).before() == Gap.CLAUSE;
    }

    private boolean isWholeClause(int from, int to) {
        boolean begins = from == 0 || utterance.at(from).before().endsClause();
        return begins && utterance.clauseEnd(from) <= to;
    }
}

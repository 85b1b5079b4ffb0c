package swivel.language.levels;

import java.util.Optional;
import swivel.language.text.Gap;
import swivel.language.text.Utterance;

/** The figures of one message as they are said: "3", "three and a half", "seven point five", "60 %", "4 out of 10", "5 from 10". */
final class FigureScan {
    static final int MOST = 10;

    private static final double HALF = 0.5;

    private final Utterance utterance;

    FigureScan(Utterance utterance) {
        this.utterance = utterance;
    }

    /**
     * One figure.
     *
     * @param value of ten where it is a share
     * @param to the word after its last
     */
    record Figure(double value, Share share, int to) {}

    enum Share {
        NONE,
        OUT_OF_TEN,
        PERCENT
    }

    /** NaN where no number stands. */
    double number(int index) {
        Double number = index < utterance.size() ? utterance.at(index).number() : null;
        return number == null ? Double.NaN : number;
    }

    private boolean isNumber(int index) {
        return index >= 0 && !Double.isNaN(number(index));
    }

    /** The figure that begins here; empty where none does, or where it is part of another word or figure. */
    Optional<Figure> at(int from) {
        return isDivisor(from) ? Optional.empty() : second(from);
    }

    /** The same as the second of two, which may stand after a slash: the 4 of "3/4". */
    Optional<Figure> second(int from) {
        boolean whole = isNumber(from)
                && !isGluedToWord(from)
                && !isNegative(from)
                && !isPartOfAnother(from)
                && !isDenied(from)
                && !isBoundOfScale(from);
        return whole ? Optional.of(withFraction(from)) : Optional.empty();
    }

    /** The same figure with the share that follows it. */
    Figure withShare(Figure figure) {
        int ten = endOfOutOfTen(figure.to());
        if (utterance.is(figure.to(), "percent")) {
            return new Figure(figure.value() / MOST, Share.PERCENT, figure.to() + 1);
        }
        return ten > 0 ? new Figure(figure.value(), Share.OUT_OF_TEN, ten) : figure;
    }

    private Figure withFraction(int from) {
        int to = from + 1;
        if (utterance.is(to, "and") && utterance.is(to + 1, "a") && utterance.is(to + 2, "half")) {
            return new Figure(number(from) + HALF, Share.NONE, to + 3);
        }
        if (isAfterPoint(to + 1)) {
            return new Figure(number(from) + number(to + 1) / MOST, Share.NONE, to + 2);
        }
        return new Figure(number(from), Share.NONE, to);
    }

    private boolean isAfterPoint(int index) {
        return utterance.is(index - 1, "point") && isNumber(index) && isNumber(index - 2) && number(index) < MOST;
    }

    private boolean isGluedToWord(int index) {
        boolean glued = index > 0 && utterance.at(index).before() == Gap.NOTHING;
        return glued && !utterance.is(index - 1, "l") && !utterance.is(index - 1, "r");
    }

    /** "-1" as the whole message; elsewhere a hyphen joins. */
    private boolean isNegative(int index) {
        return index == 0 && utterance.at(index).before() == Gap.HYPHEN;
    }

    /** The ten of "15/10". */
    private boolean isDivisor(int index) {
        return index < utterance.size() && utterance.at(index).before() == Gap.SLASH && isNumber(index - 1);
    }

    /** Both of "10:30". */
    private boolean isPartOfAnother(int index) {
        return isAfterPoint(index) || isPartOfTime(index) || isPartOfTime(index + 1);
    }

    private boolean isPartOfTime(int index) {
        return index < utterance.size() && utterance.at(index).before() == Gap.COLON;
    }

    /** "Not 6, more like 4". */
    private boolean isDenied(int index) {
        int before = utterance.is(index - 1, "a") ? index - 2 : index - 1;
        return utterance.is(before, "not") && !utterance.at(index).before().endsClause();
    }

    /** "On a scale of 1 to 10". */
    private boolean isBoundOfScale(int index) {
        int first = utterance.is(index - 1, "to")
                        || (index > 0 && utterance.at(index).before() == Gap.HYPHEN)
                ? isNumber(index - 1) ? index - 1 : index - 2
                : index;
        int before = utterance.is(first - 1, "of") || utterance.is(first - 1, "from") ? first - 2 : first - 1;
        return utterance.is(before, "scale")
                && isNumber(first)
                && !utterance.at(first).before().endsClause();
    }

    /** The word after "out of 10" where that stands here, else 0. */
    int endOfOutOfTen(int index) {
        int ten = utterance.is(index, "out") ? index + 1 : index;
        boolean slash = ten < utterance.size() && utterance.at(ten).before() == Gap.SLASH;
        boolean of = utterance.is(ten, "of") || utterance.is(ten, "from") || utterance.is(ten, "on");
        if (!slash && !of && ten == index) {
            return 0;
        }
        if (of) {
            ten++;
        }
        return number(ten) == MOST ? ten + 1 : 0;
    }
}

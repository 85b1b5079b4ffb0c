package swivel.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the figures of a message that say how bad something is, and leaves those that count or measure alone. */
final class LevelReader {
    private static final int MOST = 10;
    private static final int REACH_OF_PRAISE = 4;
    private static final int REACH_OF_PAST = 4;

    /** What a phrase of {@code levels.yaml} says about a figure beside it. */
    enum Hint {
        /** The figure after it counts something. */
        COUNT_AFTER,
        /** A figure that is followed by it may be a level; figures followed by other words count things. */
        MAY_FOLLOW,
        /** The figure after it is how it was. */
        PAST_BEFORE,
        /** The figure before it is how it was. */
        PAST_AFTER,
        /** From here on it is about now. */
        NOW,
        /** Joins two figures to a range. */
        RANGE,
        /** A figure near it rates the session. */
        PRAISE,
        /** A figure right before it rates the session. */
        RATED,
        /** Answers "how bad?" with none. */
        NO_PAIN,
        /** May stand beside the bare figure that answers "how bad?". */
        HEDGE
    }

    private final Map<Hint, PhraseBook<Hint>> hints;
    private final PhraseBook<Integer> words;
    private final Wording wording;

    LevelReader(Wording wording) {
        this.wording = wording;
        this.hints = wording.booksByMeaning("levels", Hint.class);
        this.words = wording.book("severities", Integer::valueOf);
    }

    /** The figures of one message that are levels, from left to right. */
    List<Mention<Level>> in(Utterance utterance) {
        return new Scan(utterance).levels();
    }

    /** The words of one message that say how bad something is. */
    List<Mention<Level>> wordsIn(Utterance utterance) {
        return words.longest(utterance).stream()
                .map(word -> new Mention<>(new Level(word.meaning(), false, false, false), word.from(), word.to()))
                .toList();
    }

    /** The answer to "how bad, 0 to 10?", where the message is nothing else. */
    OptionalInt bare(Utterance utterance) {
        List<Mention<Level>> found = new ArrayList<>(in(utterance));
        if (found.isEmpty()) {
            found.addAll(wordsIn(utterance));
        }
        if (found.isEmpty()) {
            hint(Hint.NO_PAIN).longest(utterance).forEach(none -> found.add(none(none)));
        }
        boolean[] explained = new boolean[utterance.size()];
        found.forEach(level -> mark(explained, level));
        hint(Hint.HEDGE).all(utterance).forEach(hedge -> mark(explained, hedge));
        for (int i = 0; i < explained.length; i++) {
            if (!explained[i] && !wording.isFiller(utterance.at(i))) {
                return OptionalInt.empty();
            }
        }
        return found.stream().mapToInt(level -> level.meaning().value()).max();
    }

    private static Mention<Level> none(Mention<Hint> phrase) {
        return new Mention<>(new Level(0, false, false, false), phrase.from(), phrase.to());
    }

    private static void mark(boolean[] explained, Mention<?> mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            explained[i] = true;
        }
    }

    private PhraseBook<Hint> hint(Hint hint) {
        return Optional.ofNullable(hints.get(hint)).orElseThrow();
    }

    /** One message's figures. */
    private final class Scan {
        private final Utterance utterance;
        private final List<Mention<Hint>> praise;
        private final Map<Hint, int[]> ends = new EnumMap<>(Hint.class);
        private final boolean[] countBefore;
        private final boolean[] mayFollow;

        Scan(Utterance utterance) {
            this.utterance = utterance;
            int size = utterance.size();
            this.praise = hint(Hint.PRAISE).longest(utterance);
            this.countBefore = new boolean[size + 1];
            this.mayFollow = new boolean[size];
            hint(Hint.COUNT_AFTER).all(utterance).forEach(count -> countBefore[count.to()] = true);
            hint(Hint.MAY_FOLLOW).all(utterance).forEach(follower -> mayFollow[follower.from()] = true);
            for (Hint hint : List.of(Hint.RATED, Hint.NOW, Hint.PAST_AFTER, Hint.PAST_BEFORE, Hint.RANGE)) {
                int[] endOf = new int[size];
                hint(hint).all(utterance).forEach(mention -> endOf[mention.from()] = mention.to());
                ends.put(hint, endOf);
            }
        }

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
            if (Double.isNaN(value) || counts || isGluedToWord(from)) {
                return Optional.empty();
            }
            int to = from + 1;
            int second = secondOfRange(to);
            if (second > 0) {
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
            return index > 0 && utterance.at(index).before() == Gap.NOTHING;
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

        private int endOfOutOfTen(int index) {
            int ten = index;
            if (utterance.is(index, "out")) {
                ten++;
            }
            boolean slash = ten < utterance.size() && utterance.at(ten).before() == Gap.SLASH;
            if (!slash) {
                if (!utterance.is(ten, "of")) {
                    return 0;
                }
                ten++;
            }
            return number(ten) == MOST ? ten + 1 : 0;
        }

        private boolean standsAlone(int from, int to) {
            boolean slashed = to < utterance.size() && utterance.at(to).before() == Gap.SLASH;
            boolean pronoun = utterance.is(from, "one") && !utterance.is(from - 1, "a");
            return !slashed && !pronoun && mayEndAt(to);
        }

        private boolean mayEndAt(int to) {
            return to >= utterance.size()
                    || utterance.at(to).before().endsClause()
                    || mayFollow[to]
                    || endOfOutOfTen(to) > 0;
        }

        private boolean isRating(int from, int to) {
            return (to < utterance.size() && endOf(Hint.RATED, to) > 0)
                    || praise.stream()
                            .anyMatch(word -> word.from() - to < REACH_OF_PRAISE && from - word.to() < REACH_OF_PRAISE);
        }

        private boolean isPast(int from, int to) {
            for (int i = from - 1; i >= Math.max(0, from - REACH_OF_PAST); i--) {
                if (utterance.at(i + 1).before().endsClause() || endOf(Hint.NOW, i) > 0) {
                    break;
                }
                if (endOf(Hint.PAST_BEFORE, i) > 0) {
                    return true;
                }
            }
            boolean sameClause =
                    to < utterance.size() && !utterance.at(to).before().endsClause();
            return sameClause && endOf(Hint.PAST_AFTER, to) > 0;
        }
    }
}

package swivel.language.levels;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import swivel.language.text.Mention;
import swivel.language.text.Utterance;

/** One message as the answer to "how bad, 0 to 10?": it is none where a word says anything else. */
final class BareAnswer {
    private static final int LONGEST_CIRCUMSTANCE = 5;

    private final Utterance utterance;
    private final Hints hints;
    private final boolean[] explained;

    BareAnswer(Utterance utterance, Hints hints) {
        this.utterance = utterance;
        this.hints = hints;
        this.explained = new boolean[utterance.size()];
    }

    /**
     * The worst of the figures, else of the words, else 0 for a phrase such as "no pain".
     *
     * @param figures all of the message, from left to right
     * @param words all of the message
     */
    OptionalInt level(List<Mention<Level>> figures, List<Mention<Level>> words) {
        explain(figures);
        explain(words);
        explain(hints.all(Hint.HEDGE, utterance));
        if (!figures.isEmpty() && !utterance.asks()) {
            explain(circumstances(figures.getFirst().from()));
        }
        List<Mention<Level>> levels = figures.isEmpty() ? words : figures;
        if (levels.isEmpty()) {
            levels = hints.longest(Hint.NO_PAIN, utterance).stream()
                    .map(BareAnswer::none)
                    .toList();
            explain(levels);
        }
        return isExplained()
                ? levels.stream().mapToInt(level -> level.meaning().value()).max()
                : OptionalInt.empty();
    }

    private static Mention<Level> none(Mention<Hint> phrase) {
        return new Mention<>(new Level(0, false, false, Level.When.UNSAID), phrase.from(), phrase.to());
    }

    /** "2 but 8 when I climb stairs": from such a word to the end of its clause, or to the next figure. */
    private List<Mention<Hint>> circumstances(int from) {
        return hints.all(Hint.CIRCUMSTANCE, utterance).stream()
                .filter(begin -> begin.from() > from)
                .map(begin -> {
                    int to = begin.to();
                    int end = Math.min(utterance.clauseEnd(begin.from()), to + LONGEST_CIRCUMSTANCE);
                    while (to < end && utterance.at(to).number() == null) {
                        to++;
                    }
                    return new Mention<>(begin.meaning(), begin.from(), to);
                })
                .toList();
    }

    private <M> void explain(List<Mention<M>> mentions) {
        mentions.forEach(mention -> Arrays.fill(explained, mention.from(), mention.to(), true));
    }

    private boolean isExplained() {
        for (int i = 0; i < explained.length; i++) {
            if (!explained[i] && !utterance.at(i).isFiller()) {
                return false;
            }
        }
        return true;
    }
}

package swivel.language.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as words in clauses and sentences. What several readers ask of it is found out once, when the first one asks.
 *
 * <p>Safe for use by several threads.
 */
public final class Utterance {
    private final List<Token> tokens;
    private final int[] clauses;
    private final int[] clauseEnds;
    private final int[] sentences;
    private final boolean asks;
    private final Wording wording;
    private volatile @Nullable Phrases phrases;
    private volatile Negation.@Nullable Reach denied;
    private volatile History.@Nullable Gone gone;

    /**
     * @param asks whether a question mark stands in it
     * @param wording that heard it
     */
    Utterance(List<Token> tokens, boolean asks, Wording wording) {
        this.wording = wording;
        this.tokens = List.copyOf(tokens);
        this.asks = asks;
        this.clauses = new int[tokens.size()];
        this.clauseEnds = new int[tokens.size()];
        this.sentences = new int[tokens.size()];
        for (int i = 1; i < tokens.size(); i++) {
            Gap gap = tokens.get(i).before();
            clauses[i] = clauses[i - 1] + (gap.endsClause() ? 1 : 0);
            sentences[i] = sentences[i - 1] + (gap == Gap.SENTENCE ? 1 : 0);
        }
        for (int i = clauses.length - 1; i >= 0; i--) {
            boolean last = i + 1 == clauses.length || clauses[i + 1] != clauses[i];
            clauseEnds[i] = last ? i + 1 : clauseEnds[i + 1];
        }
    }

    /** The phrases of all books that stand in it. */
    Phrases phrases() {
        Phrases known = phrases;
        if (known == null) {
            known = new Phrases(tokens, wording.tree());
            phrases = known;
        }
        return known;
    }

    /** Which of its words are denied. */
    public Negation.Reach denied() {
        Negation.Reach known = denied;
        if (known == null) {
            known = wording.negation().over(this);
            denied = known;
        }
        return known;
    }

    /** Which of its words are not about now. */
    public History.Gone gone() {
        History.Gone known = gone;
        if (known == null) {
            known = wording.history().in(this);
            gone = known;
        }
        return known;
    }

    public int size() {
        return tokens.size();
    }

    public Token at(int index) {
        return tokens.get(index);
    }

    /** Whether a figure, or a word for one, stands in it. */
    public boolean hasNumber() {
        for (Token token : tokens) {
            if (token.number() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is such a word and it is this one. */
    public boolean is(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
    }

    /** Whether this word stands anywhere in it. */
    public boolean has(String word) {
        for (Token token : tokens) {
            if (token.is(word)) {
                return true;
            }
        }
        return false;
    }

    /** The running number of the clause, as punctuation marks it. */
    public int clause(int index) {
        return clauses[index];
    }

    public int sentence(int index) {
        return sentences[index];
    }

    public boolean asks() {
        return asks;
    }

    /** The first index of a later clause than that of this index, or the size. */
    public int clauseEnd(int index) {
        return clauseEnds[index];
    }
}

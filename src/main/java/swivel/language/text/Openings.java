package swivel.language.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * With which words the phrases of each book begin. Most books have nothing to say on a message; one look at each of its
 * words for all of them tells which.
 */
final class Openings {
    private final Map<String, BitSet> books = new HashMap<>();
    private int count;

    /** The number of the next book. */
    int nextBook() {
        return count++;
    }

    /** @param first as the phrase has it: a stem, {@code #}, or {@code =} and a word */
    void add(String first, int book) {
        books.computeIfAbsent(first, word -> new BitSet()).set(book);
    }

    /** The books of which a phrase may begin somewhere among these words. */
    BitSet booksOn(Iterable<Token> tokens) {
        BitSet found = new BitSet(count);
        for (Token token : tokens) {
            add(found, token.stem());
            add(found, PhraseBook.EXACTLY + token.word());
            if (token.number() != null) {
                add(found, PhraseBook.ANY_NUMBER);
            }
        }
        return found;
    }

    private void add(BitSet found, String first) {
        BitSet of = books.get(first);
        if (of != null) {
            found.or(of);
        }
    }
}

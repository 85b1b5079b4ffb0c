package swivel.knowledge.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was found for a word, kept, since people say the same words again and again. Words that were never said before cannot
 * fill the memory: when there are too many, it begins anew. For several threads.
 */
final class WordCache<V> {
    private static final int MOST = 20_000;

    private final Map<String, V> kept = new ConcurrentHashMap<>();
    private final Source<V> source;

    /** Where it is found; always the same for the same word. */
    @FunctionalInterface
    interface Source<V> {
        V of(String word) throws IOException;
    }

    WordCache(Source<V> source) {
        this.source = source;
    }

    V of(String word) throws IOException {
        V known = kept.get(word);
        if (known != null) {
            return known;
        }
        V found = source.of(word);
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(word, found);
        return found;
    }
}

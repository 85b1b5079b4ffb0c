package swivel.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Mends words that the index does not know by the words that it does, those of drills' names first. */
final class Speller {
    /** Shorter words are close to too many others, longer ones are no words. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 24;
    /** From this length on the first letter of a drill's name may be wrong. */
    private static final int SURE = 6;
    /** From this length on two letters may be wrong. */
    private static final int LONG = 7;

    /** A message with more unknown words than this is in another language. */
    private static final int MOST_MENDED = 8;

    private static final int FAR_MORE = 8;

    private static final Pattern COMPARED = Pattern.compile("(er|est)$");

    private final IndexReader index;
    private final PlainWords words;
    private final KnownWords ofNames;
    private final KnownWords others;
    private final Kept<Mending> mendings = new Kept<>(this::mending);

    /** @param tried whether the word is one that could be mended */
    private record Mending(String word, boolean tried) {}

    Speller(IndexReader index, PlainWords words) throws IOException {
        this.index = index;
        this.words = words;
        this.ofNames = new KnownWords(index, Fields.NAME_SPELLING);
        this.others = new KnownWords(index, Fields.SPELLING);
    }

    /** These words, each mended where that is possible. */
    List<String> mend(List<String> written) throws IOException {
        List<String> mended = new ArrayList<>();
        int tried = 0;
        for (String word : written) {
            Mending mending = tried < MOST_MENDED ? mendings.of(word) : new Mending(word, false);
            tried += mending.tried() ? 1 : 0;
            mended.add(mending.word());
        }
        return mended;
    }

    private Mending mending(String word) throws IOException {
        return isMendable(word) ? new Mending(mend(word), true) : new Mending(word, false);
    }

    private boolean isMendable(String word) throws IOException {
        if (word.length() < SHORTEST || word.length() > LONGEST || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return false;
        }
        if (isIn(Fields.SPELLING, word) || isIn(Fields.NAME_SPELLING, word) || isAsked(word)) {
            return false;
        }
        return !hasKnownStem(word) && !hasKnownStem(COMPARED.matcher(word).replaceFirst(""));
    }

    /** Whether people say it, and not as a slip of something that far more of them say. */
    private boolean isAsked(String word) throws IOException {
        int said = index.docFreq(new Term(Fields.ASKED_SPELLING, word));
        if (said < 2) {
            return false;
        }
        String near = ofNames.nearest(word, 1, word.length() >= SURE);
        return near == null || index.docFreq(new Term(Fields.ASKED_SPELLING, near)) < FAR_MORE * said;
    }

    private boolean hasKnownStem(String word) throws IOException {
        List<String> cut = words.read(word, 1);
        return cut.isEmpty() || isIn(Fields.STEM, cut.getFirst());
    }

    private boolean isIn(String field, String word) throws IOException {
        return index.docFreq(new Term(field, word)) > 0;
    }

    private String mend(String word) {
        String near = ofNames.nearest(word, 1, word.length() >= SURE);
        if (near == null && word.length() > SHORTEST) {
            near = others.nearest(word, 1, false);
        }
        if (near == null && word.length() >= LONG) {
            near = ofNames.nearest(word, 2, false);
        }
        return near == null ? word : near;
    }
}

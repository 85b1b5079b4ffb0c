package swivel.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import swivel.knowledge.index.SoundingNames.Heard;

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

    private static final String UNBROKEN = "\u00a0";
    private static final Pattern COMPARED = Pattern.compile("(er|est)$");

    private final IndexReader index;
    private final PlainWords words;
    private final KnownWords ofNames;
    private final KnownWords others;
    private final SoundingNames names;
    private final Kept<Mending> mendings = new Kept<>(this::mending);

    /**
     * @param strange whether the word stands nowhere as it is written
     * @param tried whether it is one that could be mended
     */
    private record Mending(String word, boolean strange, boolean tried) {}

    /** @param names of drills, as they are written */
    Speller(IndexReader index, PlainWords words, Collection<String> names) throws IOException {
        this.index = index;
        this.words = words;
        this.names = new SoundingNames(names.stream()
                .map(name -> String.join(" ", words.asWritten(name, LONGEST)))
                .toList());
        this.ofNames = new KnownWords(index, Fields.NAME_SPELLING);
        this.others = new KnownWords(index, Fields.SPELLING);
    }

    /** So many words as these, each mended where that is possible; with a blank that does not break where one has become two. */
    List<String> mend(List<String> written) throws IOException {
        List<String> mended = new ArrayList<>(written);
        int tried = 0;
        for (int place = 0; place < written.size() && tried < MOST_MENDED; place++) {
            Mending mending = mendings.of(written.get(place));
            tried += mending.tried() ? 1 : 0;
            Heard heard = mending.strange() ? names.around(place, written) : null;
            if (heard == null) {
                mended.set(place, mending.word());
            } else {
                put(heard, mended);
                place = heard.to() - 1;
            }
        }
        return mended;
    }

    private static void put(Heard heard, List<String> mended) {
        List<String> name = List.of(heard.name().split(" "));
        int slots = heard.to() - heard.from();
        for (int slot = 0; slot < slots; slot++) {
            int first = Math.min(slot, name.size());
            int last = slot == slots - 1 ? name.size() : Math.min(slot + 1, name.size());
            mended.set(heard.from() + slot, String.join(UNBROKEN, name.subList(first, last)));
        }
    }

    private Mending mending(String word) throws IOException {
        boolean strange = isStrange(word);
        boolean mendable = strange
                && !hasKnownStem(word)
                && !hasKnownStem(COMPARED.matcher(word).replaceFirst(""));
        return new Mending(mendable ? mend(word) : word, strange, mendable);
    }

    private boolean isStrange(String word) throws IOException {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && !isIn(Fields.SPELLING, word)
                && !isIn(Fields.NAME_SPELLING, word)
                && !isAsked(word);
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

package swivel.language.text;

import java.util.BitSet;
import java.util.List;

/** What in a message is not about now: long past, over and done with, or only supposed. */
public final class History {
    private static final int REACH_OF_OVER = 15;

    /** What a phrase of {@code history.yaml} says. */
    enum Cue {
        /** Its part of the sentence is about years ago. */
        PAST,
        /** Its part of the sentence is a supposition, or a question about what signs mean. */
        SUPPOSED,
        /** Its part of the sentence is about what might be one day, and all that is told in it: "what if my hip hurt". */
        IMAGINED,
        /** What was said shortly before is over. */
        OVER,
        /** From here on it is about now again. */
        NOW
    }

    private final PhraseBook<Cue> cues;

    History(Wording wording) {
        this.cues = wording.book("history", Cue.class);
    }

    /**
     * The words of a message that are not about now.
     *
     * @param past about years ago
     * @param supposed about what might be
     * @param imagined those of them in which nothing is told of now
     * @param over said to be over
     */
    public record Gone(BitSet past, BitSet supposed, BitSet imagined, BitSet over) {}

    Gone in(Utterance utterance) {
        Gone gone = new Gone(new BitSet(), new BitSet(), new BitSet(), new BitSet());
        List<Mention<Cue>> found = cues.longest(utterance);
        int[] parts = parts(utterance, found);
        for (Mention<Cue> cue : found) {
            switch (cue.meaning()) {
                case PAST -> gone.past().set(startOfPast(utterance, parts, cue), end(parts, cue.from()));
                case SUPPOSED -> gone.supposed().set(start(parts, cue.from()), end(parts, cue.from()));
                case IMAGINED -> {
                    gone.supposed().set(start(parts, cue.from()), end(parts, cue.from()));
                    gone.imagined().set(start(parts, cue.from()), end(parts, cue.from()));
                }
                case OVER -> gone.over().set(Math.max(0, cue.from() - REACH_OF_OVER), cue.from());
                case NOW -> {}
            }
        }
        return gone;
    }

    /** The number of the part of each word; parts end at punctuation and at a word for now. */
    private static int[] parts(Utterance utterance, List<Mention<Cue>> found) {
        boolean[] begins = new boolean[utterance.size()];
        found.stream().filter(cue -> cue.meaning() == Cue.NOW).forEach(cue -> begins[cue.from()] = true);
        int[] parts = new int[utterance.size()];
        for (int i = 1; i < parts.length; i++) {
            parts[i] = parts[i - 1] + (begins[i] || utterance.clause(i) != utterance.clause(i - 1) ? 1 : 0);
        }
        return parts;
    }

    /** "Banged my calf, years ago": where it says nothing else, its part of the sentence belongs to the one before. */
    private static int startOfPast(Utterance utterance, int[] parts, Mention<Cue> cue) {
        int start = start(parts, cue.from());
        boolean nothingElse = start == cue.from() && end(parts, cue.from()) == cue.to();
        boolean goesOn = nothingElse && start > 0 && utterance.sentence(start - 1) == utterance.sentence(start);
        return goesOn ? start(parts, start - 1) : start;
    }

    private static int start(int[] parts, int index) {
        int start = index;
        while (start > 0 && parts[start - 1] == parts[index]) {
            start--;
        }
        return start;
    }

    private static int end(int[] parts, int index) {
        int end = index;
        while (end < parts.length && parts[end] == parts[index]) {
            end++;
        }
        return end;
    }
}

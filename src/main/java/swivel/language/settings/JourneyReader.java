package swivel.language.settings;

import java.util.List;
import swivel.language.text.Mention;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;

/** Tells where somebody is from where they are going to be: "flying to Tokyo next week". */
final class JourneyReader {

    /** What a phrase of {@code journeys.yaml} says. */
    private enum Word {
        /** They are there. */
        THERE,
        /** They go there. */
        GOES,
        /** It is still to come, whatever else is said of it. */
        AHEAD,
        /** It is still to come, where they go there. */
        AHEAD_OF_GOING
    }

    private final PhraseBook<Word> words;

    JourneyReader(Wording wording) {
        this.words = wording.book("journeys", Word.class);
    }

    boolean isAhead(Utterance utterance) {
        List<Word> found =
                words.longest(utterance).stream().map(Mention::meaning).toList();
        boolean going = found.contains(Word.GOES) && found.contains(Word.AHEAD_OF_GOING);
        return !found.contains(Word.THERE) && (found.contains(Word.AHEAD) || going);
    }
}

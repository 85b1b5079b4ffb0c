package swivel.language.levels;

import java.util.List;
import java.util.OptionalInt;
import swivel.language.text.Mention;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;

/** Finds the figures of a message that say how bad something is, and leaves those that count or measure alone. */
public final class LevelReader {
    private final Hints hints;
    private final PhraseBook<Integer> words;

    public LevelReader(Wording wording) {
        this.hints = new Hints(wording);
        this.words = wording.book("severities", Integer::valueOf);
    }

    /** The figures of one message that are levels, from left to right. */
    public List<Mention<Level>> in(Utterance utterance) {
        return utterance.hasNumber() ? new LevelScan(utterance, hints).levels() : List.of();
    }

    /** The words of one message that say how bad something is. */
    public List<Mention<Level>> wordsIn(Utterance utterance) {
        return words.longest(utterance).stream()
                .map(word -> new Mention<>(
                        new Level(word.meaning(), false, false, Level.When.UNSAID), word.from(), word.to()))
                .toList();
    }

    /** The answer to "how bad, 0 to 10?", where the message is nothing else. */
    public OptionalInt bare(Utterance utterance) {
        return new BareAnswer(utterance, hints).level(in(utterance), wordsIn(utterance));
    }
}

package swivel.language.settings;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import swivel.language.text.Mention;
import swivel.language.text.PhraseBook;
import swivel.language.text.Token;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;

/** The words around a time of day: whether they are all there is, whether they name half of the day, and once or for good. */
final class TimeFrame {

    /** What a phrase of {@code time-frames.yaml} does. */
    private enum Word {
        /** Says when. */
        DAY,
        /** Says which half of the day. */
        PART,
        /** Asks for something at that time. */
        ASKS,
        /** For this one time. */
        ONCE,
        /** For this one time, which is today. */
        TODAY
    }

    private final PhraseBook<Word> words;
    private final PhraseBook<String> courtesies;

    TimeFrame(Wording wording) {
        this.words = wording.book("time-frames", Word.class);
        this.courtesies = wording.book("courtesies", code -> code);
    }

    /** Whether the message says nothing but a time, with a word or a form that makes it one. */
    boolean isAll(Utterance utterance) {
        List<Mention<Word>> found = words.all(utterance);
        boolean[] covered = new boolean[utterance.size()];
        found.forEach(word -> Arrays.fill(covered, word.from(), word.to(), true));
        courtesies.all(utterance).forEach(word -> Arrays.fill(covered, word.from(), word.to(), true));
        boolean number = false;
        for (int i = 0; i < utterance.size(); i++) {
            if (!covered[i] && utterance.at(i).number() == null) {
                return false;
            }
            number |= utterance.at(i).number() != null;
        }
        boolean named = found.stream().anyMatch(word -> word.meaning() == Word.PART);
        return (number && !found.isEmpty()) || (named && found.size() > 1);
    }

    /** Whether a bare hour was said that either half of the day has. */
    boolean isVague(Utterance utterance, LocalTime at) {
        boolean bareHour = at.getMinute() == 0 && at.getHour() >= 1 && at.getHour() < 12;
        boolean saysPart = words.all(utterance).stream().anyMatch(word -> word.meaning() == Word.PART);
        return bareHour && !saysPart && numbers(utterance) == 1;
    }

    boolean isOnce(Utterance utterance) {
        return words.all(utterance).stream()
                .anyMatch(word -> word.meaning() == Word.ONCE || word.meaning() == Word.TODAY);
    }

    boolean isToday(Utterance utterance) {
        return words.all(utterance).stream().anyMatch(word -> word.meaning() == Word.TODAY);
    }

    private static long numbers(Utterance utterance) {
        long numbers = 0;
        for (int i = 0; i < utterance.size(); i++) {
            Token token = utterance.at(i);
            numbers += token.number() == null ? 0 : 1;
        }
        return numbers;
    }
}

package swivel.language.settings;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import swivel.language.text.Mention;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;

/** The words around a time of day: whether they are all there is, which part of the day they name, and once or for good. */
final class TimeFrame {

    /** What a phrase of {@code time-frames.yaml} does. */
    private enum Word {
        /** Says on which days. */
        DAY,
        /** Says which half of the day, beside a time. */
        PART,
        MORNING,
        MIDDAY,
        AFTERNOON,
        EVENING,
        NIGHT,
        /** Asks for something at that time. */
        ASKS,
        /** Asks to be reminded. */
        REMINDS,
        /** For this one time. */
        ONCE,
        /** For this one time, which is today. */
        TODAY,
        /** For an unsaid while. */
        A_WHILE
    }

    private final PhraseBook<Word> words;
    private final PhraseBook<String> courtesies;

    TimeFrame(Wording wording) {
        this.words = wording.book("time-frames", Word.class);
        this.courtesies = wording.courtesies();
    }

    /** What is said around the time of a message. */
    Heard in(Utterance utterance) {
        List<Mention<Word>> found = words.all(utterance);
        boolean[] covered = new boolean[utterance.size()];
        found.forEach(word -> Arrays.fill(covered, word.from(), word.to(), true));
        courtesies.all(utterance).forEach(word -> Arrays.fill(covered, word.from(), word.to(), true));
        int numbers = 0;
        boolean nothingElse = true;
        for (int i = 0; i < utterance.size(); i++) {
            boolean number = utterance.at(i).number() != null;
            numbers += number ? 1 : 0;
            nothingElse &= covered[i] || number;
        }
        Set<Word> kinds = EnumSet.noneOf(Word.class);
        found.forEach(word -> kinds.add(word.meaning()));
        return new Heard(kinds, found.size(), numbers, nothingElse && !isQuestion(utterance));
    }

    private static boolean isQuestion(Utterance utterance) {
        return utterance.is(0, "what") || utterance.is(0, "how") || (utterance.asks() && utterance.has("or"));
    }

    /**
     * @param kinds of the words that were found
     * @param phrases how many there are
     * @param numbers how many numbers stand between them
     * @param nothingElse whether the message holds nothing else
     */
    record Heard(Set<Word> kinds, int phrases, int numbers, boolean nothingElse) {

        /** Whether the message says nothing but a time, with a word or a form that makes it one. */
        boolean isAll() {
            boolean named = kinds.contains(Word.PART) || part().isPresent();
            return nothingElse && ((numbers > 0 && phrases > 0) || (named && kinds.size() > 1));
        }

        /** Whether a bare hour was said that either half of the day has. */
        boolean isVague(LocalTime at) {
            boolean bareHour = at.getMinute() == 0 && at.getHour() >= 1 && at.getHour() < LocalTime.NOON.getHour();
            return bareHour && !kinds.contains(Word.PART) && part().isEmpty() && numbers == 1;
        }

        /** Whether a figure is among them, or a word such as "noon". */
        boolean mayHoldTime() {
            return numbers > 0 || kinds.contains(Word.PART);
        }

        boolean isOnce() {
            return kinds.contains(Word.ONCE) || isToday();
        }

        boolean isToday() {
            return kinds.contains(Word.TODAY);
        }

        boolean isForAWhile() {
            return kinds.contains(Word.A_WHILE);
        }

        boolean asksForReminder() {
            return kinds.contains(Word.REMINDS);
        }

        /** The part of the day that is named; empty where none is, or several. */
        Optional<PartOfDay> part() {
            List<PartOfDay> parts =
                    kinds.stream().flatMap(word -> part(word).stream()).toList();
            return parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
        }

        private static Optional<PartOfDay> part(Word word) {
            return switch (word) {
                case MORNING -> Optional.of(PartOfDay.MORNING);
                case MIDDAY -> Optional.of(PartOfDay.MIDDAY);
                case AFTERNOON -> Optional.of(PartOfDay.AFTERNOON);
                case EVENING -> Optional.of(PartOfDay.EVENING);
                case NIGHT -> Optional.of(PartOfDay.NIGHT);
                case DAY, PART, ASKS, REMINDS, ONCE, TODAY, A_WHILE -> Optional.empty();
            };
        }
    }
}

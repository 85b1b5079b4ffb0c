package swivel.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How long a text takes to read in silence, at 238 words a minute: the average of adults who read English non-fiction
 * (Brysbaert 2019, Journal of Memory and Language 109:104047).
 */
public record ReadingTime(int words) implements Comparable<ReadingTime> {
    private static final int WORDS_A_MINUTE = 238;

    /** Of a whole card, every part of it. */
    public static ReadingTime of(Card card) {
        List<String> parts = new ArrayList<>(card.steps());
        card.mistakes().forEach(mistake -> parts.addAll(List.of(mistake.what(), mistake.cure())));
        card.leaveOut().forEach(caution -> parts.add(caution.sentence()));
        Stream.of(
                        card.setUp(),
                        card.breathAndTempo(),
                        card.dose(),
                        card.feel(),
                        card.easier(),
                        card.harder(),
                        card.withoutEquipment(),
                        card.why())
                .filter(Objects::nonNull)
                .forEach(parts::add);
        return of(parts);
    }

    /** Of what somebody reads who wants to begin: the set-up and the steps. */
    public static ReadingTime toBegin(Card card) {
        List<String> parts = new ArrayList<>(card.steps());
        parts.add(card.setUp());
        return of(parts);
    }

    private static ReadingTime of(List<String> parts) {
        return new ReadingTime(parts.stream().mapToInt(ReadingTime::count).sum());
    }

    /** Rounded to the nearest second. */
    public int seconds() {
        return Math.round(words * 60f / WORDS_A_MINUTE);
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    @Override
    public int compareTo(ReadingTime other) {
        return Integer.compare(words, other.words);
    }
}

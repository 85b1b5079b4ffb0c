package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the words of a message speak for, by what was learned of all that people say: from about -1 to 1. Unchanging. */
public final class Subjects {
    private final Map<Meaning, Integer> numbers;
    private final List<Meaning> meanings;
    private final float[] scores;
    private final double length;

    /**
     * @param numbers of the meanings, which are their places in the list
     * @param scores of the meanings, in their order
     * @param length what the scores are to be divided by; 0 where nothing was learned of any word
     */
    Subjects(Map<Meaning, Integer> numbers, List<Meaning> meanings, float[] scores, double length) {
        this.numbers = numbers;
        this.meanings = meanings;
        this.scores = scores;
        this.length = length;
    }

    /** 0 where nothing was learned of it, or of any word of the message. */
    public double of(Meaning subject) {
        Integer number = numbers.get(subject);
        return number == null ? 0 : of(number);
    }

    private double of(int number) {
        return length == 0 ? 0 : scores[number] / length;
    }

    /** The drills and articles that the words speak for, as many as this, best first. */
    public List<Meaning> likeliest(int most) {
        List<Integer> likely = new ArrayList<>();
        for (int number = 0; number < scores.length; number++) {
            if (of(number) > 0 && isOneOfMany(meanings.get(number))) {
                likely.add(number);
            }
        }
        likely.sort(Comparator.comparingDouble((Integer number) -> of(number)).reversed());
        return likely.stream().limit(most).map(meanings::get).toList();
    }

    private static boolean isOneOfMany(Meaning meaning) {
        return meaning instanceof Meaning.Named || meaning instanceof Meaning.Topic;
    }
}

package swivel.language.times;

import java.util.List;
import swivel.language.text.Mention;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;

/** Finds for how long something is said to have lasted, as {@code durations.yaml} lists it. */
public final class DurationReader {
    private static final double LONGEST = 36_500;

    private final PhraseBook<Integer> durations;

    public DurationReader(Wording wording) {
        this.durations = wording.book("durations", Integer::valueOf);
    }

    /** In days, from left to right. */
    public List<Mention<Integer>> in(Utterance utterance) {
        return durations.longest(utterance).stream()
                .map(unit -> new Mention<>(days(utterance, unit), unit.from(), unit.to()))
                .toList();
    }

    private static int days(Utterance utterance, Mention<Integer> unit) {
        double count = 1;
        for (int i = unit.from(); i < unit.to(); i++) {
            Double number = utterance.at(i).number();
            count = number == null ? count : number;
        }
        return (int) Math.min(count * unit.meaning(), LONGEST);
    }
}

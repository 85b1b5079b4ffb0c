package swivel.language.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import swivel.language.text.Mention;
import swivel.language.text.Negation;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;

/**
 * Reads what somebody lives with. A line of {@code living-with.yaml} has the codes of the conditions that its phrases may
 * mean; where there are several, the person has to be asked.
 *
 * <p>Safe for use by several threads.
 */
public final class ConditionReader {
    /** What a phrase of {@code tellings.yaml} says. */
    private enum Telling {
        /** Of themselves. */
        MINE,
        /** Of somebody else, or of what was once or might be. */
        NOT_MINE
    }

    private final Wording wording;
    private final PhraseBook<String> conditions;
    private final PhraseBook<Telling> tellings;
    private final Negation negation;

    public ConditionReader(Wording wording) {
        this.wording = wording;
        this.conditions = wording.book("living-with", codes -> codes);
        this.tellings = wording.book("tellings", Telling.class);
        this.negation = new Negation(wording);
    }

    /** The codes behind whatever is named, in answer to "is there anything?"; empty where nothing is. */
    public List<List<String>> named(String message) {
        Utterance utterance = wording.hear(message);
        Negation.Reach denied = negation.over(utterance);
        Set<String> found = new LinkedHashSet<>();
        conditions.longest(utterance).stream()
                .filter(mention -> !denied.denies(mention))
                .map(Mention::meaning)
                .forEach(found::add);
        return found.stream().map(codes -> List.of(codes.split(" "))).toList();
    }

    /** What somebody tells of themselves in passing; empty for questions, and for what is about somebody else. */
    public Optional<List<String>> told(String message) {
        Utterance utterance = wording.hear(message);
        List<Mention<Telling>> heard = tellings.longest(utterance);
        boolean mine = heard.stream().anyMatch(telling -> telling.meaning() == Telling.MINE);
        boolean another = heard.stream().anyMatch(telling -> telling.meaning() == Telling.NOT_MINE);
        return utterance.asks() || another || !mine
                ? Optional.empty()
                : named(message).stream().findFirst();
    }
}

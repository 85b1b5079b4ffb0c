package swivel.language.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        NOT_MINE,
        /** Of what is over. */
        OVER
    }

    private final Wording wording;
    private final PhraseBook<String> conditions;
    private final PhraseBook<Telling> tellings;

    public ConditionReader(Wording wording) {
        this.wording = wording;
        this.conditions = wording.book("living-with", codes -> codes);
        this.tellings = wording.book("tellings", Telling.class);
    }

    /** The codes behind whatever is named, in answer to "is there anything?"; empty where nothing is. */
    public List<List<String>> named(String message) {
        return named(wording.hear(message), false);
    }

    private List<List<String>> named(Utterance utterance, boolean isDenied) {
        Negation.Reach denied = utterance.denied();
        Set<String> found = new LinkedHashSet<>();
        conditions.longest(utterance).stream()
                .filter(mention -> denied.denies(mention) == isDenied)
                .map(Mention::meaning)
                .forEach(found::add);
        return found.stream().map(codes -> List.of(codes.split(" "))).toList();
    }

    /** What somebody tells of themselves in passing; empty for questions, and for what is about somebody else. */
    public Optional<List<String>> told(String message) {
        Utterance utterance = wording.hear(message);
        Set<Telling> heard = tellings(utterance);
        return isTold(utterance, heard) && heard.contains(Telling.MINE) && !heard.contains(Telling.OVER)
                ? named(utterance, false).stream().findFirst()
                : Optional.empty();
    }

    /** What somebody tells is over, or not so. */
    public Optional<List<String>> over(String message) {
        Utterance utterance = wording.hear(message);
        Set<Telling> heard = tellings(utterance);
        if (!isTold(utterance, heard)) {
            return Optional.empty();
        }
        List<List<String>> denied = heard.contains(Telling.MINE) ? named(utterance, true) : List.of();
        List<List<String>> past = heard.contains(Telling.OVER)
                ? Stream.concat(named(utterance, false).stream(), named(utterance, true).stream())
                        .toList()
                : List.of();
        return Stream.concat(denied.stream(), past.stream()).findFirst();
    }

    private static boolean isTold(Utterance utterance, Set<Telling> heard) {
        return !utterance.asks() && !heard.contains(Telling.NOT_MINE);
    }

    private Set<Telling> tellings(Utterance utterance) {
        return tellings.longest(utterance).stream().map(Mention::meaning).collect(Collectors.toSet());
    }
}

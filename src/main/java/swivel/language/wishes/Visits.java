package swivel.language.wishes;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import swivel.language.text.Negation;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;

/** What else is said beside "I saw the doctor", which decides whether that clears a warning. */
final class Visits {

    /** What a phrase of {@code visits.yaml} says of the visit. */
    private enum Turn {
        /** It has not taken place. */
        NOT_YET,
        /** It ended with the order to rest. */
        TOLD_TO_REST,
        /** It was long ago, or about something else. */
        ABOUT_ELSE
    }

    private final PhraseBook<Turn> turns;

    Visits(Wording wording) {
        this.turns = wording.book("visits", Turn.class);
    }

    /** What a message that tells of a visit comes to; empty where the visit has nothing to do with now. */
    Optional<Wish> outcome(Utterance utterance) {
        Negation.Reach denied = utterance.denied();
        Set<Turn> said = EnumSet.noneOf(Turn.class);
        turns.all(utterance).stream().filter(turn -> !denied.denies(turn)).forEach(turn -> said.add(turn.meaning()));
        if (said.contains(Turn.NOT_YET)) {
            return Optional.of(Wish.UNSEEN);
        }
        if (said.contains(Turn.TOLD_TO_REST)) {
            return Optional.of(Wish.NOT_CLEARED);
        }
        return said.contains(Turn.ABOUT_ELSE) ? Optional.empty() : Optional.of(Wish.SEEN);
    }
}

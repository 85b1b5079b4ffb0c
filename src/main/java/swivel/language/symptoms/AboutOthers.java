package swivel.language.symptoms;

import java.util.BitSet;
import swivel.language.text.Mention;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;

/** Which words of a message are about somebody else: from one who is named to the next word of the person about themselves. */
final class AboutOthers {

    /** Whom a phrase of {@code people.yaml} is about. */
    private enum Whom {
        ANOTHER,
        THEMSELVES
    }

    private final PhraseBook<Whom> people;

    AboutOthers(Wording wording) {
        this.people = wording.book("people", Whom.class);
    }

    BitSet in(Utterance utterance) {
        BitSet others = new BitSet(utterance.size());
        int from = 0;
        Whom whom = Whom.THEMSELVES;
        for (Mention<Whom> mention : people.longest(utterance)) {
            others.set(from, mention.from(), whom == Whom.ANOTHER);
            from = mention.from();
            whom = mention.meaning();
        }
        others.set(from, utterance.size(), whom == Whom.ANOTHER);
        return others;
    }
}

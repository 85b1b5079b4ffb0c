package swivel.language.symptoms;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import swivel.language.text.Mention;
import swivel.language.text.PhraseBook;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;

/** The phrases of {@code report-words.yaml}: what speaks for a report, and what for a question. */
final class ReportWords {

    /** What a phrase of {@code report-words.yaml} makes of a message. */
    enum Sign {
        /** A question, wherever it stands. */
        ASKS,
        /** A question, where it begins a clause. */
        ASKS_AT_THE_START,
        /** The wish for a drill. */
        WANTS,
        /** At the start of a clause: the person tells something, although no part of the body is named. */
        TELLS,
        /** What happens in general: no report unless a part of the body is named. */
        IN_GENERAL,
        /** The circumstances of a movement. */
        IN_A_MOVEMENT,
        /** Nothing is the matter, whatever else is said. */
        ALL_CLEAR
    }

    private static final Set<Sign> AT_THE_START = EnumSet.of(Sign.ASKS_AT_THE_START, Sign.TELLS);

    private final Map<Sign, PhraseBook<Sign>> books;

    ReportWords(Wording wording) {
        this.books = wording.booksByMeaning("report-words", Sign.class);
    }

    Set<Sign> in(Utterance utterance) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        books.forEach((sign, book) -> {
            for (Mention<Sign> mention : book.longest(utterance)) {
                if (!AT_THE_START.contains(sign) || beginsClause(utterance, mention.from())) {
                    signs.add(sign);
                }
            }
        });
        return signs;
    }

    private static boolean beginsClause(Utterance utterance, int index) {
        int at = index;
        while (at > 0 && !utterance.at(at).before().endsClause()) {
            at--;
            if (!utterance.is(at, "so") && !utterance.is(at, "and") && !utterance.is(at, "ok")) {
                return false;
            }
        }
        return true;
    }
}

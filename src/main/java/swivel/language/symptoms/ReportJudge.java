package swivel.language.symptoms;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import swivel.language.text.PhraseBook;
import swivel.language.text.Token;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;

/** Tells a report of how somebody feels from a question about drills that names a part of the body. */
final class ReportJudge {

    /** What a phrase of {@code report-words.yaml} makes of a message. */
    private enum Sign {
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

    ReportJudge(Wording wording) {
        this.books = wording.booksByMeaning("report-words", Sign.class);
    }

    /** Whether a message without any part of the body says that nothing is the matter. */
    boolean isAllClear(Utterance utterance, Account nowhere) {
        boolean complains = nowhere.quality().isPresent() && !nowhere.isDenied() && !nowhere.isGone();
        if (complains || nowhere.severity().orElse(0) > 0) {
            return false;
        }
        return nowhere.isDenied() || nowhere.isGone() || signs(utterance).contains(Sign.ALL_CLEAR);
    }

    boolean isReport(Utterance utterance, List<Clue> clues, Assembly.Result result) {
        Set<Sign> signs = signs(utterance);
        boolean asks = asks(utterance, signs) || signs.contains(Sign.WANTS);
        if (result.drafts().isEmpty()) {
            return !asks
                    && isReportOfNoRegion(utterance, clues, result.nowhere().account(), signs);
        }
        if (result.drafts().stream().anyMatch(draft -> draft.account().hasFigure())) {
            return true;
        }
        if (asks || result.drafts().stream().anyMatch(draft -> isGeneralRemark(draft, signs))) {
            return false;
        }
        return result.drafts().stream().anyMatch(draft -> !draft.account().isBare()) || isNothingBut(clues, utterance);
    }

    /** Whether it asks something, with or without a question mark. */
    boolean asks(Utterance utterance) {
        return asks(utterance, signs(utterance));
    }

    private static boolean asks(Utterance utterance, Set<Sign> signs) {
        return utterance.asks() || signs.contains(Sign.ASKS) || signs.contains(Sign.ASKS_AT_THE_START);
    }

    private boolean isReportOfNoRegion(Utterance utterance, List<Clue> clues, Account nowhere, Set<Sign> signs) {
        if (signs.contains(Sign.IN_GENERAL) && !nowhere.hasFigure()) {
            return false;
        }
        if (isAllClear(utterance, nowhere)) {
            return true;
        }
        return nowhere.isDescribed() && (signs.contains(Sign.TELLS) || (nowhere.hasFigure() && isFelt(clues, nowhere)));
    }

    /** A figure on its own may be anything; beside something that is felt, a side or a comparison it says how bad it is. */
    private static boolean isFelt(List<Clue> clues, Account nowhere) {
        return nowhere.quality().isPresent()
                || clues.stream().anyMatch(clue -> clue instanceof Clue.OnSide || clue instanceof Clue.Stands);
    }

    /** That a joint clicks in some movement and does not hurt is told by those who wonder why it does. */
    private static boolean isGeneralRemark(Draft draft, Set<Sign> signs) {
        return draft.account().isPainlessClick() && !draft.hasSide() && signs.contains(Sign.IN_A_MOVEMENT);
    }

    /** A side and a part of the body, perhaps with a figure that can be no severity: "left hip 11". */
    private boolean isNothingBut(List<Clue> clues, Utterance utterance) {
        boolean[] explained = new boolean[utterance.size()];
        clues.forEach(clue -> Arrays.fill(explained, clue.from(), clue.to(), true));
        boolean sided = clues.stream().anyMatch(clue -> clue instanceof Clue.OnSide);
        int figures = 0;
        for (int i = 0; i < explained.length; i++) {
            Token token = utterance.at(i);
            if (explained[i] || token.is("and") || token.isFiller()) {
                continue;
            }
            if (token.number() == null) {
                return false;
            }
            figures++;
        }
        return sided && figures <= 1;
    }

    private Set<Sign> signs(Utterance utterance) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Sign sign : Sign.values()) {
            Objects.requireNonNull(books.get(sign)).longest(utterance).stream()
                    .filter(mention -> !AT_THE_START.contains(sign) || beginsClause(utterance, mention.from()))
                    .forEach(mention -> signs.add(sign));
        }
        return signs;
    }

    private boolean beginsClause(Utterance utterance, int index) {
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

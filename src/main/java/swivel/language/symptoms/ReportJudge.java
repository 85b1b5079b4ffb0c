package swivel.language.symptoms;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import swivel.language.symptoms.ReportWords.Sign;
import swivel.language.text.Token;
import swivel.language.text.Utterance;

/** Tells a report of how somebody feels from a question about drills that names a part of the body. */
final class ReportJudge {

    private final Utterance utterance;
    private final Set<Sign> signs;
    private final boolean asks;

    ReportJudge(Utterance utterance, Set<Sign> signs) {
        this.utterance = utterance;
        this.signs = signs;
        this.asks = utterance.asks() || signs.contains(Sign.ASKS) || signs.contains(Sign.ASKS_AT_THE_START);
    }

    /** Whether it asks something, with or without a question mark. */
    boolean asks() {
        return asks;
    }

    /** Whether a message without any part of the body says that nothing is the matter. */
    boolean isAllClear(Account nowhere) {
        boolean complains = nowhere.quality().isPresent() && !nowhere.isDenied() && !nowhere.isGone();
        if (complains || nowhere.severity().orElse(0) > 0) {
            return false;
        }
        return nowhere.isDenied() || nowhere.isGone() || signs.contains(Sign.ALL_CLEAR);
    }

    boolean isReport(List<Clue> clues, Assembly.Result result) {
        boolean wants = asks || signs.contains(Sign.WANTS);
        if (result.drafts().isEmpty()) {
            return !wants && isReportOfNoRegion(clues, result.nowhere().account());
        }
        if (result.drafts().stream().anyMatch(draft -> draft.account().hasFigure())) {
            return true;
        }
        if (wants || result.drafts().stream().anyMatch(this::isGeneralRemark)) {
            return false;
        }
        return result.drafts().stream().anyMatch(draft -> !draft.account().isBare()) || isNothingBut(clues);
    }

    private boolean isReportOfNoRegion(List<Clue> clues, Account nowhere) {
        if (signs.contains(Sign.IN_GENERAL) && !nowhere.hasFigure()) {
            return false;
        }
        if (isAllClear(nowhere)) {
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
    private boolean isGeneralRemark(Draft draft) {
        return draft.account().isPainlessClick() && !draft.hasSide() && signs.contains(Sign.IN_A_MOVEMENT);
    }

    /** A side and a part of the body, perhaps with a figure that can be no severity: "left hip 11". */
    private boolean isNothingBut(List<Clue> clues) {
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
}

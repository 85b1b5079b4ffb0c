package swivel.app.evaluation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import swivel.app.evaluation.labels.Expected;
import swivel.app.evaluation.labels.LabelledQuestion;
import swivel.app.evaluation.labels.QuestionType;
import swivel.conversation.hearing.Interpretation;
import swivel.conversation.hearing.Interpretation.Kind;
import swivel.library.DrillId;

/** Judges one question by its labels. */
final class QuestionScorer {
    private static final int FIRST = 3;
    private static final Set<Kind> ANSWERS = EnumSet.of(Kind.DRILL, Kind.DRILLS, Kind.ARTICLE, Kind.CHOICE);

    private final LabelledQuestion row;
    private final Expected expected;
    private final Interpretation got;
    private final Map<Measure, Boolean> verdicts = new EnumMap<>(Measure.class);

    private QuestionScorer(LabelledQuestion row, Interpretation got) {
        this.row = row;
        this.expected = row.expected();
        this.got = got;
    }

    /** Whether it is right by each measure that it takes part in. */
    static Map<Measure, Boolean> judge(LabelledQuestion row, Interpretation got) {
        QuestionScorer scorer = new QuestionScorer(row, got);
        if (row.expected().signs().isEmpty()) {
            scorer.question();
        } else {
            scorer.sign();
        }
        return scorer.verdicts;
    }

    private void sign() {
        boolean found =
                got.redFlag() != null && expected.signs().contains(got.redFlag().sign());
        verdicts.put(Measure.RED_FLAG, found);
        if (row.tier() != null) {
            verdicts.put(
                    Measure.RED_FLAG_TIER,
                    found && Objects.requireNonNull(got.redFlag()).tier() == row.tier());
        }
    }

    private void question() {
        verdicts.put(Measure.FALSE_ALARM, got.redFlag() == null);
        switch (row.type()) {
            case OOS, REDFLAG -> verdicts.put(Measure.OUT_OF_SCOPE, !isAnswered() || isFirst());
            case NOT_IN_LIBRARY -> verdicts.put(Measure.NOT_IN_LIBRARY, got.kind() == Kind.NOT_IN_LIBRARY || isFirst());
            case KNOWLEDGE -> verdicts.put(Measure.KNOWLEDGE, isFirst());
            case GOAL -> verdicts.put(Measure.GOAL, isAmong(first(FIRST)));
            case COMPARISON -> verdicts.put(Measure.COMPARISON, isAmong(got.drills()));
            case FOLLOWUP -> verdicts.put(Measure.FOLLOW_UP, isFirst());
            case HOW_TO, DOSAGE, FEEL, MISTAKES, EASIER, HARDER, EQUIPMENT, FREQUENCY, CONTRAINDICATION -> card();
        }
        if (expected.isInLibrary()) {
            verdicts.put(Measure.DECLINED, isAnswered() || isRightWithoutDrill());
        }
        if (asksForPart()) {
            verdicts.put(Measure.PART, isRightWithoutDrill() || isPart());
        }
    }

    /** A question about a card, which now and then only an article answers. */
    private void card() {
        if (expected.drills().isEmpty()) {
            verdicts.put(Measure.KNOWLEDGE, isFirst());
            return;
        }
        verdicts.put(Measure.FIRST, isFirst());
        verdicts.put(Measure.FIRST_THREE, isAmong(first(FIRST)));
    }

    private boolean isAnswered() {
        return ANSWERS.contains(got.kind());
    }

    /** Whether what comes first is right; a choice comes to no decision. */
    private boolean isFirst() {
        return isRightWithoutDrill() || (got.kind() != Kind.CHOICE && isAmong(first(1)));
    }

    private boolean isAmong(List<DrillId> drills) {
        long right = drills.stream().filter(expected.drills()::contains).count();
        return isRightWithoutDrill() || right >= row.fewest();
    }

    private List<DrillId> first(int most) {
        return isAnswered() ? got.drills().stream().limit(most).toList() : List.of();
    }

    private boolean isRightWithoutDrill() {
        boolean article = got.article() != null && expected.articles().contains(got.article());
        return article || (got.kind() == Kind.NOT_IN_LIBRARY && expected.notInLibrary());
    }

    private boolean asksForPart() {
        return row.facet() != null
                && !expected.drills().isEmpty()
                && row.type() != QuestionType.GOAL
                && row.type() != QuestionType.KNOWLEDGE
                && row.type() != QuestionType.NOT_IN_LIBRARY;
    }

    /** A comparison says why one would do either. */
    private boolean isPart() {
        boolean compares = row.type() == QuestionType.COMPARISON && Objects.equals(got.facet(), "comparison");
        return compares || Objects.equals(got.facet(), row.facet());
    }
}

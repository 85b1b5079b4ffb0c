package swivel.knowledge;

/** What can speak for or against a meaning; {@link Weights} says how much. Each runs from 0 to about 1, what was learned from about -1. */
enum Clue {
    /** The share of the question that is the drill's name; the name comes first; it is all there is. */
    DRILL_NAME,
    DRILL_NAME_FIRST,
    DRILL_NAME_ALONE,
    DRILL_NAME_LONG,
    /** Of the words that stand in any drill's name, the share that stands in its names. */
    DRILL_NAME_WORDS,
    DRILL_LINE,
    DRILL_WHOLE,
    DRILL_MUCH,
    /** What {@link swivel.knowledge.index.SubjectLearner} has found to tell it from the others. */
    DRILL_LEARNED,
    DRILL_MANNER,
    /** Likened to another. */
    DRILL_LIKENED,
    /** Where a drill is named: a part of its card is asked for; leave is asked. */
    DRILL_CARD,
    DRILL_LEAVE,
    DRILL_DOING,

    ABSENT_USUAL,
    ABSENT_NAME,
    ABSENT_NAME_FIRST,
    ABSENT_NAME_LONG,
    ABSENT_MANNER,

    ARTICLE_USUAL,
    ARTICLE_LINE,
    ARTICLE_WHOLE,
    ARTICLE_MUCH,
    ARTICLE_LEARNED,
    ARTICLE_MANNER,
    ARTICLE_SUBJECT,
    ARTICLE_EXPLANATION,
    ARTICLE_ADVICE,
    ARTICLE_BESIDE_NAME,
    ARTICLE_LEAVE,

    GOAL_USUAL,
    GOAL_LINE,
    GOAL_LEARNED,
    GOAL_MANNER,
    GOAL_TARGET,
    GOAL_FORM,
    GOAL_REMEDY,
    GOAL_BESIDE_NAME,
    GOAL_EXPLANATION,

    ELSEWHERE_USUAL,
    ELSEWHERE_LINE,
    ELSEWHERE_LEARNED,
    ELSEWHERE_MANNER,
    ELSEWHERE_WORLD,
    ELSEWHERE_BODY,
    ELSEWHERE_UNKNOWN,
    ELSEWHERE_OURS,
    ELSEWHERE_GREETING,
    ELSEWHERE_CARD,
    ELSEWHERE_BESIDE_NAME,
    ELSEWHERE_LEAVE
}

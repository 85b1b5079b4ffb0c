package swivel.knowledge;

/** Clues as whoever writes content knows them. */
final class ClueWords {
    private ClueWords() {}

    static String of(Clue clue) {
        return switch (clue) {
            case DRILL_NAME, ABSENT_NAME -> "its name is much of the question";
            case DRILL_NAME_FIRST, ABSENT_NAME_FIRST -> "it is the fullest name";
            case DRILL_NAME_ALONE -> "its name is all there is";
            case DRILL_NAME_LONG, ABSENT_NAME_LONG -> "its name has several words";
            case DRILL_NAME_WORDS -> "words of its names";
            case DRILL_LINE, ARTICLE_LINE, GOAL_LINE, ELSEWHERE_LINE -> "like what people say";
            case DRILL_WHOLE, ARTICLE_WHOLE -> "its words explain the question";
            case DRILL_MUCH, ARTICLE_MUCH -> "how many of its words are there";
            case DRILL_LEARNED, ARTICLE_LEARNED, GOAL_LEARNED, ELSEWHERE_LEARNED -> "its words tell it from the others";
            case DRILL_MANNER, ABSENT_MANNER, ARTICLE_MANNER, GOAL_MANNER, ELSEWHERE_MANNER -> "asked in that manner";
            case DRILL_LIKENED -> "another is likened to it";
            case DRILL_CARD, ELSEWHERE_CARD -> "a part of a card is asked for";
            case DRILL_LEAVE, ARTICLE_LEAVE, ELSEWHERE_LEAVE -> "leave is asked";
            case DRILL_DOING -> "how to do it is asked";
            case ABSENT_USUAL, ARTICLE_USUAL, GOAL_USUAL, ELSEWHERE_USUAL -> "before anything is said";
            case ARTICLE_SUBJECT -> "its very subject is named";
            case ARTICLE_EXPLANATION, GOAL_EXPLANATION -> "an explanation is asked for";
            case ARTICLE_ADVICE -> "advice is asked for";
            case ARTICLE_BESIDE_NAME, GOAL_BESIDE_NAME, ELSEWHERE_BESIDE_NAME -> "a drill is named";
            case GOAL_TARGET -> "something to work on is named";
            case GOAL_FORM -> "a word of wishing";
            case GOAL_REMEDY -> "drills are asked for outright";
            case ELSEWHERE_WORLD -> "words of another subject";
            case ELSEWHERE_BODY -> "a part of the body that is not ours";
            case ELSEWHERE_UNKNOWN -> "unknown words";
            case ELSEWHERE_OURS -> "words of hips and exercise";
            case ELSEWHERE_GREETING -> "it has no subject";
        };
    }
}

package swivel.conversation.hearing;

import swivel.knowledge.Answer;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Found;
import swivel.language.settings.Setting;
import swivel.language.symptoms.SymptomTalk;

/**
 * Whether what reads like a setting or a wish is a question to the library after all: "missed yesterday, do I lose my
 * streak" tells of a missed day on the way to what it asks.
 */
final class ForTheLibrary {
    /** Who asks the coach to do something needs no more words than this. */
    private static final int MOST_WORDS = 10;

    private static final double CLEAR = 10;
    private static final double SURE = 0.85;

    private ForTheLibrary() {}

    /** @param found what the library has for it */
    static boolean isMeant(String message, SymptomTalk talk, Meaning heard, Found found) {
        Answer answer = found.answer();
        boolean certain = found.certainty() > CLEAR || found.rule() == Rule.GOAL;
        boolean told = talk.asks() && isToldByTheWay(heard);
        return certain && answer.confidence() > SURE && (told || isLong(message));
    }

    private static boolean isLong(String message) {
        return message.strip().split("\\s+", MOST_WORDS + 2).length > MOST_WORDS;
    }

    /** What tells the coach something; the rest asks it for something. */
    private static boolean isToldByTheWay(Meaning heard) {
        return switch (heard) {
            case Meaning.IsIn _ -> true;
            case Meaning.Sets(Setting setting) ->
                switch (setting) {
                    case Setting.OfPast _, Setting.OfTraining _, Setting.PostureResets _ -> true;
                    case Setting.SkipToday _, Setting.ShortToday _, Setting.TodaysSession _, Setting.Sick _ -> true;
                    case Setting.OfReminders _, Setting.OfDay _, Setting.OfPerson _ -> false;
                };
            case Meaning.Warns _, Meaning.Wishes _, Meaning.OfRoutine _, Meaning.WantsReminder _ -> false;
            case Meaning.NamesPlace _, Meaning.IsForeign _, Meaning.Reports _, Meaning.Asks _ -> false;
        };
    }
}

package swivel.conversation.hearing;

import java.util.Optional;
import swivel.knowledge.Considered;
import swivel.language.settings.Setting;
import swivel.language.symptoms.SymptomTalk;
import swivel.language.wishes.Wish;

/**
 * What the words of a message say by themselves, whoever speaks and whatever was spoken of before.
 *
 * @param talk what they say of the body
 * @param setting that they read as, if any
 * @param wish that they read as, if any
 * @param goesOn whether they only make sense after something else
 * @param question that they are to the library
 */
record Impression(
        String message,
        SymptomTalk talk,
        Optional<Setting> setting,
        Optional<Wish> wish,
        boolean goesOn,
        Considered question) {}

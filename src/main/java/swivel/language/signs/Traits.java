package swivel.language.signs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import swivel.language.text.Gap;
import swivel.language.text.Mention;
import swivel.language.text.Token;
import swivel.language.text.Utterance;

/** What a message is weighed by: the groups it mentions and its words. */
final class Traits {
    private static final String GROUP = "group:";

    private static final String NUMBER = "a-number";

    private Traits() {}

    /** @param isNow whether the word at this place is said of now, and is not denied */
    static Set<String> of(Utterance utterance, List<Mention<String>> mentions, IntPredicate isNow) {
        Set<String> traits = new LinkedHashSet<>();
        mentions.forEach(mention -> traits.add(GROUP + mention.meaning()));
        for (int i = 0; i < utterance.size(); i++) {
            if (isNow.test(i)) {
                traits.add(word(utterance.at(i)));
            }
        }
        return traits;
    }

    private static String word(Token token) {
        return token.number() == null || token.before() == Gap.NOTHING ? token.stem() : NUMBER;
    }
}

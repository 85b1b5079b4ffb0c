package swivel.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Judge.Judgement;
import swivel.knowledge.Ruling.Verdict;
import swivel.knowledge.index.Meaning;
import swivel.library.Library;
import swivel.library.Sentence;
import swivel.library.WrongClaim;

/** What a question takes for granted and is wrong: "rolling breaks up scar tissue, doesn't it?" */
final class Premises implements Judgement {
    private static final String TAGS = "question-tags";
    private static final double CERTAIN = 0.95;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    private final List<WrongClaim> claims;
    private final List<List<String>> tags;

    Premises(Library library) {
        this.claims = library.wrongClaims().stream()
                .filter(claim -> claim.reply() != null)
                .toList();
        this.tags = library.vocabulary().lexicons().getOrDefault(TAGS, Map.of()).values().stream()
                .flatMap(Collection::stream)
                .map(tag -> Sentence.of(tag).words())
                .toList();
    }

    /** What stands there and is wrong, or null. */
    @Nullable
    WrongClaim in(String text) {
        for (String said : SENTENCE_END.split(text)) {
            Sentence sentence = untagged(Sentence.of(said));
            for (WrongClaim claim : claims) {
                if (claim.standsIn(sentence)) {
                    return claim;
                }
            }
        }
        return null;
    }

    /** Without the words that ask for a yes: the "no" of "it makes you weak, no?" turns nothing round. */
    private Sentence untagged(Sentence sentence) {
        List<String> words = sentence.words();
        return tags.stream()
                .filter(tag -> words.size() > tag.size()
                        && words.subList(words.size() - tag.size(), words.size())
                                .equals(tag))
                .findFirst()
                .map(tag -> Sentence.of(String.join(" ", words.subList(0, words.size() - tag.size()))))
                .orElse(sentence);
    }

    /** Who names a drill, or wants some for a goal, is shown them all the same. */
    @Override
    public Ruling of(Case asked, Guesses guesses) {
        WrongClaim premise = asked.premise();
        boolean wantsDrills = guesses.best().meaning() instanceof Meaning.Aim || BestGuess.isNamed(asked, guesses);
        if (premise == null || premise.reply() == null || wantsDrills) {
            return Ruling.pass(() -> "it takes nothing for granted that is wrong, or drills are wanted");
        }
        return new Verdict(
                new Answer.OneArticle(premise.reply().article(), CERTAIN),
                Rule.PREMISE,
                () -> "it takes for granted what is wrong: " + premise.claim());
    }
}

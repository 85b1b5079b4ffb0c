package swivel.library.linting;

import swivel.library.Sentence;
import swivel.library.WrongClaim;

/** No page repeats a wrong claim, and what people are told of one stands in an article. In a page the bold half of a mistake may: it names what people get wrong. */
final class ClaimRule implements Rule {
    private static final String MISTAKES = "Mistakes";
    private static final String CLAIMS = "wrong-claims.yaml";

    @Override
    public void check(Content content, Findings findings) {
        content.claims().forEach(claim -> check(claim, content, findings));
        for (Passage passage : content.passages()) {
            boolean namesMistake = passage.heading().equals(MISTAKES) && passage.startsStrong();
            passage.sentences().stream()
                    .skip(namesMistake ? 1 : 0)
                    .forEach(sentence -> check(passage, sentence, content, findings));
        }
    }

    private static void check(WrongClaim claim, Content content, Findings findings) {
        WrongClaim.Reply reply = claim.reply();
        if (reply != null && content.library().article(reply.article()).isEmpty()) {
            findings.add(
                    CLAIMS,
                    1,
                    "the claim '" + claim.claim() + "' is put right in '" + reply.article()
                            + "', and there is no such article",
                    "name one of the articles");
        }
    }

    private static void check(Passage passage, String sentence, Content content, Findings findings) {
        Sentence words = Sentence.of(sentence);
        content.claims().stream()
                .filter(claim -> claim.standsIn(words))
                .forEach(claim -> findings.add(
                        passage.file(),
                        passage.line(),
                        "'" + sentence + "' reads like a wrong claim: " + claim.claim(),
                        "right is: " + claim.right()));
    }
}

package swivel.library.linting;

/** No page repeats a wrong claim. The bold half of a mistake may: it names what people get wrong. */
final class ClaimRule implements Rule {
    private static final String MISTAKES = "Mistakes";

    @Override
    public void check(Content content, Findings findings) {
        for (Passage passage : content.passages()) {
            boolean namesMistake = passage.heading().equals(MISTAKES) && passage.startsStrong();
            passage.sentences().stream()
                    .skip(namesMistake ? 1 : 0)
                    .forEach(sentence -> check(passage, sentence, content, findings));
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

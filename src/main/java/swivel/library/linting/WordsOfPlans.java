package swivel.library.linting;

/** What a plan says of itself repeats no wrong claim either. */
final class WordsOfPlans {
    private WordsOfPlans() {}

    static void check(String file, String above, String says, Content content, Findings findings) {
        for (String sentence : says.split("(?<=[.!?])\\s+")) {
            content.claims().stream()
                    .filter(claim -> claim.standsIn(sentence))
                    .forEach(claim -> findings.add(
                            file,
                            content.lines().of(file, above + "/says"),
                            "'" + sentence + "' reads like a wrong claim: " + claim.claim(),
                            "right is: " + claim.right()));
        }
    }
}

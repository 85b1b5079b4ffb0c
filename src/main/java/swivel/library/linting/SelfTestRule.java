package swivel.library.linting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import swivel.library.ArticleId;
import swivel.library.SelfTest;

/** A self-test's number is its own, and its articles can be opened. */
final class SelfTestRule implements Rule {
    @Override
    public void check(Content content, Findings findings) {
        Map<Integer, SelfTest> owners = new HashMap<>();
        for (SelfTest test : content.library().selfTests()) {
            SelfTest owner = owners.putIfAbsent(test.number(), test);
            if (owner != null) {
                findings.add(
                        content.file(test.id()),
                        content.lines().of(content.file(test.id()), "/number"),
                        test.code() + " is also the number of " + owner.id(),
                        "give it the next one that is free");
            }
            articles(content, test, findings);
        }
    }

    private static void articles(Content content, SelfTest test, Findings findings) {
        List<ArticleId> articles = test.articles();
        for (int i = 0; i < articles.size(); i++) {
            if (content.library().article(articles.get(i)).isEmpty()) {
                findings.add(
                        content.file(test.id()),
                        content.lines().of(content.file(test.id()), "/articles/" + i),
                        "there is no finished article '" + articles.get(i) + "'",
                        "name a file of articles/");
            }
        }
    }
}

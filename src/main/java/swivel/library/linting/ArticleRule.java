package swivel.library.linting;

import swivel.library.Article;
import swivel.library.DrillId;

/** An article is read on a phone, and sends people to drills that they can open. */
final class ArticleRule implements Rule {
    private static final int FEWEST_WORDS = 150;
    private static final int MOST_WORDS = 400;
    private static final int MOST_DRILLS = 3;

    @Override
    public void check(Content content, Findings findings) {
        for (Article article : content.library().articles()) {
            length(content.file(article.id()), article, findings);
            drills(content, article, findings);
        }
    }

    private static void length(String file, Article article, Findings findings) {
        long words = article.paragraphs().stream()
                .mapToLong(paragraph -> paragraph.split("\\s+").length)
                .sum();
        if (words < FEWEST_WORDS || words > MOST_WORDS) {
            findings.add(
                    file,
                    1,
                    "the article has " + words + " words",
                    "write " + FEWEST_WORDS + " to " + MOST_WORDS + ": it is read on a phone");
        }
    }

    private static void drills(Content content, Article article, Findings findings) {
        String file = content.file(article.id());
        int line = content.lines().of(file, "/drills");
        if (article.drills().size() > MOST_DRILLS) {
            findings.add(
                    file,
                    line,
                    "the article links " + article.drills().size() + " drills",
                    "keep the " + MOST_DRILLS + " that help most");
        }
        for (DrillId drill : article.drills()) {
            if (content.library().facts(drill).isEmpty()) {
                findings.add(file, line, "there is no drill '" + drill + "'", "name a file of drills/");
            } else if (content.library().drill(drill).isEmpty()) {
                findings.add(
                        file,
                        line,
                        "the drill '" + drill + "' is a draft, which people never see",
                        "finish it, or link to another one");
            }
        }
    }
}

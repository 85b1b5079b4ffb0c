package swivel.conversation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.Article;
import swivel.library.Library;
import swivel.library.WrongClaim;

/** An article in words, with its sources and its drills. */
public final class ArticleWords {
    private ArticleWords() {}

    /** To people who take this for granted. */
    public static String putRight(WrongClaim claim) {
        return "Many people say so, but that is not quite it. "
                + Objects.requireNonNull(claim.reply()).words();
    }

    public static Reply of(Article article, Library library) {
        ReplyBuilder reply = new ReplyBuilder().heading(article.title());
        List<Text> items = new ArrayList<>();
        for (String paragraph : article.paragraphs()) {
            if (paragraph.startsWith(Article.ITEM)) {
                items.add(Text.of(paragraph.substring(Article.ITEM.length())));
            } else {
                reply.bullets(items).say(paragraph);
                items.clear();
            }
        }
        reply.bullets(items).aside(new CardWords(library).sources(article.sources()));
        article.drills().stream()
                .flatMap(id -> library.drill(id).stream())
                .forEach(drill -> reply.button(drill.name(), new Action.ShowDrill(drill.id())));
        library.selfTests(article.id())
                .forEach(test -> reply.button(test.code() + " " + test.title(), new Action.ShowSelfTest(test.id())));
        return reply.build();
    }
}

package swivel.conversation;

import java.util.ArrayList;
import java.util.List;
import swivel.conversation.counsel.Counsels;
import swivel.conversation.counsel.Turn;
import swivel.conversation.hearing.Ear;
import swivel.conversation.hearing.Meaning;
import swivel.conversation.message.Card;
import swivel.conversation.message.Command;
import swivel.conversation.message.Reply;
import swivel.knowledge.Answer;
import swivel.library.Article;
import swivel.library.ArticleId;
import swivel.library.Drill;
import swivel.library.DrillId;
import swivel.library.Library;

/** Cards to be put into any chat: what the library has on a few words, and nothing of anybody. */
final class InlineTalk {
    private static final int MOST_CARDS = 5;

    private final Library library;
    private final Ear ear;
    private final Counsels counsels;

    InlineTalk(Library library, Ear ear, Counsels counsels) {
        this.library = library;
        this.ear = ear;
        this.counsels = counsels;
    }

    /** The best first; none where the words are about somebody's health, or about nothing that the library has. */
    List<Card> cards(Turn turn, String words) {
        boolean question = !words.isBlank()
                && Command.Line.of(words).isEmpty()
                && ear.warning(words).isEmpty();
        return question && ear.hear(words, turn.dialogue()) instanceof Meaning.Asks asks
                ? cards(turn, asks.answer())
                : List.of();
    }

    private List<Card> cards(Turn turn, Answer answer) {
        return switch (answer) {
            case Answer.OneDrill(var id, var others, var _) -> {
                List<DrillId> ids = new ArrayList<>(List.of(id));
                ids.addAll(others);
                yield drills(turn, ids);
            }
            case Answer.SeveralDrills(var _, var ids, var _) -> drills(turn, ids);
            case Answer.Choice(var ids, var articles, var _) -> {
                List<Card> cards = new ArrayList<>(drills(turn, ids));
                articles.forEach(id -> cards.addAll(article(turn, id)));
                yield cards;
            }
            case Answer.NotInLibrary(var _, var _, var near, var _) -> drills(turn, near);
            case Answer.OneArticle(var id, var _) -> article(turn, id);
            case Answer.OneSelfTest _, Answer.Nothing _ -> List.of();
        };
    }

    private List<Card> drills(Turn turn, List<DrillId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> library.drill(id).stream())
                .limit(MOST_CARDS)
                .map(drill -> card(turn, drill))
                .toList();
    }

    private List<Card> article(Turn turn, ArticleId id) {
        return library.article(id).map(article -> card(turn, article)).stream().toList();
    }

    private Card card(Turn turn, Drill drill) {
        Reply whole = counsels.drills().drill(turn, drill, List.of(), List.of()).reply();
        return new Card("drill-" + drill.id(), drill.name(), drill.card().why(), withoutButtons(whole));
    }

    private Card card(Turn turn, Article article) {
        Reply whole = counsels.drills().article(turn, article);
        return new Card("article-" + article.id(), article.title(), "", withoutButtons(whole));
    }

    /** A button below a card in somebody else's chat would answer to nobody. */
    private static Reply withoutButtons(Reply reply) {
        return new Reply(reply.blocks(), List.of());
    }
}

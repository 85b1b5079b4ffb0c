package swivel.conversation.words;

import java.time.LocalDate;
import java.util.Optional;
import swivel.conversation.message.Reply;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.Library;

/** Content as people will see it, for whoever writes it. */
public final class Preview {
    private final Library library;

    public Preview(Library library) {
        this.library = library;
    }

    /** The card or article with this id; empty for a draft, and for what is not there. */
    public Optional<Reply> of(String id) {
        CardWords cards = new CardWords(library);
        try {
            return library.drill(new DrillId(id))
                    .map(drill -> cards.card(drill, LocalDate.EPOCH))
                    .or(() -> library.article(new ArticleId(id)).map(article -> ArticleWords.of(article, library)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}

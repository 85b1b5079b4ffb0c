package swivel.conversation.words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import swivel.conversation.message.Reply;
import swivel.library.Library;

/** Content as people will see it, for whoever writes it. */
public final class Preview {
    private final Library library;

    public Preview(Library library) {
        this.library = library;
    }

    /**
     * Every page with this id: a drill and an article may share one.
     *
     * @param id a file's name, or a self-test's number such as {@code T4}
     * @return nothing for a draft, and for what is not there
     */
    public List<Reply> of(String id) {
        Stream<Reply> drills = library.drills().stream()
                .filter(drill -> drill.id().value().equals(id))
                .map(drill -> new CardWords(library).card(drill, LocalDate.EPOCH));
        Stream<Reply> articles = library.articles().stream()
                .filter(article -> article.id().value().equals(id))
                .map(article -> ArticleWords.of(article, library));
        Stream<Reply> tests = library.selfTests().stream()
                .filter(test -> test.id().value().equals(id) || test.code().equalsIgnoreCase(id))
                .map(test -> SelfTestWords.of(test, library));
        return Stream.of(drills, articles, tests).flatMap(replies -> replies).toList();
    }
}

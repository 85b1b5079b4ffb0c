package swivel.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import swivel.library.Article;
import swivel.library.ArticleId;
import swivel.library.Card;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.Source;

/**
 * A library many times the size of another: beside each drill and article stand others that nobody has written, of the
 * same words in another order. Names are put together from the words of all names, as often as they occur there, so that
 * a common word stands in hundreds of names.
 */
final class LargeLibrary {
    private static final long SEED = 82;
    private static final int MOST_WORDS_OF_A_NAME = 4;

    private final Library library;
    private final Random random = new Random(SEED);
    private final List<String> nameWords;

    private LargeLibrary(Library library) {
        this.library = library;
        this.nameWords = library.drills().stream()
                .map(Drill::facts)
                .flatMap(facts -> Stream.concat(Stream.of(facts.name()), facts.aliases().stream()))
                .flatMap(name -> words(name).stream())
                .toList();
    }

    /** This library so many times over, always the same. */
    static Library of(Library library, int times) {
        return new LargeLibrary(library).times(times);
    }

    private Library times(int times) {
        List<DrillFacts> facts = new ArrayList<>(library.drafts());
        List<Drill> drills = new ArrayList<>(library.drills());
        List<Article> articles = new ArrayList<>(library.articles());
        for (int copy = 1; copy < times; copy++) {
            for (Drill drill : library.drills()) {
                drills.add(new Drill(facts(drill.facts(), copy), card(drill.card())));
            }
            for (Article article : library.articles()) {
                articles.add(article(article, copy));
            }
        }
        drills.forEach(drill -> facts.add(drill.facts()));
        return new Library(
                facts,
                drills,
                articles,
                library.conditions(),
                sources(drills),
                library.vocabulary(),
                library.fingerprint() + "-" + times);
    }

    private Collection<Source> sources(List<Drill> drills) {
        return drills.stream()
                .flatMap(drill -> drill.facts().sources().stream())
                .distinct()
                .flatMap(key -> library.source(key).stream())
                .toList();
    }

    private DrillFacts facts(DrillFacts facts, int copy) {
        return new DrillFacts(
                new DrillId(facts.id().value() + "-" + copy),
                name(),
                Stream.generate(this::name).limit(facts.aliases().size()).toList(),
                facts.category(),
                facts.actions(),
                facts.region(),
                facts.level(),
                facts.equipment(),
                facts.requiresOneOf(),
                facts.dose(),
                facts.frequency(),
                facts.easier(),
                facts.harder(),
                facts.pair(),
                facts.flags(),
                facts.heldOn(),
                facts.sources());
    }

    private Card card(Card card) {
        return new Card(
                shuffled(card.setUp()),
                shuffled(card.steps()),
                shuffled(card.breathAndTempo()),
                card.dose(),
                shuffled(card.feel()),
                card.mistakes(),
                card.easier(),
                card.harder(),
                card.withoutEquipment(),
                card.leaveOut(),
                shuffled(card.why()));
    }

    private Article article(Article article, int copy) {
        return new Article(
                new ArticleId(article.id().value() + "-" + copy),
                shuffled(article.title()),
                shuffled(article.questions()),
                shuffled(article.paragraphs()),
                article.drills(),
                article.sources());
    }

    private String name() {
        int length = 2 + random.nextInt(MOST_WORDS_OF_A_NAME - 1);
        return String.join(
                " ",
                Stream.generate(() -> nameWords.get(random.nextInt(nameWords.size())))
                        .limit(length)
                        .toList());
    }

    private List<String> shuffled(List<String> texts) {
        return texts.stream().map(this::shuffled).toList();
    }

    private String shuffled(String text) {
        List<String> words = new ArrayList<>(words(text));
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split("\\s+"));
    }
}

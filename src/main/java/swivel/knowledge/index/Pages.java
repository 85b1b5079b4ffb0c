package swivel.knowledge.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import swivel.library.Article;
import swivel.library.Card;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.Library;
import swivel.library.SelfTest;
import swivel.library.Translation;
import swivel.library.Vocabulary;

/** A library's drills, articles, self-tests and phrases as documents. */
final class Pages {
    private final Library library;
    private final PlainWords words;

    Pages(Library library, PlainWords words) {
        this.library = library;
        this.words = words;
    }

    List<Document> all() {
        List<Document> all = new ArrayList<>();
        library.drills().forEach(drill -> all.add(drill(drill)));
        library.drafts().forEach(draft -> all.add(draft(draft)));
        library.articles().forEach(article -> all.add(article(article)));
        library.selfTests().forEach(test -> all.add(selfTest(test)));
        for (Lexicon lexicon : Lexicon.OF_PHRASES) {
            lexicon.of(library.vocabulary()).forEach((meaning, phrases) -> all.add(meaning(lexicon, meaning, phrases)));
        }
        library.vocabulary().others().forEach((language, vocabulary) -> all.addAll(foreign(language, vocabulary)));
        return all;
    }

    private Document drill(Drill drill) {
        Page page = named(drill.facts());
        Card card = drill.card();
        page.text(Fields.HOW, card.setUp() + " " + String.join(" ", card.steps()));
        List<String> more = new ArrayList<>(List.of(card.feel(), card.breathAndTempo(), card.why()));
        card.mistakes().forEach(mistake -> more.add(mistake.what()));
        page.text(Fields.MORE, String.join(" ", more));
        Stream.of(card.easier(), card.harder(), card.withoutEquipment())
                .filter(Objects::nonNull)
                .forEach(page::know);
        page.knowAsked(drill.asked());
        List<String> said = new ArrayList<>(Titles.of(drill.facts()));
        said.addAll(drill.asked());
        said.add(
                String.join(Page.END, more) + Page.END + card.setUp() + Page.END + String.join(Page.END, card.steps()));
        page.grams(Fields.WHOLE, said);
        return page.document();
    }

    private Document draft(DrillFacts draft) {
        Page page = named(draft);
        page.grams(Fields.WHOLE, Titles.of(draft));
        return page.document();
    }

    private Page named(DrillFacts drill) {
        Page page = new Page(words, Fields.DRILL, drill.id().value());
        List<String> names = Titles.of(drill);
        names.forEach(page::phrase);
        names.forEach(page::written);
        names.forEach(page::spellName);
        page.search(Fields.NAME, String.join(Page.END, names));
        page.spell(Fields.NAME_SPELLING, String.join(Page.END, names));
        for (Translation translation : library.translations()) {
            Drill translated = translation.drills().get(drill.id());
            if (translated != null) {
                addForeign(
                        page, Fields.NAME, translated.name(), translated.facts().aliases());
            }
        }
        return page;
    }

    private Document article(Article article) {
        Page page = new Page(words, Fields.ARTICLE, article.id().value());
        List<String> asked = Titles.of(article);
        asked.forEach(page::phrase);
        page.search(Fields.ASKED, String.join(Page.END, asked));
        page.spell(Fields.SPELLING, article.title());
        page.knowAsked(article.questions());
        page.text(Fields.TEXT, String.join(" ", article.paragraphs()));
        for (Translation translation : library.translations()) {
            Article translated = translation.articles().get(article.id());
            if (translated != null) {
                addForeign(page, Fields.ASKED, translated.title(), translated.questions());
            }
        }
        return withWhole(page, asked, String.join(Page.END, article.paragraphs()));
    }

    private Document selfTest(SelfTest test) {
        Page page = new Page(words, Fields.SELF_TEST, test.id().value());
        List<String> asked = Titles.of(test);
        asked.forEach(page::phrase);
        page.spell(Fields.SPELLING, String.join(Page.END, asked));
        String text = String.join(Page.END, test.guide().how())
                + Page.END
                + test.guide().whatToRecord();
        return withWhole(page, asked, text);
    }

    private static Document withWhole(Page page, List<String> asked, String text) {
        List<String> said = new ArrayList<>(asked);
        said.add(text);
        page.grams(Fields.WHOLE, said);
        return page.document();
    }

    private static void addForeign(Page page, String field, String title, List<String> others) {
        List<String> names = new ArrayList<>(others);
        names.add(title);
        names.forEach(page::phrase);
        page.search(field, Page.END + String.join(Page.END, names));
        page.know(String.join(Page.END, names));
    }

    /** Words of other worlds mend no slips: "bags" are no bugs. */
    private Document meaning(Lexicon lexicon, String meaning, List<String> phrases) {
        Page page = new Page(words, lexicon.name(), meaning);
        String spelling = lexicon == Lexicon.ABSENT_DRILLS ? Fields.NAME_SPELLING : Fields.SPELLING;
        for (String phrase : phrases) {
            page.phrase(phrase);
            page.written(phrase);
            if (lexicon == Lexicon.OFF_TOPIC) {
                page.know(phrase);
            } else {
                page.spell(spelling, phrase);
            }
        }
        return page.document();
    }

    /** Words of another language are known for what they mean, and mend no English ones. */
    private List<Document> foreign(String language, Vocabulary vocabulary) {
        List<Document> all = new ArrayList<>();
        for (Lexicon lexicon : Lexicon.OF_PHRASES) {
            lexicon.of(vocabulary).forEach((meaning, phrases) -> {
                Page page = new Page(words, lexicon.name(), meaning);
                phrases.forEach(page::phrase);
                phrases.forEach(page::written);
                all.add(page.document());
            });
        }
        Page known = new Page(words, Fields.LANGUAGE, language);
        vocabulary.lexicons().values().stream()
                .map(Map::values)
                .forEach(lists -> lists.forEach(list -> list.forEach(known::know)));
        all.add(known.document());
        return all;
    }
}

package swivel.library.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import swivel.library.Article;
import swivel.library.Drill;
import swivel.library.Library;
import swivel.library.SelfTest;
import swivel.library.Translation;
import swivel.library.linting.Findings;

/** The folders below {@code translations/} become {@link Translation}s of the English pages. */
final class TranslationReader {
    private static final String HEADINGS = "headings.yaml";
    private static final String ENDING = ".md";

    private final Library english;
    private final CheckedFiles files;
    private final Findings findings;
    private final boolean everyPageWasRead;

    /** @param english the pages that are translated */
    TranslationReader(Library english, CheckedFiles files, Findings findings) {
        this.english = english;
        this.files = files;
        this.findings = findings;
        this.everyPageWasRead = !findings.hasErrors();
    }

    /** @param folders tag → paths within the folder of that language */
    List<Translation> read(Map<String, List<String>> folders) {
        List<Translation> translations = new ArrayList<>();
        folders.forEach((tag, names) -> translations.add(read(tag, names)));
        return translations;
    }

    private Translation read(String tag, List<String> names) {
        String below = ContentFolder.TRANSLATIONS + tag + "/";
        int before = findings.count();
        HeadingNames headings = HeadingNames.read(below + HEADINGS, files, findings);
        if (findings.count() > before) {
            return Translation.of(tag, List.of(), List.of(), List.of());
        }
        List<Drill> drills = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        List<SelfTest> selfTests = new ArrayList<>();
        for (String name : names) {
            Page page = new Page(below + name, headings);
            if (tag.equals(LanguageFolders.ENGLISH)) {
                findings.add(
                        page.file, 1, "English pages are no translation", "write them in drills/ and its neighbours");
            } else if (name.startsWith(ContentFolder.DRILLS)) {
                page.drill().ifPresent(drills::add);
            } else if (name.startsWith(ContentFolder.ARTICLES)) {
                page.article().ifPresent(articles::add);
            } else if (name.startsWith(ContentFolder.SELF_TESTS)) {
                page.selfTest().ifPresent(selfTests::add);
            } else if (!name.equals(HEADINGS)) {
                findings.add(
                        page.file,
                        1,
                        "nothing is read from here",
                        "put it into drills/, articles/ or self-tests/ of this folder");
            }
        }
        return Translation.of(tag, drills, articles, selfTests);
    }

    /** One file, and how its language calls the headings. */
    private final class Page {
        private final String file;
        private final HeadingNames headings;

        Page(String file, HeadingNames headings) {
            this.file = file;
            this.headings = headings;
        }

        Optional<Drill> drill() {
            return original(english.drills(), drill -> drill.id().value(), "drill")
                    .flatMap(drill -> files.markdown(file, "translated-drill")
                            .flatMap(source -> CardReader.read(source, headings, findings)
                                    .map(card -> new Drill(
                                            drill.facts().named(title(source), texts(source, "aliases")), card))));
        }

        Optional<Article> article() {
            return original(english.articles(), article -> article.id().value(), "article")
                    .flatMap(article -> files.markdown(file, "translated-page")
                            .map(source -> new Article(
                                    article.id(),
                                    title(source),
                                    texts(source, "questions"),
                                    ArticleReader.paragraphs(source.opening()),
                                    article.drills(),
                                    article.sources())));
        }

        Optional<SelfTest> selfTest() {
            return original(english.selfTests(), test -> test.id().value(), "self-test")
                    .flatMap(test -> files.markdown(file, "translated-page")
                            .filter(source ->
                                    SelfTestReader.HEADINGS.in(headings).check(source, findings))
                            .map(source -> new SelfTest(
                                    test.id(),
                                    test.number(),
                                    title(source),
                                    texts(source, "questions"),
                                    test.articles(),
                                    test.measures(),
                                    test.readings(),
                                    test.exactness(),
                                    test.flags(),
                                    test.sources(),
                                    SelfTestReader.guide(source, headings))));
        }

        /** The English page that this file is named after; a finding where there is none. */
        private <P> Optional<P> original(Collection<P> pages, Function<P, String> id, String kind) {
            String name = file.substring(file.lastIndexOf('/') + 1).replace(ENDING, "");
            Optional<P> original = pages.stream()
                    .filter(page -> id.apply(page).equals(name) && file.endsWith("/" + kind + "s/" + name + ENDING))
                    .findFirst();
            if (original.isEmpty() && everyPageWasRead) {
                findings.add(
                        file,
                        1,
                        "there is no finished " + kind + " '" + name + "' to translate",
                        "name the file after a page of " + kind + "s/");
            }
            return original;
        }

        private static String title(MarkdownFile source) {
            return source.frontMatter().root().get("title").asText();
        }

        private static List<String> texts(MarkdownFile source, String key) {
            JsonNode texts = source.frontMatter().root().get(key);
            return DrillReader.texts(texts);
        }
    }
}

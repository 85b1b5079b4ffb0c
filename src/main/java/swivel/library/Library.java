package swivel.library;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything the coach knows, checked and unchanging. Drafts lend their facts, so that every link resolves; only
 * finished drills are shown.
 */
public final class Library {
    private static final String ENGLISH = "en";

    private final Map<DrillId, DrillFacts> facts;
    private final Map<DrillId, Drill> drills;
    private final Map<ArticleId, Article> articles;
    private final Map<SelfTestId, SelfTest> selfTests;
    private final @Nullable Programmes programmes;
    private final List<Condition> conditions;
    private final Map<String, Source> sources;
    private final List<WrongClaim> wrongClaims;
    private final Vocabulary vocabulary;
    private final String fingerprint;
    private final Map<String, Translation> translations;

    /** A library without self-tests and programmes. */
    public Library(
            Collection<DrillFacts> facts,
            Collection<Drill> drills,
            Collection<Article> articles,
            List<Condition> conditions,
            Collection<Source> sources,
            Vocabulary vocabulary,
            String fingerprint) {
        this(facts, drills, articles, List.of(), null, conditions, sources, vocabulary, fingerprint);
    }

    /**
     * @param facts of finished drills and drafts alike
     * @param programmes null where there is nothing to plan with
     * @param fingerprint changes whenever a byte of the content changes
     */
    public Library(
            Collection<DrillFacts> facts,
            Collection<Drill> drills,
            Collection<Article> articles,
            Collection<SelfTest> selfTests,
            @Nullable Programmes programmes,
            List<Condition> conditions,
            Collection<Source> sources,
            Vocabulary vocabulary,
            String fingerprint) {
        this.facts = new TreeMap<>();
        facts.forEach(fact -> this.facts.put(fact.id(), fact));
        this.drills = new TreeMap<>();
        drills.forEach(drill -> this.drills.put(drill.id(), drill));
        this.articles = new TreeMap<>();
        articles.forEach(article -> this.articles.put(article.id(), article));
        this.selfTests = new TreeMap<>();
        selfTests.forEach(test -> this.selfTests.put(test.id(), test));
        this.programmes = programmes;
        this.conditions = List.copyOf(conditions);
        this.sources = new TreeMap<>();
        sources.forEach(source -> this.sources.put(source.key(), source));
        this.wrongClaims = List.of();
        this.vocabulary = vocabulary;
        this.fingerprint = fingerprint;
        this.translations = Map.of();
    }

    private Library(
            Library english, List<WrongClaim> wrongClaims, Map<String, Translation> translations, Translation shown) {
        this.facts = english.facts;
        this.drills = overlaid(english.drills, shown.drills());
        this.articles = overlaid(english.articles, shown.articles());
        this.selfTests = overlaid(english.selfTests, shown.selfTests());
        this.programmes = english.programmes;
        this.conditions = english.conditions;
        this.sources = english.sources;
        this.wrongClaims = wrongClaims;
        this.vocabulary = english.vocabulary;
        this.fingerprint = english.fingerprint;
        this.translations = translations;
    }

    private static <I, P> Map<I, P> overlaid(Map<I, P> english, Map<I, P> translated) {
        Map<I, P> pages = new TreeMap<>(english);
        pages.putAll(translated);
        return pages;
    }

    /** This library, which knows that these are wrong. */
    public Library refuting(List<WrongClaim> claims) {
        return new Library(this, List.copyOf(claims), translations, Translation.none(ENGLISH));
    }

    /** This library with pages in other languages, to be had by {@link #in}. */
    public Library with(Collection<Translation> others) {
        Map<String, Translation> byLanguage = new TreeMap<>();
        others.forEach(other -> byLanguage.put(other.language(), other));
        return new Library(this, wrongClaims, byLanguage, Translation.none(ENGLISH));
    }

    /**
     * This library as somebody reads it who speaks this language: a page that is not translated is the English one, and
     * facts, conditions and sources are those of all languages.
     *
     * @param language a BCP 47 tag, or null where none is known; {@code de-AT} finds {@code de}
     */
    public Library in(@Nullable String language) {
        if (language == null || translations.isEmpty()) {
            return this;
        }
        List<Locale.LanguageRange> wanted = List.of(new Locale.LanguageRange(
                Locale.forLanguageTag(language).toLanguageTag().toLowerCase(Locale.ROOT)));
        String nearest = Locale.lookupTag(wanted, translations.keySet());
        return nearest == null
                ? this
                : new Library(this, wrongClaims, translations, Objects.requireNonNull(translations.get(nearest)));
    }

    /** The pages in other languages, by language. */
    public Collection<Translation> translations() {
        return Collections.unmodifiableCollection(translations.values());
    }

    /** The finished drills, by id. */
    public Collection<Drill> drills() {
        return Collections.unmodifiableCollection(drills.values());
    }

    /** A finished drill; empty for a draft and for an id that is not there. */
    public Optional<Drill> drill(DrillId id) {
        return Optional.ofNullable(drills.get(id));
    }

    /** The facts of a finished drill or a draft. */
    public Optional<DrillFacts> facts(DrillId id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** The facts of all drills that are not ready for people, by id. */
    public List<DrillFacts> drafts() {
        return facts.values().stream()
                .filter(fact -> !drills.containsKey(fact.id()))
                .toList();
    }

    /** The nearest finished drill down the chain of easier variants. */
    public Optional<Drill> easierThan(DrillId id) {
        return Chain.next(id, DrillFacts::easier, facts, drills);
    }

    /** The nearest finished drill up the chain of harder variants. */
    public Optional<Drill> harderThan(DrillId id) {
        return Chain.next(id, DrillFacts::harder, facts, drills);
    }

    public Collection<Article> articles() {
        return Collections.unmodifiableCollection(articles.values());
    }

    public Optional<Article> article(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    /** By id. */
    public Collection<SelfTest> selfTests() {
        return Collections.unmodifiableCollection(selfTests.values());
    }

    public Optional<SelfTest> selfTest(SelfTestId id) {
        return Optional.ofNullable(selfTests.get(id));
    }

    /** What routines are planned by. */
    public Programmes programmes() {
        if (programmes == null) {
            throw new IllegalStateException("The library " + fingerprint + " has no programmes to plan with");
        }
        return programmes;
    }

    /** Whether the drill is a stretch of this direction whose own partner strengthens it. */
    public boolean opens(DrillFacts drill, Action direction) {
        return drill.category() == Category.MOBILITY
                && drill.actions().contains(direction)
                && drill.pair() != null
                && facts(drill.pair())
                        .filter(partner -> partner.trains(direction))
                        .isPresent();
    }

    /** The self-tests that this article says more about, by number. */
    public List<SelfTest> selfTests(ArticleId article) {
        return selfTests.values().stream()
                .filter(test -> test.articles().contains(article))
                .sorted(Comparator.comparingInt(SelfTest::number))
                .toList();
    }

    /** In the order in which they are asked. */
    public List<Condition> conditions() {
        return conditions;
    }

    public Optional<Condition> condition(String code) {
        return conditions.stream()
                .filter(condition -> condition.code().equals(code))
                .findFirst();
    }

    /** The conditions that take this drill away as it stands on its card, in the order in which they are asked. */
    public List<Condition> contraindications(DrillFacts drill) {
        return conditions.stream()
                .filter(condition -> condition.speaksAgainst(drill))
                .toList();
    }

    /** The conditions that take this self-test away, in the order in which they are asked. */
    public List<Condition> contraindications(SelfTest test) {
        return conditions.stream().filter(condition -> condition.blocks(test)).toList();
    }

    public Optional<Source> source(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    public List<WrongClaim> wrongClaims() {
        return wrongClaims;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** A short text that changes whenever a byte of the content changes. */
    public String fingerprint() {
        return fingerprint;
    }
}

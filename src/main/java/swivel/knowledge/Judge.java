package swivel.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.Answer.Purpose;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Meaning.Form;
import swivel.knowledge.Message.Part;
import swivel.knowledge.Names.Mention;
import swivel.library.ArticleId;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/** Decides what is meant. */
final class Judge {
    private static final double ARTICLE = 0.5;
    private static final double DESCRIBED = Double.parseDouble(System.getProperty("described", "0.6"));

    private final Library library;
    private final Sources sources;
    private final Goals goals;
    private final Nearby nearby;

    Judge(Library library, Sources sources) {
        this.library = library;
        this.sources = sources;
        this.goals = new Goals(library);
        this.nearby = new Nearby(library, sources.book());
    }

    record Verdict(Answer answer, Rule rule) {}

    /** What the rules look at. */
    record Case(
            Message message,
            Set<Form> forms,
            List<Mention> mentions,
            List<DrillId> before,
            List<Ranked> drills,
            List<Ranked> articles) {

        boolean has(Form form) {
            return forms.contains(form);
        }
    }

    record Ranked(String id, double score, double share, int matched, double fit) {}

    Verdict judge(Case asked) throws IOException {
        if (asked.message().words().isEmpty()) {
            return new Verdict(new Answer.Nothing(null), Rule.NO_WORDS);
        }
        for (Rules rule : List.<Rules>of(this::elsewhere, this::comparison, this::name, this::followUp, this::goal, this::article, this::description, this::wish)) {
            Verdict verdict = rule.apply(asked);
            if (verdict != null) {
                return verdict;
            }
        }
        return new Verdict(new Answer.Nothing(nearest(asked)), Rule.NOTHING_NEAR);
    }

    private interface Rules {
        @Nullable Verdict apply(Case asked) throws IOException;
    }

    /** How much speaks for a question about hips and exercise, against what speaks for another subject. */
    private static double evidence(Case asked) {
        Message message = asked.message();
        BitSet named = new BitSet();
        asked.mentions().forEach(mention -> named.or(mention.places()));
        double evidence = 0;
        int cards = 0;
        for (int place = 0; place < message.words().size(); place++) {
            Part part = message.parts().get(place);
            if (named.get(place) && part != Part.OTHER_WORLD) {
                evidence += 1;
                continue;
            }
            cards += part == Part.CARD ? 1 : 0;
            evidence +=
                    switch (part) {
                        case NAME, BODY, EXERCISE -> 0.6;
                        case GOAL -> 0.3;
                        case OTHER_WORLD -> -1.4;
                        case OTHER_BODY -> -0.3;
                        case UNKNOWN -> -0.6;
                        case CARD, FILLER, KNOWN -> 0;
                    };
        }
        return evidence + 0.3 * Math.min(2, cards);
    }

    private @Nullable Verdict elsewhere(Case asked) {
        Message message = asked.message();
        boolean otherBody = message.count(Part.OTHER_BODY) > 0
                && message.count(Part.BODY) == 0
                && asked.mentions().isEmpty()
                && asked.drills().stream().noneMatch(hit -> hit.matched() >= 3 && hit.share() > 0.7);
        if (otherBody || evidence(asked) <= 0 && asked.before().isEmpty()) {
            return new Verdict(new Answer.Nothing(null), Rule.OTHER_SUBJECT);
        }
        return null;
    }

    private @Nullable Verdict comparison(Case asked) {
        if (!asked.has(Form.COMPARISON) || asked.mentions().isEmpty() || evidence(asked) <= 0) {
            return null;
        }
        Set<DrillId> drills = new LinkedHashSet<>();
        asked.mentions().stream()
                .sorted((a, b) -> Integer.compare(a.places().nextSetBit(0), b.places().nextSetBit(0)))
                .forEach(mention -> drillOf(mention).ifPresent(drills::add));
        if (drills.size() == 1) {
            DrillId other = nearby.counterpart(drills.iterator().next(), asked.mentions().getFirst(), asked.message());
            if (other != null) {
                drills.add(other);
            }
        }
        List<DrillId> finished = nearby.onlyFinished(drills);
        return finished.size() < 2
                ? null
                : new Verdict(new Answer.SeveralDrills(Purpose.COMPARISON, finished, 0.9), Rule.COMPARISON);
    }

    private static java.util.Optional<DrillId> drillOf(Mention mention) {
        return mention.meanings().stream()
                .flatMap(meaning -> meaning instanceof Meaning.Named(DrillId id) ? Stream.of(id) : Stream.empty())
                .findFirst();
    }

    private @Nullable Verdict name(Case asked) throws IOException {
        if (asked.mentions().isEmpty() || evidence(asked) <= 0) {
            return null;
        }
        Mention mention = asked.mentions().getFirst();
        BitSet content = asked.message().content();
        content.or(mention.places());
        double share = weight(asked, mention.places()) / weight(asked, content);
        if (isArticleRather(asked, share)) {
            return null;
        }
        Verdict better = described(asked, mention, share, content.cardinality());
        if (better != null) {
            return better;
        }
        List<DrillId> named = new ArrayList<>();
        for (Mention each : asked.mentions()) {
            for (Meaning meaning : each.meanings()) {
                if (meaning instanceof Meaning.Named(DrillId id)) {
                    named.add(id);
                }
            }
        }
        Meaning first = mention.meanings().iterator().next();
        if (first instanceof Meaning.Absent absent) {
            return new Verdict(
                    new Answer.NotInLibrary(absent.name(), null, nearby.finished(absent.near()), share), Rule.NAME);
        }
        DrillId drill = named.getFirst();
        return new Verdict(one(drill, named.subList(1, named.size()), Math.min(1, 0.5 + share / 2)), Rule.NAME);
    }

    /** A drill or an article that the whole message fits better than the drill that one word of it names. */
    private @Nullable Verdict described(Case asked, Mention mention, double share, int content) throws IOException {
        boolean likened = asked.has(Form.LIKENESS) && content - mention.length() >= 2;
        if (likened) {
            return description(asked);
        }
        if (share >= 0.6) {
            return null;
        }
        if (mention.length() == 1 && asked.has(Form.GOAL) && hasTarget(Goals.wishes(asked.message()))) {
            return goal(asked);
        }
        if (share >= 0.45 || content < 3) {
            return null;
        }
        double best = asked.drills().isEmpty() ? 0 : asked.drills().getFirst().share();
        if (!asked.articles().isEmpty()
                && asked.articles().getFirst().share() >= 0.65
                && asked.articles().getFirst().share() > best) {
            return articleVerdict(asked.articles().getFirst());
        }
        double own = drillOf(mention)
                .flatMap(id -> asked.drills().stream()
                        .filter(ranked -> ranked.id().equals(id.value()))
                        .findFirst())
                .map(Ranked::share)
                .orElse(share);
        return best > own + 0.1 && content >= 4 ? description(asked) : null;
    }

    private static Verdict articleVerdict(Ranked article) {
        return new Verdict(new Answer.OneArticle(new ArticleId(article.id()), article.share()), Rule.ARTICLE);
    }

    private Answer one(DrillId drill, List<DrillId> others, double confidence) {
        if (library.drill(drill).isPresent()) {
            return new Answer.OneDrill(drill, nearby.onlyFinished(others), confidence);
        }
        DrillFacts draft = library.facts(drill).orElseThrow();
        return new Answer.NotInLibrary(draft.name(), drill, nearby.to(draft), confidence);
    }

    private static boolean isArticleRather(Case asked, double share) {
        if (asked.articles().isEmpty()) {
            return false;
        }
        Ranked article = asked.articles().getFirst();
        double drill = asked.drills().isEmpty() ? 0 : asked.drills().getFirst().share();
        return article.share() >= ARTICLE
                && article.share() > share + 0.1
                && (asked.has(Form.EXPLANATION) || asked.has(Form.ADVICE) && article.share() > drill);
    }

    private double weight(Case asked, BitSet places) throws IOException {
        double weight = 0;
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            weight += sources.passages().weight(asked.message().words().get(place));
        }
        return weight;
    }

    private @Nullable Verdict followUp(Case asked) {
        Message message = asked.message();
        if (asked.before().isEmpty()
                || message.count(Part.OTHER_WORLD) > 0
                || message.count(Part.UNKNOWN) > 1
                || message.words().size() > 14) {
            return null;
        }
        DrillId last = asked.before().getFirst();
        Set<String> content = message.distinct(message.content());
        if (asked.before().size() > 1 && asked.has(Form.COMPARISON)) {
            return new Verdict(
                    new Answer.SeveralDrills(Purpose.COMPARISON, nearby.easiestFirst(asked.before()), 0.7),
                    Rule.FOLLOW_UP);
        }
        if (!content.isEmpty() && content.size() <= 2 && (asked.has(Form.ELLIPSIS) || asked.has(Form.CORRECTION))) {
            DrillId sibling = nearby.sibling(last, content);
            if (sibling != null) {
                return new Verdict(one(sibling, List.of(), 0.8), Rule.FOLLOW_UP);
            }
            if (asked.has(Form.CORRECTION)) {
                return new Verdict(
                        new Answer.NotInLibrary(String.join(" ", content), null, nearby.finished(List.of(last)), 0.6),
                        Rule.FOLLOW_UP);
            }
        }
        boolean wishes = asked.has(Form.GOAL) && hasTarget(Goals.wishes(message));
        boolean refers = asked.has(Form.REFERENCE) || message.count(Part.CARD) > 0 || content.isEmpty();
        if (refers && content.size() <= 4 && !(wishes && !asked.has(Form.REFERENCE)) || content.size() <= 1 && !wishes) {
            return new Verdict(one(last, List.of(), 0.75), Rule.FOLLOW_UP);
        }
        return null;
    }

    private static boolean hasTarget(List<Meaning.Wish> wishes) {
        Set<String> intents = Set.of(
                "mobility", "release", "activation", "stability", "strength", "recovery", "integration", "bodyweight");
        return wishes.stream().anyMatch(wish -> !intents.containsAll(wish.facts()));
    }

    private @Nullable Verdict goal(Case asked) {
        List<Meaning.Wish> wishes = Goals.wishes(asked.message());
        if (!asked.has(Form.GOAL) || wishes.isEmpty() || evidence(asked) <= 0) {
            return null;
        }
        if (isArticleRather(asked, 0)) {
            return null;
        }
        return several(wishes, hasTarget(wishes) ? 0.8 : 0.5);
    }

    private @Nullable Verdict wish(Case asked) {
        List<Meaning.Wish> wishes = Goals.wishes(asked.message());
        return hasTarget(wishes) && evidence(asked) > 0 ? several(wishes, 0.4) : null;
    }

    private @Nullable Verdict several(List<Meaning.Wish> wishes, double confidence) {
        List<DrillId> drills = goals.serving(wishes);
        return drills.isEmpty()
                ? null
                : new Verdict(new Answer.SeveralDrills(Purpose.GOAL, drills, confidence), Rule.GOAL);
    }

    private @Nullable Verdict article(Case asked) {
        if (asked.articles().isEmpty() || evidence(asked) <= 0) {
            return null;
        }
        Ranked article = asked.articles().getFirst();
        double drill = asked.drills().isEmpty() ? 0 : asked.drills().getFirst().share();
        boolean explains = asked.has(Form.EXPLANATION) || asked.has(Form.ADVICE);
        double enough = explains ? ARTICLE : 0.8;
        return article.share() >= enough && (explains || article.share() >= drill) ? articleVerdict(article) : null;
    }

    private @Nullable Verdict description(Case asked) {
        if (asked.drills().isEmpty() || evidence(asked) <= 0) {
            return null;
        }
        Ranked best = asked.drills().getFirst();
        double second = asked.drills().size() > 1 ? asked.drills().get(1).fit() : 0;
        boolean clear = best.share() >= 0.45 && best.matched() >= 4 && best.fit() >= 1.4 * second;
        if (best.share() < DESCRIBED && !clear || best.matched() < 2) {
            return null;
        }
        DrillId drill = new DrillId(best.id());
        if (second > 0.95 * best.fit()) {
            List<DrillId> both = List.of(drill, new DrillId(asked.drills().get(1).id()));
            return new Verdict(
                    new Answer.Choice(nearby.onlyFinished(both), best.share() * 0.6), Rule.DESCRIPTION);
        }
        return new Verdict(one(drill, List.of(), best.share() * 0.8), Rule.DESCRIPTION);
    }

    private @Nullable DrillId nearest(Case asked) {
        for (Ranked ranked : asked.drills()) {
            DrillId id = new DrillId(ranked.id());
            if (library.drill(id).isPresent() && ranked.share() > 0.3 && evidence(asked) > 0) {
                return id;
            }
        }
        return null;
    }
}

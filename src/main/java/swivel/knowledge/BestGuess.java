package swivel.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Judge.Judgement;
import swivel.knowledge.Ruling.Verdict;
import swivel.knowledge.index.Meaning;
import swivel.library.DrillId;

/** What most speaks for. */
final class BestGuess implements Judgement {
    /** The second drill, where neither is named, is offered beside the first from this part of its share on. */
    private static final double NEARLY_AS_GOOD = 0.97;
    /** A drill with more than this share is named along with a no. */
    private static final double NEAR = 0.1;

    /**
     * A drill or article with less than this is asked about, with what else is likely. Of the questions that {@code Training}
     * holds back, 18 of 28 with less are right, and 30 of 37 with up to a tenth more.
     */
    private static final double SURE = 0.3;

    /** So is an article with less than this where one word, or none, says what it is about: "foot", "how long". */
    private static final double SURE_OF_LITTLE = 0.5;

    /** Another subject with less than this is hardly ever meant: 1 of 5 of the same questions, and 7 of 9 with up to 0.6. */
    private static final double SURE_OF_ANOTHER = 0.4;

    private static final int MOST_OPTIONS = 3;

    /** What has more than this share is offered beside the best. */
    private static final double LIKELY = 0.03;

    private final Nearby nearby;
    private final Goals goals;
    private final Measuring measuring;

    BestGuess(Nearby nearby, Goals goals, Measuring measuring) {
        this.nearby = nearby;
        this.goals = goals;
        this.measuring = measuring;
    }

    @Override
    public Ruling of(Case asked, Guesses guesses) {
        Guess best = guesses.best();
        return switch (best.meaning()) {
            case Meaning.Named(DrillId drill) -> drill(drill, best.share(), asked, guesses);
            case Meaning.Absent absent -> absent(absent, best.share(), asked);
            case Meaning.Topic topic ->
                new Verdict(
                        best.share() < (saysLittle(asked) ? SURE_OF_LITTLE : SURE)
                                ? options(guesses)
                                : new Answer.OneArticle(topic.article(), best.share()),
                        Rule.ARTICLE,
                        () -> mostFor("article " + topic.article(), best.share()));
            case Meaning.Aim _ -> goals.serve(asked, best.share());
            case Meaning.OtherWorld _ ->
                new Verdict(
                        best.share() < SURE_OF_ANOTHER ? options(guesses) : new Answer.Nothing(nearest(guesses)),
                        Rule.OTHER_SUBJECT,
                        () -> mostFor("another subject", best.share()));
            case Meaning.Tested(var test) ->
                measuring.verdict(test, best.share(), () -> mostFor("self-test " + test, best.share()));
            case Meaning.Wish _, Meaning.Form _ -> Ruling.pass(() -> "it is not for this rule");
        };
    }

    private static boolean saysLittle(Case asked) {
        return asked.message().distinct(asked.message().content()).size() <= 1;
    }

    /** Whether a drill or its absence is meant by name. */
    static boolean isNamed(Case asked, Guesses guesses) {
        return asked.mentions().stream()
                .anyMatch(mention -> mention.meanings().contains(guesses.best().meaning()));
    }

    private Verdict drill(DrillId drill, double share, Case asked, Guesses guesses) {
        if (isNamed(asked, guesses)) {
            Set<DrillId> others = new LinkedHashSet<>();
            asked.mentions().forEach(mention -> others.addAll(mention.drills()));
            others.remove(drill);
            return new Verdict(
                    nearby.answer(drill, List.copyOf(others), share),
                    Rule.NAME,
                    () -> drill + " is named, and " + mostFor("it", share));
        }
        if (share < SURE) {
            return new Verdict(
                    options(guesses), Rule.DESCRIPTION, () -> "no drill is named; " + mostFor(drill.value(), share));
        }
        List<DrillId> alike = guesses.drills()
                .limit(2)
                .filter(guess -> guess.share() > NEARLY_AS_GOOD * share)
                .map(guess -> ((Meaning.Named) guess.meaning()).drill())
                .toList();
        return nearby.onlyFinished(alike).size() > 1
                ? new Verdict(
                        new Answer.Choice(alike, List.of(), share),
                        Rule.DESCRIPTION,
                        () -> mostFor(alike.getFirst().value(), share) + ", and as much for " + alike.getLast())
                : new Verdict(
                        nearby.answer(drill, alsoLikely(guesses), share),
                        Rule.DESCRIPTION,
                        () -> "no drill is named; " + mostFor(drill.value(), share));
    }

    /** The likeliest drills and articles, to be asked about; nothing where there are none. */
    private Answer options(Guesses guesses) {
        List<Meaning> likely = guesses.all().stream()
                .filter(guess -> guess.share() > LIKELY)
                .map(Guess::meaning)
                .filter(meaning -> meaning instanceof Meaning.Topic || isFinished(meaning))
                .limit(MOST_OPTIONS)
                .toList();
        if (likely.isEmpty()) {
            return new Answer.Nothing(nearest(guesses));
        }
        return new Answer.Choice(
                likely.stream()
                        .flatMap(meaning ->
                                meaning instanceof Meaning.Named(DrillId drill) ? Stream.of(drill) : Stream.empty())
                        .toList(),
                likely.stream()
                        .flatMap(meaning ->
                                meaning instanceof Meaning.Topic topic ? Stream.of(topic.article()) : Stream.empty())
                        .toList(),
                guesses.best().share());
    }

    private boolean isFinished(Meaning meaning) {
        return meaning instanceof Meaning.Named(DrillId drill)
                && !nearby.onlyFinished(List.of(drill)).isEmpty();
    }

    private static String mostFor(String meaning, double share) {
        return "most speaks for " + meaning + " (" + Ruling.percent(share) + ")";
    }

    private static List<DrillId> alsoLikely(Guesses guesses) {
        return guesses.drills()
                .limit(3)
                .skip(1)
                .filter(guess -> guess.share() > LIKELY)
                .map(guess -> ((Meaning.Named) guess.meaning()).drill())
                .toList();
    }

    private Ruling absent(Meaning.Absent absent, double share, Case asked) {
        return Ruling.ofFirst(
                asked.mentions().stream().filter(mention -> mention.meanings().contains(absent)),
                mention -> new Verdict(
                        nearby.missing(mention, List.of(), share),
                        Rule.NAME,
                        () -> asked.said(mention.places()) + " names a drill that is known not to be here"));
    }

    private @Nullable DrillId nearest(Guesses guesses) {
        return guesses.drills()
                .filter(guess -> guess.share() > NEAR)
                .map(guess -> ((Meaning.Named) guess.meaning()).drill())
                .filter(drill -> !nearby.onlyFinished(List.of(drill)).isEmpty())
                .findFirst()
                .orElse(null);
    }
}

package swivel.knowledge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Message.Part;
import swivel.knowledge.Ruling.Pass;
import swivel.knowledge.Ruling.Verdict;
import swivel.knowledge.index.Meaning.Form;
import swivel.knowledge.index.Passages.Hit;
import swivel.knowledge.index.Phrasebook;
import swivel.library.DrillId;
import swivel.library.Library;

/** Decides what is meant: the first rule that has an answer gives it. */
final class Judge {
    /** From this share on a drill is worth naming along with a no. */
    private static final double NEAR = 0.3;
    /** A description that names parts of the body that are another coach's must fit better than others. */
    private static final double CLEARLY_OURS = 0.7;

    private final Library library;
    private final List<Step> steps;

    /** A rule in its turn. */
    private record Step(Rule rule, Judgement judgement) {}

    /** A rule that had no answer, and why. */
    record Passed(Rule rule, Pass pass) {}

    /**
     * What was decided.
     *
     * @param passed the rules that were asked before, in their order
     */
    record Decision(Verdict verdict, List<Passed> passed) {}

    /** Has an answer, or leaves it to the next. */
    interface Judgement {
        Ruling of(Case asked);
    }

    Judge(Library library, Phrasebook book) {
        this.library = library;
        Nearby nearby = new Nearby(library, book);
        Goals goals = new Goals(library);
        Looks looks = new Looks(nearby);
        Topics topics = new Topics();
        this.steps = List.of(
                new Step(Rule.NO_WORDS, Judge::wordless),
                new Step(Rule.OTHER_SUBJECT, Judge::elsewhere),
                new Step(Rule.COMPARISON, new Comparison(nearby)),
                new Step(Rule.SELF_TEST, new Measuring(library)),
                new Step(Rule.NAME, new NamedDrill(nearby, goals, looks, topics)),
                new Step(Rule.FOLLOW_UP, new FollowUp(nearby, topics)),
                new Step(Rule.GOAL, goals),
                new Step(Rule.ARTICLE, topics),
                new Step(Rule.DESCRIPTION, looks),
                new Step(Rule.HALF_A_GOAL, goals::halfSpoken));
    }

    Decision judge(Case asked) {
        List<Passed> passed = new ArrayList<>();
        for (Step step : steps) {
            switch (step.judgement().of(asked)) {
                case Verdict verdict -> {
                    return new Decision(verdict, passed);
                }
                case Pass pass -> passed.add(new Passed(step.rule(), pass));
            }
        }
        return new Decision(nothing(asked), passed);
    }

    private Verdict nothing(Case asked) {
        DrillId nearest = nearest(asked);
        return new Verdict(
                new Answer.Nothing(nearest),
                Rule.NOTHING_NEAR,
                () -> nearest == null
                        ? "no rule has an answer, and no drill is near"
                        : "no rule has an answer; nearest is " + nearest);
    }

    private static Ruling wordless(Case asked) {
        return asked.message().words().isEmpty()
                ? new Verdict(new Answer.Nothing(null), Rule.NO_WORDS, () -> "no word of it can be read")
                : Ruling.pass(() -> "it has words");
    }

    private static Ruling elsewhere(Case asked) {
        if (!asked.isOurs() && asked.before().isEmpty()) {
            return elsewhere(() -> evidence(asked) + ", and nothing was spoken of before");
        }
        if (isGreeting(asked.message())) {
            return elsewhere(() -> "it is a greeting and nothing else");
        }
        if (isOtherBody(asked)) {
            return elsewhere(() -> "it is about a part of the body that is not ours");
        }
        return Ruling.pass(() -> evidence(asked));
    }

    private static Verdict elsewhere(Supplier<String> because) {
        return new Verdict(new Answer.Nothing(null), Rule.OTHER_SUBJECT, because);
    }

    /** The balance, as {@link Case#evidence} strikes it. */
    private static String evidence(Case asked) {
        return String.format(
                Locale.ROOT,
                "%s speaks for hips and exercise (%+.1f)",
                asked.isOurs() ? "enough" : "too little",
                asked.evidence());
    }

    private static boolean isGreeting(Message message) {
        BitSet rest = message.telling();
        message.phrases().stream()
                .filter(phrase -> phrase.meaning() == Form.GREETING)
                .forEach(phrase -> rest.andNot(phrase.places()));
        return rest.isEmpty() && message.has(Form.GREETING);
    }

    private static boolean isOtherBody(Case asked) {
        return asked.message().count(Part.OTHER_BODY) > 0
                && asked.message().count(Part.BODY) == 0
                && asked.mentions().isEmpty()
                && asked.drills().stream().noneMatch(hit -> hit.matched() > 3 && hit.share() > CLEARLY_OURS);
    }

    private @Nullable DrillId nearest(Case asked) {
        if (!asked.isOurs()) {
            return null;
        }
        return asked.drills().stream()
                .filter(hit -> hit.share() > NEAR)
                .map(Hit::id)
                .map(DrillId::new)
                .filter(id -> library.drill(id).isPresent())
                .findFirst()
                .orElse(null);
    }
}

package swivel.knowledge;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Message.Part;
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
    private final List<Judgement> judgements;

    /** An answer and the rule that gave it. */
    record Verdict(Answer answer, Rule rule) {}

    /** Has an answer, or leaves it to the next. */
    interface Judgement {
        Optional<Verdict> of(Case asked);
    }

    Judge(Library library, Phrasebook book) {
        this.library = library;
        Nearby nearby = new Nearby(library, book);
        Goals goals = new Goals(library);
        Looks looks = new Looks(nearby);
        Topics topics = new Topics();
        NamedDrill named = new NamedDrill(nearby, goals, looks, topics);
        this.judgements = List.of(
                Judge::elsewhere,
                new Comparison(nearby),
                new Measuring(library),
                named,
                new FollowUp(nearby, topics),
                goals,
                topics,
                looks,
                goals::halfSpoken);
    }

    Verdict judge(Case asked) {
        if (asked.message().words().isEmpty()) {
            return new Verdict(new Answer.Nothing(null), Rule.NO_WORDS);
        }
        for (Judgement judgement : judgements) {
            Optional<Verdict> verdict = judgement.of(asked);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return new Verdict(new Answer.Nothing(nearest(asked)), Rule.NOTHING_NEAR);
    }

    private static Optional<Verdict> elsewhere(Case asked) {
        boolean lure = !asked.isOurs() && asked.before().isEmpty();
        return lure || isGreeting(asked.message()) || isOtherBody(asked)
                ? Optional.of(new Verdict(new Answer.Nothing(null), Rule.OTHER_SUBJECT))
                : Optional.empty();
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

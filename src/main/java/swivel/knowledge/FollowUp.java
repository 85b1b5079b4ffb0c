package swivel.knowledge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.Answer.Purpose;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Judge.Judgement;
import swivel.knowledge.Message.Part;
import swivel.knowledge.Ruling.Verdict;
import swivel.knowledge.index.Meaning.Form;
import swivel.library.DrillId;

/** A short message that lives on what was spoken of before. */
final class FollowUp implements Judgement {
    private static final int MOST_WORDS = 14;
    private static final int MOST_CONTENT = 4;
    private static final double CONFIDENCE = 0.75;

    private final Nearby nearby;
    private final Topics topics;

    FollowUp(Nearby nearby, Topics topics) {
        this.nearby = nearby;
        this.topics = topics;
    }

    @Override
    public Ruling of(Case asked) {
        Message message = asked.message();
        if (asked.before().isEmpty()) {
            return Ruling.pass(() -> "no drill was spoken of before");
        }
        if (message.count(Part.OTHER_WORLD) > 0 || message.words().size() > MOST_WORDS) {
            return Ruling.pass(() -> "it is too long, or about another subject, to go on about the last drill");
        }
        if (asked.before().size() > 1 && message.has(Form.COMPARISON)) {
            return several(asked.before());
        }
        boolean pointsBack = message.has(Form.REFERENCE, Form.ELLIPSIS, Form.CORRECTION);
        boolean opensAnother = topics.isSubjectOf(asked) || (message.has(Form.EXPLANATION) && topics.fitsWell(asked));
        if (!pointsBack && opensAnother) {
            return Ruling.pass(() -> "it opens a subject that an article is about");
        }
        DrillId last = asked.before().getFirst();
        return another(last, asked)
                .or(() -> isAbout(asked)
                        ? one(last, "it says little and goes on about " + last)
                        : Ruling.pass(() -> "it says too much of its own to be about " + last));
    }

    /** "Which one is kinder to the knees?" after a comparison: the same drills, the gentlest first. */
    private Ruling several(List<DrillId> before) {
        List<DrillId> drills = nearby.easiestFirst(before);
        return new Verdict(
                new Answer.SeveralDrills(Purpose.COMPARISON, drills, CONFIDENCE),
                Rule.FOLLOW_UP,
                () -> "it goes on comparing what was spoken of, the easiest first");
    }

    private Ruling one(DrillId drill, String because) {
        return new Verdict(nearby.answer(drill, List.of(), CONFIDENCE), Rule.FOLLOW_UP, () -> because);
    }

    /** "And the reverse one?": the drill whose name differs from the last one's by these words. */
    private Ruling another(DrillId last, Case asked) {
        Message message = asked.message();
        Set<String> content = message.distinct(message.content());
        boolean points = message.has(Form.ELLIPSIS, Form.CORRECTION);
        if (!points || content.isEmpty() || content.size() > 2) {
            return Ruling.pass(() -> "it points to no other drill");
        }
        DrillId sibling = sibling(last, message);
        if (sibling != null) {
            return one(sibling, "it says how " + sibling + " differs from " + last);
        }
        return message.has(Form.CORRECTION)
                ? new Verdict(
                        new Answer.NotInLibrary(
                                asked.question().text().strip(), null, nearby.finished(List.of(last)), CONFIDENCE),
                        Rule.FOLLOW_UP,
                        () -> asked.said(Form.CORRECTION) + " corrects, but no drill is called like " + last
                                + " with these words changed")
                : Ruling.pass(() -> "it points to no drill that is here");
    }

    private @Nullable DrillId sibling(DrillId last, Message message) {
        DrillId byAll = nearby.sibling(last, message.distinct(message.telling()));
        return byAll == null ? nearby.sibling(last, message.distinct(message.content())) : byAll;
    }

    /** Whether it asks for a part of a drill, or points back, and says little else. */
    private static boolean isAbout(Case asked) {
        Message message = asked.message();
        int content = message.distinct(message.content()).size();
        boolean points = message.has(Form.REFERENCE);
        boolean asks = points
                || message.count(Part.CARD) > 0
                || !asked.question().facets().isEmpty()
                || content == 0;
        boolean wishes = message.has(Form.GOAL) && Goals.hasTarget(Goals.wishes(message));
        if (message.count(Part.UNKNOWN) > (asks ? 1 : 0)) {
            return false;
        }
        boolean asksLittle = asks && content <= MOST_CONTENT && (points || !wishes);
        boolean saysLittle = content <= 1 && !wishes;
        return asksLittle || saysLittle;
    }
}

package swivel.knowledge;

import java.util.List;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Judge.Judgement;
import swivel.knowledge.Ruling.Verdict;
import swivel.knowledge.index.Passages.Hit;
import swivel.library.DrillId;

/** The drill that is described without its name. */
final class Looks implements Judgement {
    /** A drill is meant that explains this share of the message, */
    private static final double PLAIN = 0.6;
    /** or this share, if no other drill comes near it. */
    private static final double ALONE = 0.45;

    private static final double FAR_AHEAD = 1.4;
    private static final double NEARLY_AS_GOOD = 0.95;

    private final Nearby nearby;

    Looks(Nearby nearby) {
        this.nearby = nearby;
    }

    @Override
    public Ruling of(Case asked) {
        if (asked.drills().isEmpty() || !asked.isOurs()) {
            return Ruling.pass(() -> "no drill's card has words of it");
        }
        Hit best = asked.drills().getFirst();
        double second = asked.drills().size() > 1 ? asked.drills().get(1).fit() : 0;
        boolean plain = best.share() >= PLAIN && best.matched() >= 2;
        boolean alone = best.share() >= ALONE && best.matched() >= 4 && best.fit() >= FAR_AHEAD * second;
        if (!plain && !alone) {
            return Ruling.pass(() -> explained(best) + "; " + Ruling.percent(PLAIN) + " and two words are needed, or "
                    + Ruling.percent(ALONE) + ", four words and no other drill near");
        }
        DrillId drill = new DrillId(best.id());
        if (second > NEARLY_AS_GOOD * best.fit()) {
            List<DrillId> both = nearby.onlyFinished(
                    List.of(drill, new DrillId(asked.drills().get(1).id())));
            if (both.size() == 2) {
                return new Verdict(
                        new Answer.Choice(both, best.share() * 0.6),
                        Rule.DESCRIPTION,
                        () -> explained(best) + ", and " + both.getLast() + " nearly as well");
            }
        }
        return new Verdict(
                nearby.answer(drill, List.of(), best.share() * 0.8), Rule.DESCRIPTION, () -> explained(best));
    }

    private static String explained(Hit hit) {
        return "the card of %s explains %s of it with %d of its words"
                .formatted(hit.id(), Ruling.percent(hit.share()), hit.matched());
    }
}

package swivel.knowledge;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Judge.Judgement;
import swivel.knowledge.Names.Mention;
import swivel.knowledge.Ruling.Verdict;
import swivel.knowledge.index.Meaning.Form;
import swivel.library.DrillId;

/** The drill that is named, unless the rest of the message says that something else is meant. */
final class NamedDrill implements Judgement {
    /** From this share of the message on a name speaks for itself. */
    private static final double PLAIN = 0.6;
    /** Below this share a name may be a word in passing. */
    private static final double IN_PASSING = 0.45;

    private static final int FEW_WORDS = 3;
    private static final Ruling THE_NAME = Ruling.pass(() -> "the name says what is meant");

    private final Nearby nearby;
    private final Goals goals;
    private final Looks looks;
    private final Topics topics;

    NamedDrill(Nearby nearby, Goals goals, Looks looks, Topics topics) {
        this.nearby = nearby;
        this.goals = goals;
        this.looks = looks;
        this.topics = topics;
    }

    @Override
    public Ruling of(Case asked) {
        if (asked.mentions().isEmpty() || !asked.isOurs()) {
            return Ruling.pass(() -> "no drill of that name"
                    + (asked.drills().isEmpty()
                            ? ""
                            : "; nearest by its card: "
                                    + asked.drills().getFirst().id()));
        }
        Mention mention = asked.mentions().getFirst();
        double share = asked.share(mention.places());
        if (asksLeave(asked, mention)) {
            return named(asked, mention, share);
        }
        if (topics.isMeantRather(asked, share)) {
            return topics.of(asked);
        }
        return meantRather(asked, mention, share).or(() -> named(asked, mention, share));
    }

    /** "Labral tear, can I still do hip CARs?": the drill is meant, not what is said of the condition. */
    private static boolean asksLeave(Case asked, Mention mention) {
        return asked.message().has(Form.LEAVE) && !asked.message().has(Form.DOING) && !mention.isAbsent();
    }

    private Verdict named(Case asked, Mention mention, double share) {
        if (mention.isAbsent()) {
            return new Verdict(
                    nearby.missing(mention, List.of(), share),
                    Rule.NAME,
                    () -> asked.said(mention.places()) + " names a drill that is known not to be here");
        }
        Set<DrillId> drills = new LinkedHashSet<>();
        asked.mentions().forEach(each -> drills.addAll(each.drills()));
        List<DrillId> named = List.copyOf(drills);
        double confidence = 0.5 + share / 2;
        return new Verdict(
                nearby.answer(named.getFirst(), named.subList(1, named.size()), confidence),
                Rule.NAME,
                () -> "%s names %s, which is %s of what the message is about"
                        .formatted(asked.said(mention.places()), named.getFirst(), Ruling.percent(share)));
    }

    /** What the whole message fits better than the drill that a word or two of it name. */
    private Ruling meantRather(Case asked, Mention mention, double share) {
        BitSet content = asked.message().content();
        content.or(mention.places());
        int others = content.cardinality() - mention.length();
        if (asked.message().has(Form.LIKENESS) && others >= 2) {
            Ruling likened = looks.of(asked);
            if (likened instanceof Verdict) {
                return likened;
            }
        }
        if (share >= PLAIN) {
            return THE_NAME;
        }
        if (mention.length() == 1 && asked.message().has(Form.GOAL) && Goals.hasTarget(Goals.wishes(asked.message()))) {
            return goals.of(asked);
        }
        if (share >= IN_PASSING || content.cardinality() < FEW_WORDS) {
            return THE_NAME;
        }
        if ((mention.length() == 1 || mention.isAbsent()) && topics.fitsWell(asked)) {
            return topics.first(asked);
        }
        double own = mention.drill().flatMap(asked::share).orElse(share);
        return asked.bestDrillShare() > own + 0.1 && content.cardinality() > FEW_WORDS ? looks.of(asked) : THE_NAME;
    }
}

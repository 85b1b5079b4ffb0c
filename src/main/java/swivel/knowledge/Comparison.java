package swivel.knowledge;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import swivel.knowledge.Answer.Purpose;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Judge.Judgement;
import swivel.knowledge.Names.Mention;
import swivel.knowledge.Ruling.Verdict;
import swivel.knowledge.index.Meaning;
import swivel.knowledge.index.Meaning.Form;
import swivel.library.DrillId;
import swivel.library.Facet;

/** Two or more drills weighed against each other. */
final class Comparison implements Judgement {
    private static final double CONFIDENCE = 0.9;
    private static final double MOST = 0.7;
    /** Below this share a word that is a name elsewhere is none here: "or should I skip it?" */
    private static final double POSSIBLE = 0.02;

    private final Nearby nearby;

    Comparison(Nearby nearby) {
        this.nearby = nearby;
    }

    @Override
    public Ruling of(Case asked, Guesses guesses) {
        boolean compares = asked.message().has(Form.COMPARISON);
        if (!compares && !namesTwo(asked)) {
            return Ruling.pass(() -> "no word of comparing");
        }
        if (asked.mentions().isEmpty() || !guesses.isOurs()) {
            return Ruling.pass(() -> said(asked) + " compares, but no drills");
        }
        Set<DrillId> drills = compared(asked, guesses);
        List<DrillId> finished = nearby.onlyFinished(drills);
        boolean oneIsMissing = drills.size() > finished.size()
                || asked.mentions().stream()
                        .anyMatch(mention -> mention.isAbsent() && guesses.share(mention) > POSSIBLE);
        if (finished.size() > 1) {
            return new Verdict(
                    new Answer.SeveralDrills(Purpose.COMPARISON, finished, CONFIDENCE),
                    Rule.COMPARISON,
                    () -> said(asked) + " compares " + names(finished));
        }
        Ruling noOther = Ruling.pass(() -> said(asked) + " compares, but only one drill is meant");
        return oneIsMissing && finished.size() == 1
                ? missing(asked, finished.getFirst()).or(() -> noOther)
                : noOther;
    }

    /** Two drills side by side, and no part of the card of either. */
    private static boolean namesTwo(Case asked) {
        List<Mention> whole = asked.mentions().stream()
                .filter(mention -> mention.length() > 1 && !mention.isAbsent())
                .toList();
        return whole.size() > 1
                && whole.stream()
                                .mapToDouble(mention -> asked.share(mention.places()))
                                .sum()
                        > MOST
                && !asked.message().has(Form.LIKENESS, Form.CORRECTION, Form.LEAVE)
                && !asksForAPart(asked);
    }

    /** Why one would do either is what a comparison tells. */
    private static boolean asksForAPart(Case asked) {
        return Parts.isAsked(asked) && Parts.likeliest(asked, asked.question().facets()) != Facet.WHY;
    }

    private static String said(Case asked) {
        return asked.message().has(Form.COMPARISON) ? asked.said(Form.COMPARISON) : "naming them side by side";
    }

    private static String names(List<DrillId> drills) {
        return drills.stream().map(DrillId::value).collect(Collectors.joining(" and "));
    }

    /** The one that people cannot be shown, with the one that they can as the nearest. */
    private Ruling missing(Case asked, DrillId shown) {
        return Ruling.ofFirst(
                asked.mentions().stream().filter(mention -> !mention.drill().equals(Optional.of(shown))),
                mention -> new Verdict(
                        nearby.missing(mention, List.of(shown), CONFIDENCE),
                        Rule.COMPARISON,
                        () -> asked.said(mention.places()) + " cannot be shown beside " + shown));
    }

    /** In the order in which they are named. */
    private Set<DrillId> compared(Case asked, Guesses guesses) {
        Set<DrillId> drills = new LinkedHashSet<>();
        asked.mentions().stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .forEach(mention -> mention.drill().ifPresent(drills::add));
        if (drills.size() == 1 && asked.mentions().stream().anyMatch(Mention::isAbsent)) {
            described(drills.iterator().next(), guesses).ifPresent(drills::add);
        }
        if (drills.size() == 1 && !Parts.isClearlyAsked(asked)) {
            DrillId other = counterpart(drills.iterator().next(), asked);
            if (other != null) {
                drills.add(other);
            }
        }
        return drills;
    }

    /** Another drill of which it speaks more than of one that is not here, whatever name it gives to it. */
    private static Optional<DrillId> described(DrillId one, Guesses guesses) {
        double missing = guesses.all().stream()
                .filter(guess -> guess.meaning() instanceof Meaning.Absent)
                .mapToDouble(Guess::share)
                .max()
                .orElse(0);
        return guesses.drills()
                .filter(guess -> guess.share() > missing)
                .map(guess -> ((Meaning.Named) guess.meaning()).drill())
                .filter(drill -> !drill.equals(one))
                .findFirst();
    }

    /** The other one where only the difference is said, as in "seated or lying figure four". */
    private @Nullable DrillId counterpart(DrillId of, Case asked) {
        Message message = asked.message();
        Mention mention = asked.mentions().getFirst();
        var rest = message.content();
        rest.andNot(mention.places());
        for (String word : message.distinct(rest)) {
            DrillId sibling = nearby.sibling(of, Set.of(word));
            if (sibling != null) {
                return sibling;
            }
        }
        return nearby.namedByFewer(of, message.distinct(mention.places()));
    }
}

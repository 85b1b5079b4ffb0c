package swivel.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import swivel.knowledge.Answer.Purpose;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Judge.Judgement;
import swivel.knowledge.Message.Part;
import swivel.knowledge.Message.Phrase;
import swivel.knowledge.Ruling.Verdict;
import swivel.knowledge.index.Meaning.Form;
import swivel.knowledge.index.Meaning.Wish;
import swivel.library.ArticleId;
import swivel.library.Category;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Equipment;
import swivel.library.Library;
import swivel.library.TargetRegion;

/** Drills for what a person wants to work on, from the drills' facts; of equals the easier comes first. */
final class Goals implements Judgement {
    private static final int MOST = 5;
    private static final String BODYWEIGHT = "bodyweight";
    private static final double CONFIDENCE = 0.8;
    private static final double VAGUE = 0.5;

    private final Library library;

    Goals(Library library) {
        this.library = library;
    }

    @Override
    public Ruling of(Case asked) {
        List<Wish> wishes = wishes(asked.message());
        if (!asked.message().has(Form.GOAL) || !asked.isOurs()) {
            return Ruling.pass(() -> "no word of wishing for something");
        }
        if (wishes.isEmpty()) {
            return Ruling.pass(
                    () -> asked.said(Form.GOAL) + " wishes, but not for anything that drills' facts tell of");
        }
        return isForAnArticle(asked, wishes)
                ? Ruling.pass(() -> "an article answers this better")
                : serve(wishes, Rule.GOAL, hasTarget(wishes) ? CONFIDENCE : VAGUE);
    }

    /** Where drills are asked for outright, only the article that answers this very question is better. */
    private static boolean isForAnArticle(Case asked, List<Wish> wishes) {
        boolean outright = asked.message().has(Form.REMEDY) && hasTarget(wishes);
        return outright
                ? asked.articles().stream()
                        .limit(1)
                        .anyMatch(hit -> asked.message().isQuestionOf(new ArticleId(hit.id())))
                : new Topics().isMeantRather(asked, 0);
    }

    /** A wish without a word of wishing, such as "hip flexors": better than nothing. */
    Ruling halfSpoken(Case asked) {
        List<Wish> wishes = wishes(asked.message());
        boolean nothingElse = asked.message().content().stream()
                .allMatch(place -> asked.message().parts().get(place) == Part.GOAL);
        boolean clear = hasTarget(wishes) || (nothingElse && !wishes.isEmpty());
        return clear && asked.isOurs()
                ? serve(wishes, Rule.HALF_A_GOAL, VAGUE)
                : Ruling.pass(() -> "nothing to work on is named");
    }

    /** The wishes of a message; of phrases within phrases the longest only. */
    static List<Wish> wishes(Message message) {
        List<Phrase> phrases = message.phrases().stream()
                .filter(phrase -> phrase.meaning() instanceof Wish)
                .toList();
        List<Wish> wishes = new ArrayList<>();
        for (Phrase phrase : phrases) {
            boolean within = phrases.stream()
                    .anyMatch(other -> other.length() > phrase.length()
                            && other.from() <= phrase.from()
                            && phrase.to() <= other.to());
            if (!within && phrase.meaning() instanceof Wish wish && !wishes.contains(wish)) {
                wishes.add(wish);
            }
        }
        return wishes;
    }

    /** Whether a part of the body, a movement or a piece of equipment is wished for, not only a kind of training. */
    static boolean hasTarget(List<Wish> wishes) {
        return wishes.stream()
                .flatMap(wish -> wish.facts().stream())
                .anyMatch(fact -> !fact.equals(BODYWEIGHT)
                        && Set.of(Category.values()).stream().noneMatch(category -> isCalled(category, fact)));
    }

    private Ruling serve(List<Wish> wishes, Rule rule, double confidence) {
        List<DrillId> drills = serving(wishes);
        boolean onlyEquipment = wishes.stream()
                .flatMap(wish -> wish.facts().stream())
                .allMatch(fact -> Set.of(Equipment.values()).stream().anyMatch(item -> isCalled(item, fact)));
        Purpose purpose = onlyEquipment ? Purpose.EQUIPMENT : Purpose.GOAL;
        String wished = wishes.stream()
                .flatMap(wish -> wish.facts().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return drills.isEmpty()
                ? Ruling.pass(() -> "no drill serves " + wished)
                : new Verdict(
                        new Answer.SeveralDrills(purpose, drills, confidence),
                        rule,
                        () -> "these drills' facts serve " + wished + " best");
    }

    /** The finished drills that serve these wishes best; none that serves them less than half as well as another. */
    private List<DrillId> serving(List<Wish> wishes) {
        Map<DrillId, Double> worth = new HashMap<>();
        for (Drill drill : library.drills()) {
            double served = wishes.stream()
                    .flatMap(wish -> wish.facts().stream())
                    .mapToDouble(fact -> worth(drill.facts(), fact))
                    .sum();
            if (served > 0) {
                worth.put(drill.id(), served - 0.2 * drill.facts().level());
            }
        }
        double best =
                worth.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return worth.entrySet().stream()
                .filter(entry -> entry.getValue() >= best / 2)
                .sorted(Map.Entry.<DrillId, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Region and movement weigh most; a drill that trains many movements serves each of them less. */
    private static double worth(DrillFacts drill, String fact) {
        if (fact.equals(BODYWEIGHT)) {
            boolean general = drill.region() == TargetRegion.WHOLE_HIP;
            return drill.requiresOneOf().isEmpty() ? general ? 1.1 : 1 : -2;
        }
        double worth = isCalled(drill.region(), fact) ? 2 : 0;
        if (drill.actions().stream().anyMatch(action -> isCalled(action, fact))) {
            worth += 2.2 / Math.sqrt(drill.actions().size());
        }
        if (isCalled(drill.category(), fact)) {
            worth += 1;
        }
        if (drill.requiresOneOf().stream().anyMatch(item -> isCalled(item, fact))) {
            worth += 3;
        }
        return worth;
    }

    private static boolean isCalled(Enum<?> constant, String fact) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(fact);
    }
}

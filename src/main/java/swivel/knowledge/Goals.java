package swivel.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import swivel.knowledge.Answer.Purpose;
import swivel.knowledge.Explanation.Rule;
import swivel.knowledge.Message.Phrase;
import swivel.knowledge.Ruling.Verdict;
import swivel.knowledge.index.Likeness.Like;
import swivel.knowledge.index.Meaning;
import swivel.knowledge.index.Meaning.Wish;
import swivel.library.Category;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Equipment;
import swivel.library.Library;
import swivel.library.TargetRegion;

/** Drills for what a person wants to work on, from the drills' facts; of equals the easier comes first. */
final class Goals {
    private static final int MOST = 5;
    private static final String BODYWEIGHT = "bodyweight";
    /** What it counts, beside the facts of a drill, that people who said something alike are served by it, */
    private static final double LIKES = 1;
    /** and how much less each next one of those serves. */
    private static final double LESS = 0.9;

    private final Library library;

    Goals(Library library) {
        this.library = library;
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

    /** The drills that serve best what is wanted; nothing where none does. */
    Ruling serve(Case asked, double confidence) {
        List<Wish> wishes = wishes(asked.message());
        List<DrillId> drills = serving(wishes, asked.likes());
        boolean onlyEquipment = !wishes.isEmpty()
                && wishes.stream()
                        .flatMap(wish -> wish.facts().stream())
                        .allMatch(fact -> Set.of(Equipment.values()).stream().anyMatch(item -> isCalled(item, fact)));
        Purpose purpose = onlyEquipment ? Purpose.EQUIPMENT : Purpose.GOAL;
        return drills.isEmpty()
                ? Ruling.pass(() -> "no drill serves what is wanted")
                : new Verdict(
                        new Answer.SeveralDrills(purpose, drills, confidence),
                        Rule.GOAL,
                        () -> "it wants something to work on (" + Ruling.percent(confidence) + "); "
                                + (wishes.isEmpty() ? "" : "named: " + facts(wishes) + "; ")
                                + "these drills serve people best who said something alike");
    }

    private static String facts(List<Wish> wishes) {
        return wishes.stream().flatMap(wish -> wish.facts().stream()).distinct().collect(Collectors.joining(", "));
    }

    /** The finished drills with the facts that are wished for, and those that serve people who said something alike. */
    private List<DrillId> serving(List<Wish> wishes, List<Like> likes) {
        Map<DrillId, Double> worth = new HashMap<>();
        byFacts(wishes).forEach((drill, share) -> worth.merge(drill, share, Double::sum));
        byLikes(likes).forEach((drill, share) -> worth.merge(drill, LIKES * share, Double::sum));
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

    private Map<DrillId, Double> byFacts(List<Wish> wishes) {
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
        return ofBest(worth);
    }

    private Map<DrillId, Double> byLikes(List<Like> likes) {
        Map<DrillId, Double> worth = new HashMap<>();
        for (Like like : likes) {
            if (like.label() instanceof Meaning.Aim(List<DrillId> drills)) {
                double share = like.line() * like.line();
                for (DrillId drill : drills) {
                    if (library.drill(drill).isPresent()) {
                        worth.merge(drill, share, Double::sum);
                    }
                    share *= LESS;
                }
            }
        }
        return ofBest(worth);
    }

    private static Map<DrillId, Double> ofBest(Map<DrillId, Double> worth) {
        double best =
                worth.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        worth.replaceAll((drill, value) -> value / best);
        return worth;
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

    /** {@code INNER_THIGH} is called {@code inner-thigh}; asked for every drill, so that nothing is built for it. */
    private static boolean isCalled(Enum<?> constant, String fact) {
        String name = constant.name();
        if (name.length() != fact.length()) {
            return false;
        }
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at) == '_' ? '-' : Character.toLowerCase(name.charAt(at));
            if (letter != fact.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}

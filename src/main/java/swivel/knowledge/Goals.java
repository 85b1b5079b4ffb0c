package swivel.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.HashMap;
import swivel.library.Category;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;

/** Drills for what a person wants to work on, from the drills' facts; of equals the easier comes first. */
final class Goals {
    private static final int MOST = 5;

    private final Library library;

    Goals(Library library) {
        this.library = library;
    }

    /** The wishes of a message: of phrases within phrases the longest only. */
    static List<Meaning.Wish> wishes(Message message) {
        List<Message.Phrase> phrases = message.phrases().stream()
                .filter(phrase -> phrase.meaning() instanceof Meaning.Wish)
                .toList();
        List<Meaning.Wish> wishes = new ArrayList<>();
        for (Message.Phrase phrase : phrases) {
            boolean within = phrases.stream()
                    .anyMatch(other -> other.length() > phrase.length()
                            && other.from() <= phrase.from()
                            && phrase.to() <= other.to());
            if (!within && phrase.meaning() instanceof Meaning.Wish wish && !wishes.contains(wish)) {
                wishes.add(wish);
            }
        }
        return wishes;
    }

    /** The finished drills that serve these wishes best. */
    List<DrillId> serving(List<Meaning.Wish> wishes) {
        Map<DrillId, Double> scores = new HashMap<>();
        for (Drill drill : library.drills()) {
            double score = 0;
            for (Meaning.Wish wish : wishes) {
                for (String fact : wish.facts()) {
                    score += worth(drill.facts(), fact);
                }
            }
            if (score > 0) {
                scores.put(drill.id(), score - 0.2 * drill.facts().level());
            }
        }
        double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= best / 2)
                .sorted(Map.Entry.<DrillId, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Region and action weigh most; a drill that trains many actions serves each of them less. */
    private static double worth(DrillFacts drill, String fact) {
        if (fact.equals("bodyweight")) {
            return drill.requiresOneOf().isEmpty() ? 1 : -2;
        }
        double worth = 0;
        worth += named(drill.region(), fact) ? 2 : 0;
        worth += drill.actions().stream().anyMatch(action -> named(action, fact))
                ? 2.2 / Math.sqrt(drill.actions().size())
                : 0;
        worth += named(drill.category(), fact) ? 1 : 0;
        worth += drill.category() == Category.RELEASE && fact.equals("mobility") ? 0.4 : 0;
        worth += drill.requiresOneOf().stream().anyMatch(item -> named(item, fact)) ? 3 : 0;
        return worth;
    }

    private static boolean named(Enum<?> constant, String fact) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(fact);
    }
}

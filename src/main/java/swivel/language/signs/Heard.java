package swivel.language.signs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import swivel.language.text.Mention;
import swivel.library.RedFlagRule;

/** What a message holds that could be part of a warning sign: mentions by group, each group from left to right. */
final class Heard {
    private static final int LONGEST_PHRASE = 32;

    private static final int FEW = 2;

    private final Map<String, List<Mention<String>>> presentOrOver = new HashMap<>();
    private final Map<String, List<Mention<String>>> present;

    /** @param mentions in the order in which they begin */
    Heard(List<Mention<String>> mentions, Predicate<Mention<String>> isOver) {
        boolean someOver = false;
        for (Mention<String> mention : mentions) {
            add(presentOrOver, mention);
            someOver |= isOver.test(mention);
        }
        this.present = someOver ? new HashMap<>() : presentOrOver;
        if (someOver) {
            mentions.stream().filter(isOver.negate()).forEach(mention -> add(present, mention));
        }
    }

    private static void add(Map<String, List<Mention<String>>> groups, Mention<String> mention) {
        groups.computeIfAbsent(mention.meaning(), group -> new ArrayList<>(FEW)).add(mention);
    }

    /** All that is mentioned. */
    Set<String> groups() {
        return presentOrOver.keySet();
    }

    /** Whether all is heard that the rule needs, one of its ways, and nothing that keeps it quiet. */
    boolean fulfils(RedFlagRule rule, List<String> needed) {
        Map<String, List<Mention<String>>> groups = groupsOf(rule);
        for (Mention<String> anchor : groups.getOrDefault(needed.getFirst(), List.of())) {
            if (areNear(rule, needed, groups, anchor) && !isKeptQuiet(rule, groups, anchor)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKeptQuiet(
            RedFlagRule rule, Map<String, List<Mention<String>>> groups, Mention<String> anchor) {
        for (String group : rule.unless()) {
            if (isNear(groups, group, anchor, rule.near())) {
                return true;
            }
        }
        return false;
    }

    /** Whether all is heard that the rule needs, and something else keeps it quiet. */
    boolean keepsQuiet(RedFlagRule rule) {
        return !rule.unless().isEmpty()
                && rule.hear().stream().noneMatch(needed -> fulfils(rule, needed))
                && rule.hear().stream().anyMatch(needed -> isHeard(rule, needed, groupsOf(rule)));
    }

    private Map<String, List<Mention<String>>> groupsOf(RedFlagRule rule) {
        return rule.thoughOver() ? presentOrOver : present;
    }

    private static boolean isHeard(RedFlagRule rule, List<String> needed, Map<String, List<Mention<String>>> groups) {
        for (Mention<String> anchor : groups.getOrDefault(needed.getFirst(), List.of())) {
            if (areNear(rule, needed, groups, anchor)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areNear(
            RedFlagRule rule, List<String> needed, Map<String, List<Mention<String>>> groups, Mention<String> anchor) {
        for (int i = 1; i < needed.size(); i++) {
            if (!isNear(groups, needed.get(i), anchor, rule.near())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNear(
            Map<String, List<Mention<String>>> groups, String group, Mention<String> anchor, int near) {
        List<Mention<String>> mentions = groups.getOrDefault(group, List.of());
        int i = firstFrom(mentions, anchor.from() - near - LONGEST_PHRASE);
        for (; i < mentions.size() && mentions.get(i).from() - anchor.to() < near; i++) {
            if (anchor.from() - mentions.get(i).to() < near) {
                return true;
            }
        }
        return false;
    }

    private static int firstFrom(List<Mention<String>> mentions, int from) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

package swivel.language.signs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import swivel.coaching.WarningSign;
import swivel.coaching.WarningSign.Sign;
import swivel.coaching.WarningSign.Tier;
import swivel.language.text.VocabularyException;
import swivel.language.text.Wording;
import swivel.library.RedFlagRule;
import swivel.library.Vocabulary;

/** The rules of {@code red-flags.yaml}, the most urgent first, and by the group that each is looked for by. */
final class SignRules {
    private static final String RULES = "red-flags";

    private final List<Rule> rules;

    /** By the first group of what is needed, so that no rule is looked at that cannot be fulfilled. */
    private final Map<String, List<Need>> needs = new HashMap<>();

    private record Rule(WarningSign sign, RedFlagRule how) {}

    /**
     * One of the ways in which a rule is fulfilled.
     *
     * @param order of its rule
     * @param groups that have to be heard
     */
    private record Need(int order, RedFlagRule rule, List<String> groups) {}

    /**
     * @param words the lexicon of the groups
     * @throws VocabularyException if a rule names a sign, tier or group that does not exist
     */
    SignRules(Vocabulary vocabulary, String words) {
        this.rules = vocabulary.allRedFlags().stream()
                .map(rule -> checked(rule, vocabulary, words))
                .sorted(Comparator.comparing(rule -> rule.sign().tier()))
                .toList();
        for (int order = 0; order < rules.size(); order++) {
            RedFlagRule rule = rules.get(order).how();
            for (List<String> groups : rule.hear()) {
                needs.computeIfAbsent(groups.getFirst(), group -> new ArrayList<>())
                        .add(new Need(order, rule, groups));
            }
        }
    }

    private static Rule checked(RedFlagRule rule, Vocabulary vocabulary, String words) {
        List<String> groups = new ArrayList<>(rule.unless());
        rule.hear().forEach(groups::addAll);
        for (String group : groups) {
            if (!vocabulary.lexicon(words).containsKey(group) && !Figures.GROUPS.contains(group)) {
                throw new VocabularyException(RULES, "there is no group '" + group + "' in " + words + ".yaml");
            }
        }
        Sign sign = Wording.constant(Sign.class, rule.sign(), RULES);
        return new Rule(new WarningSign(sign, Wording.constant(Tier.class, rule.tier(), RULES)), rule);
    }

    /** The most urgent sign for which all is heard that its rule needs. */
    Optional<WarningSign> first(Heard heard) {
        int first = rules.size();
        for (String group : heard.groups()) {
            for (Need need : needs.getOrDefault(group, List.of())) {
                if (need.order() < first && heard.fulfils(need.rule(), need.groups())) {
                    first = need.order();
                }
            }
        }
        return first < rules.size() ? Optional.of(rules.get(first).sign()) : Optional.empty();
    }

    /** Whether a rule for this sign is kept quiet by what else is said. */
    boolean keepsQuiet(Heard heard, Sign sign) {
        return rules.stream().filter(rule -> rule.sign().sign() == sign).anyMatch(rule -> heard.keepsQuiet(rule.how()));
    }
}

package swivel.library.linting;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import swivel.library.Category;
import swivel.library.Condition;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.MotionFlag;
import swivel.library.SelfTest;

/** Conditions leave everybody something to do, and know every flag that drills carry. */
final class ConditionRule implements Rule {
    private static final String FILE = "conditions.yaml";

    @Override
    public void check(Content content, Findings findings) {
        List<Condition> conditions = content.library().conditions();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < conditions.size(); i++) {
            int line = content.lines().of(FILE, "/conditions/" + i);
            String code = conditions.get(i).code();
            if (!codes.add(code)) {
                findings.add(FILE, line, "the code '" + code + "' stands here twice", "give one of them another code");
            }
            kept(content, conditions.get(i), line, findings);
            recovery(content, conditions.get(i), line, findings);
        }
        Set<MotionFlag> known = known(conditions);
        for (Drill drill : content.library().drills()) {
            DrillFacts facts = drill.facts();
            flags(content.file(drill.id()), content.line(facts, "motion-flags"), facts.flags(), known, findings);
        }
        for (SelfTest test : content.library().selfTests()) {
            String file = content.file(test.id());
            flags(file, content.lines().of(file, "/motion-flags"), test.flags(), known, findings);
        }
    }

    private static void kept(Content content, Condition condition, int line, Findings findings) {
        condition.keeps().stream()
                .filter(kept -> content.library().facts(kept).isEmpty())
                .forEach(kept -> findings.add(
                        FILE,
                        line,
                        "'" + condition.code() + "' keeps '" + kept + "', which is no drill",
                        "name a file of drills/"));
    }

    /** On a red day the recovery set is all that is left; a condition that takes the last of it leaves nothing. */
    private static void recovery(Content content, Condition condition, int line, Findings findings) {
        List<DrillFacts> recovery = content.library().drills().stream()
                .map(drill -> drill.facts())
                .filter(drill -> drill.category() == Category.RECOVERY)
                .toList();
        if (!recovery.isEmpty() && recovery.stream().allMatch(condition::blocks)) {
            findings.add(
                    FILE,
                    line,
                    "'" + condition.code() + "' blocks every recovery drill",
                    condition.blocksAll()
                            ? "name a recovery drill that stays under 'keeps:'"
                            : "block fewer flags, or write a recovery drill without them");
        }
    }

    private static void flags(String file, int line, Set<MotionFlag> flags, Set<MotionFlag> known, Findings findings) {
        flags.stream()
                .filter(flag -> !known.contains(flag))
                .sorted()
                .forEach(flag -> findings.warn(
                        file,
                        line,
                        "no condition knows the flag '" + code(flag) + "', so it protects nobody",
                        "let a condition block it, or say in a condition's note why it stays"));
    }

    /** Blocked by a condition, or spoken of in its note. */
    private static Set<MotionFlag> known(Collection<Condition> conditions) {
        Set<MotionFlag> known = EnumSet.noneOf(MotionFlag.class);
        for (Condition condition : conditions) {
            known.addAll(condition.blocks());
            String note = condition.note() == null ? "" : condition.note();
            List<String> words = List.of(note.split("\\W+"));
            for (MotionFlag flag : MotionFlag.values()) {
                if (words.contains(code(flag))) {
                    known.add(flag);
                }
            }
        }
        return known;
    }

    private static String code(MotionFlag flag) {
        return flag.name().toLowerCase(Locale.ROOT);
    }
}

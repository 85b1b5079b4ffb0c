package swivel.conversation.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.conversation.message.Action;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.Condition;
import swivel.library.Drill;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Library;
import swivel.library.MotionFlag;

/** What a condition takes away and who can give it back, in a sentence. */
public final class HealthWords {
    private HealthWords() {}

    public static String noted(Condition condition, Library library) {
        return "Noted: " + lower(condition.askedAs()) + ". " + blocked(condition, library);
    }

    /** What it leaves out, and who can clear it. */
    public static String blocked(Condition condition, Library library) {
        String until = until(condition);
        if (condition.blocksAll()) {
            return "For now that leaves only " + names(condition.keeps(), library) + ". " + until;
        }
        if (condition.blocks().isEmpty()) {
            return "Nothing is left out; I only raise the bar for harder days.";
        }
        Set<MotionFlag> out = new TreeSet<>(condition.blocks());
        out.removeAll(condition.only().keySet());
        return (out.isEmpty() ? "" : "I leave out whatever asks for " + movements(out) + ". ")
                + heldOn(condition)
                + care(condition)
                + until;
    }

    private static String heldOn(Condition condition) {
        Set<MotionFlag> held = new TreeSet<>(condition.only().keySet());
        held.removeIf(flag -> condition.only().get(flag) != Condition.Version.HELD_ON);
        return held.isEmpty() ? "" : "What asks for " + movements(held) + " stays where you can hold on all the time. ";
    }

    private static String care(Condition condition) {
        return new TreeMap<>(condition.care())
                .entrySet().stream()
                        .map(care -> "Where a drill asks for " + movement(care.getKey()) + ": " + lower(care.getValue())
                                + " ")
                        .collect(Collectors.joining());
    }

    /** What this person minds in a drill because of what they live with, or of their age. */
    public static List<String> care(DrillFacts drill, Athlete athlete, Library library) {
        String held = athlete.age() == AgeBand.FROM_65 ? drill.heldOn() : null;
        return Stream.concat(
                        library.conditions().stream()
                                .filter(condition -> athlete.conditions().contains(condition.code()))
                                .flatMap(condition -> condition.care(drill).stream()),
                        Stream.ofNullable(held))
                .map(HealthWords::lower)
                .distinct()
                .toList();
    }

    /** "because of: back pain now. Your physio can clear that: tell me then." */
    static String because(Condition condition) {
        return "because of: " + lower(condition.askedAs()) + ". " + until(condition);
    }

    private static String until(Condition condition) {
        String who = condition.clearedBy();
        return who == null ? "Tell me when that changes." : "Your " + who(who) + " can clear that: tell me then.";
    }

    /** Which of these it is; with a single one, that it may be taken off. */
    public static void ask(ReplyBuilder reply, List<String> codes, Library library) {
        List<String> asked = codes.stream()
                .flatMap(code -> library.condition(code).stream())
                .map(Condition::askedAs)
                .toList();
        if (asked.size() == 1) {
            reply.button("That is not so", new Action.Tell("which", "none"));
            return;
        }
        reply.say("Which is it? Until you tell me, I go by the most careful of these.")
                .steps(asked.stream().map(Text::of).toList());
        for (int i = 0; i < asked.size(); i++) {
            reply.button(String.valueOf(i + 1), new Action.Tell("which", String.valueOf(i)));
        }
        reply.button("Not sure", new Action.Tell("which", "all")).button("None", new Action.Tell("which", "none"));
    }

    public static String lower(String words) {
        boolean name = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return name ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String who(String clearedBy) {
        return clearedBy.replace(" says so", "");
    }

    private static String names(Set<DrillId> drills, Library library) {
        return list(new TreeSet<>(drills)
                .stream()
                        .flatMap(id -> library.drill(id).map(Drill::name).stream())
                        .map(HealthWords::lower)
                        .toList());
    }

    private static String movements(Set<MotionFlag> flags) {
        Set<MotionFlag> inOrder = EnumSet.noneOf(MotionFlag.class);
        inOrder.addAll(flags);
        return list(new ArrayList<>(
                inOrder.stream().map(HealthWords::movement).distinct().toList()));
    }

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : words.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + words.get(last);
    }

    private static String movement(MotionFlag flag) {
        return switch (flag) {
            case ADD_COMPRESS -> "crossing or squeezing the legs";
            case ADDUCTOR_LOAD, ADDUCTOR_LOAD_LIGHT -> "work for the inner thighs";
            case BACK_CLEAR -> "the hardest back and hip lifts";
            case BRACE_LOAD -> "hard bracing";
            case DEEP_FLEXION -> "deep bends of the hip";
            case DEEP_KNEE -> "deep bends of the knee";
            case ER_END -> "the last degrees of turning out";
            case EXT_END -> "the last degrees of reaching the leg back";
            case FLEX_ADD -> "drawing a bent leg across the body";
            case FLEX_IR -> "turning a bent leg inward";
            case HAM_STRETCH -> "hamstring stretches";
            case HANDS -> "weight on the hands";
            case IMPACT -> "jumps and running";
            case KNEE_TWIST -> "a twist on the knee";
            case KNEELING -> "kneeling";
            case PASSIVE_END -> "long holds at the end of the range";
            case PRESSURE -> "pressure with a ball or roller";
            case PRONE -> "lying face down";
            case SHOULDER -> "load on the shoulders";
            case SIDELYING -> "lying on the side";
            case SINGLE_LEG -> "standing on one leg";
            case SPINE_EXT -> "arching the back";
            case SPINE_FLEX -> "rounding the back";
            case SPINE_ROT_LOAD -> "loaded turns of the trunk";
            case SUPINE -> "long spells on the back";
            case WIDE_ABD -> "wide straddles";
        };
    }
}

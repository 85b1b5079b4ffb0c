package swivel.library.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.library.Action;
import swivel.library.Category;
import swivel.library.Dose;
import swivel.library.DrillFacts;
import swivel.library.DrillId;
import swivel.library.Equipment;
import swivel.library.Frequency;
import swivel.library.MotionFlag;
import swivel.library.TargetRegion;

/** Front matter that fits the schema becomes {@link DrillFacts}. */
final class DrillReader {
    private DrillReader() {}

    static DrillFacts facts(JsonNode front) {
        return new DrillFacts(
                new DrillId(front.get("id").asText()),
                front.get("name").asText(),
                texts(front.get("aliases")),
                constant(Category.class, front.get("category").asText()),
                constants(Action.class, front.get("actions")),
                constant(TargetRegion.class, front.get("region").asText()),
                front.get("level").asInt(),
                front.get("equipment").asText(),
                constants(Equipment.class, front.get("requires-one-of")),
                dose(front.get("dose")),
                frequency(front.get("days-per-week").asText(), front.get("max-in-7-days")),
                link(front.get("easier")),
                link(front.get("harder")),
                link(front.get("pair")),
                constants(MotionFlag.class, front.get("motion-flags")),
                front.hasNonNull("held-on") ? front.get("held-on").asText() : null,
                texts(front.get("sources")));
    }

    static boolean isDraft(JsonNode front) {
        return front.path("draft").asBoolean();
    }

    static List<String> texts(@Nullable JsonNode array) {
        List<String> texts = new ArrayList<>();
        if (array != null) {
            array.forEach(item -> texts.add(item.asText()));
        }
        return texts;
    }

    static <E extends Enum<E>> Set<E> constants(Class<E> type, @Nullable JsonNode array) {
        Set<E> constants = EnumSet.noneOf(type);
        texts(array).forEach(text -> constants.add(constant(type, text)));
        return constants;
    }

    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Dose dose(JsonNode dose) {
        return new Dose(
                dose.get("sets").asInt(),
                number(dose.get("reps")),
                number(dose.get("seconds")),
                constant(Dose.Sides.class, dose.get("sides").asText()));
    }

    private static Frequency frequency(String days, @Nullable JsonNode cap) {
        if (days.equals("daily")) {
            return new Frequency(7, 7, number(cap));
        }
        int dash = days.indexOf('-');
        int least = Integer.parseInt(dash < 0 ? days : days.substring(0, dash));
        int most = Integer.parseInt(days.substring(dash + 1));
        return new Frequency(least, most, number(cap));
    }

    static @Nullable Integer number(@Nullable JsonNode node) {
        return node == null ? null : Integer.valueOf(node.asInt());
    }

    private static @Nullable DrillId link(@Nullable JsonNode node) {
        return node == null ? null : new DrillId(node.asText());
    }
}

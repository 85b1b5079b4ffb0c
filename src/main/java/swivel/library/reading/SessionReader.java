package swivel.library.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.library.Action;
import swivel.library.Category;
import swivel.library.DrillId;
import swivel.library.SessionId;
import swivel.library.SessionPlan;
import swivel.library.SessionPlan.Gate;
import swivel.library.SessionPlan.Kind;
import swivel.library.SessionPlan.Limits;
import swivel.library.Slot;

/** A file under {@code sessions/} that fits its schema becomes a {@link SessionPlan}. */
final class SessionReader {
    private static final int HARDEST_OF_ALL = 3;

    private SessionReader() {}

    static SessionPlan read(JsonNode root) {
        List<Slot> slots = new ArrayList<>();
        for (JsonNode slot : root.get("slots")) {
            slots.add(Misfit.at("/slots/" + slots.size(), () -> slot(slot)));
        }
        return new SessionPlan(
                new SessionId(root.get("id").asText()),
                root.get("name").asText(),
                root.get("says").asText(),
                DrillReader.constant(Kind.class, root.get("kind").asText()),
                Misfit.at("/minutes", () -> limits(root)),
                new Gate(root.path("opens-at-level").asInt(1), Set.copyOf(DrillReader.texts(root.get("closed-by")))),
                slots,
                DrillReader.texts(root.get("sources")));
    }

    private static Limits limits(JsonNode root) {
        int minutes = root.get("minutes").asInt();
        return new Limits(
                minutes,
                root.path("first-fortnight").asInt(minutes),
                root.path("hardest-level").asInt(HARDEST_OF_ALL),
                DrillReader.number(root.get("longest-hold")),
                DrillReader.number(root.get("most-sets")),
                DrillReader.number(root.get("max-in-7-days")));
    }

    private static Slot slot(JsonNode slot) {
        int upTo = slot.path("up-to").asInt(1);
        boolean hardestFirst = slot.path("hardest-first").asBoolean();
        if (slot.has("any")) {
            return new Slot.Any(
                    DrillReader.constants(Category.class, slot.get("any")),
                    DrillReader.constants(Action.class, slot.get("actions")),
                    slot.path("every-day").asBoolean(),
                    upTo);
        }
        if (slot.has("one-of")) {
            return new Slot.OneOf(drills(slot.get("one-of")), upTo);
        }
        if (slot.has("stretch")) {
            return new Slot.Pair(
                    DrillReader.constant(Action.class, slot.get("opens").asText()),
                    drills(slot.get("stretch")),
                    drills(slot.get("then")));
        }
        return slot.has("pair-for-each")
                ? new Slot.PairFor(actions(slot.get("pair-for-each")), true, List.of(), hardestFirst)
                : new Slot.PairFor(
                        actions(slot.get("pair-for-one")), false, actions(slot.get("otherwise")), hardestFirst);
    }

    private static List<DrillId> drills(JsonNode ids) {
        return DrillReader.texts(ids).stream().map(DrillId::new).toList();
    }

    /** In the order of the file. */
    private static List<Action> actions(@Nullable JsonNode names) {
        return DrillReader.texts(names).stream()
                .map(name -> DrillReader.constant(Action.class, name))
                .toList();
    }
}

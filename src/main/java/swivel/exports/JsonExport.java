package swivel.exports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import swivel.coaching.Athlete;
import swivel.coaching.Athlete.Reminder;
import swivel.coaching.Contact.Intention;
import swivel.coaching.Contact.Pause;
import swivel.coaching.DayChoice;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.Warnings.Warning;
import swivel.coaching.Whereabouts.Trip;
import swivel.coaching.measuring.Readings;
import swivel.library.Library;

/** Everything that is kept of a person as JSON. */
final class JsonExport {
    private static final int VERSION = 1;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonExport() {}

    static String of(Kept kept, Library library, Instant now) {
        ObjectNode file = NODES.objectNode()
                .put("format", "swivel-export")
                .put("version", VERSION)
                .put("at", now.toString())
                .put("person", kept.person().value());
        Athlete athlete = kept.athlete();
        file.set("profile", athlete == null ? NODES.nullNode() : profile(athlete));
        file.set("plans", list(kept.planned(), plan -> {
            ObjectNode node = NODES.objectNode()
                    .put("day", plan.day().toString())
                    .put("kind", Codes.of(plan.kind()))
                    .put("light", Codes.of(plan.light()));
            node.set("drills", words(plan.drills()));
            return node.put("wholeSeconds", plan.wholeSeconds());
        }));
        file.set(
                "done",
                list(
                        kept.done(),
                        done -> NODES.objectNode()
                                .put("day", done.day().toString())
                                .put("drill", done.drill().value())));
        file.set(
                "feedback",
                list(
                        kept.feedback(),
                        said -> NODES.objectNode()
                                .put("day", said.day().toString())
                                .put("drill", said.drill().value())
                                .put("said", Codes.of(said.feedback()))));
        file.set(
                "swaps",
                list(
                        kept.swaps(),
                        swap -> NODES.objectNode()
                                .put("day", swap.day().toString())
                                .put("drill", swap.drill().value())
                                .put("by", swap.by().value())));
        file.set("choices", list(kept.choices(), JsonExport::choice));
        file.set("reports", list(kept.reports(), JsonExport::report));
        file.set("takenBack", list(kept.takenBack(), JsonExport::report));
        file.set("warnings", list(kept.warnings(), JsonExport::warning));
        file.set("clearances", words(kept.clearances()));
        file.set("measurements", list(kept.readings(), readings -> measurement(readings, library)));
        return file.toPrettyString() + "\n";
    }

    private static ObjectNode choice(DayChoice choice) {
        ObjectNode node = NODES.objectNode().put("day", choice.day().toString());
        return switch (choice) {
            case DayChoice.Another(var day, var session) -> node.put("session", session.value());
            case DayChoice.Shorter(var day, int minutes) -> node.put("minutes", minutes);
        };
    }

    private static ObjectNode profile(Athlete athlete) {
        ObjectNode node = NODES.objectNode()
                .put("firstDay", athlete.firstDay().toString())
                .put("zone", Codes.of(athlete.zone()))
                .put("dayBegins", athlete.dayBegins().toString());
        Trip trip = athlete.whereabouts().trip();
        node.set(
                "trip",
                trip == null
                        ? NODES.nullNode()
                        : NODES.objectNode()
                                .put("zone", trip.zone().getId())
                                .put("lastDay", trip.lastDay().toString()));
        node.put("age", Codes.of(athlete.age()));
        node.set("conditions", words(Codes.sorted(athlete.conditions())));
        node.set("pastInjuries", words(Codes.sorted(athlete.body().pastInjuries())));
        node.put("programme", Codes.of(athlete.programme()))
                .put("level", athlete.level())
                .put("minutes", athlete.minutes())
                .put("impact", athlete.training().impact());
        node.set("equipment", words(Codes.sorted(athlete.equipment())));
        node.set("unwanted", words(Codes.sorted(athlete.training().unwanted())));
        node.set("fullDays", words(athlete.fullDays().stream().sorted().toList()));
        Reminder reminder = athlete.reminder();
        node.set("reminder", reminder == null ? NODES.nullNode() : reminder(reminder));
        node.put("nudge", Codes.of(athlete.contact().nudge()));
        node.set("resets", words(athlete.contact().resets()));
        node.put("darkPictures", athlete.contact().dark());
        node.put("weeklyNote", Codes.of(athlete.contact().weeklyNote()));
        Intention intention = athlete.contact().intention();
        node.set("intention", intention == null ? NODES.nullNode() : intention(intention));
        node.set("pauses", list(athlete.contact().pauses(), JsonExport::pause));
        return node.put("introduced", Codes.of(athlete.acquaintance()));
    }

    private static ObjectNode reminder(Reminder reminder) {
        ObjectNode node = NODES.objectNode().put("time", reminder.time().toString());
        node.set("days", words(reminder.days().stream().sorted().toList()));
        return node;
    }

    private static ObjectNode intention(Intention intention) {
        return NODES.objectNode().put("after", intention.after()).put("obstacle", intention.obstacle());
    }

    private static ObjectNode pause(Pause pause) {
        return NODES.objectNode()
                .put("from", pause.from().toString())
                .put("to", pause.to().toString());
    }

    private static ObjectNode report(SymptomReport report) {
        Symptom symptom = report.symptom();
        return NODES.objectNode()
                .put("day", report.day().toString())
                .put("at", report.at().toString())
                .put("region", Codes.of(symptom.region()))
                .put("side", Codes.of(symptom.side()))
                .put("severity", symptom.severity())
                .put("quality", Codes.of(symptom.quality()))
                .put("resolved", symptom.resolved())
                .put("negated", symptom.negated())
                .put("sinceDays", symptom.sinceDays())
                .put("easesOnStopping", symptom.easesOnStopping())
                .put("atRest", symptom.atRest())
                .put("limping", symptom.limping())
                .put("timing", Codes.of(report.timing()));
    }

    private static ObjectNode warning(Warning warning) {
        return NODES.objectNode()
                .put("at", warning.at().toString())
                .put("sign", Codes.of(warning.sign().sign()))
                .put("tier", Codes.of(warning.sign().tier()))
                .put("clearedAt", Codes.of(warning.clearedAt()));
    }

    private static ObjectNode measurement(Readings readings, Library library) {
        ObjectNode node = NODES.objectNode()
                .put("day", readings.day().toString())
                .put("test", readings.test().value())
                .put("quantity", readings.quantity())
                .put("side", Codes.of(readings.side()))
                .put("unit", Codes.unit(readings, library));
        ArrayNode values = node.putArray("readings");
        readings.values().forEach(values::add);
        return node;
    }

    private static <T> ArrayNode list(Collection<T> values, Function<T, ObjectNode> shape) {
        ArrayNode nodes = NODES.arrayNode();
        values.forEach(value -> nodes.add(shape.apply(value)));
        return nodes;
    }

    private static ArrayNode words(Collection<?> values) {
        ArrayNode nodes = NODES.arrayNode();
        values.forEach(value -> nodes.add(Codes.of(value)));
        return nodes;
    }
}

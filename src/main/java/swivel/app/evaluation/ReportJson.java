package swivel.app.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import swivel.app.evaluation.Tally.Interval;
import swivel.app.evaluation.labels.Codes;

/** A report as machines read it. */
public final class ReportJson {
    private ReportJson() {}

    /** One object: {@code rows}, {@code seed}, {@code measures}, {@code confusion} and {@code misses}. */
    public static String of(Report report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("rows", report.all().judged().size()).put("seed", report.seed());
        ArrayNode measures = json.putArray("measures");
        report.rows().forEach(row -> measures.add(measure(row)));
        ObjectNode confusion = json.putObject("confusion");
        report.all().confusion().forEach((expected, row) -> {
            ObjectNode got = confusion.putObject(Codes.of(expected));
            row.forEach((kind, count) -> got.put(Codes.of(kind), count));
        });
        ArrayNode misses = json.putArray("misses");
        report.all().misses().forEach(miss -> misses.add(miss(miss)));
        return json.toPrettyString();
    }

    private static ObjectNode measure(Report.Row row) {
        ObjectNode json = tally(row.all());
        json.put("measure", row.measure().title());
        json.put("countsFaults", row.measure().countsFaults());
        json.put("reach", row.measure().reach());
        json.set("oneHalf", tally(row.oneHalf()));
        json.set("otherHalf", tally(row.otherHalf()));
        if (row.baseline() != null) {
            json.set("baseline", tally(row.baseline()));
        }
        return json;
    }

    private static ObjectNode tally(Tally tally) {
        Interval interval = tally.interval();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return json.put("count", tally.count())
                .put("of", tally.of())
                .put("share", tally.share())
                .put("low", interval.low())
                .put("high", interval.high());
    }

    private static ObjectNode miss(Judged miss) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", miss.row().id())
                .put("previous", miss.row().previous())
                .put("message", miss.row().message());
        ArrayNode wrong = json.putArray("wrong");
        miss.missed().forEach(measure -> wrong.add(measure.title()));
        return json.put("expected", miss.row().wanted()).put("came", Said.of(miss));
    }
}

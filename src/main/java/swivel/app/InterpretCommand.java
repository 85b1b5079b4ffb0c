package swivel.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import swivel.app.evaluation.labels.Codes;
import swivel.coaching.Symptom;
import swivel.coaching.WarningSign;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.hearing.Interpretation;
import swivel.conversation.hearing.Interpreter;
import swivel.library.DrillId;
import swivel.transports.console.Drawing;

/** How each line of standard input is understood, as one JSON object a line. Nothing is kept from line to line. */
@Command(
        name = "interpret",
        description =
                "How each line of standard input is understood: MESSAGE, or PREVIOUS<TAB>MESSAGE; one JSON object a line.")
final class InterpretCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Door door;

    InterpretCommand(Door door) {
        this.door = door;
    }

    @Override
    public Integer call() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Wiring wiring = Wiring.forgetful(door)) {
            Interpreter interpreter = new Interpreter(wiring.ear());
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                int tab = line.indexOf('\t');
                Stranger stranger = new Stranger(wiring, door.clock(), "line-" + number)
                        .after(tab > 0 ? line.substring(0, tab) : null);
                String message = line.substring(tab + 1);
                Dialogue dialogue = stranger.dialogue();
                Interpretation understood = interpreter.interpret(message, dialogue);
                String text = new Drawing(false).draw(stranger.says(message)).strip();
                door.out().println(json(understood, text));
                stranger.leaves();
            }
        }
        door.out().flush();
        return 0;
    }

    private static String json(Interpretation understood, String text) throws JsonProcessingException {
        ObjectNode json = JSON.createObjectNode();
        json.put("kind", Codes.of(understood.kind()));
        ArrayNode drills = json.putArray("drills");
        understood.drills().stream().map(DrillId::value).forEach(drills::add);
        json.put("facet", understood.facet());
        json.put(
                "article",
                understood.article() == null ? null : understood.article().value());
        ArrayNode symptoms = json.putArray("symptoms");
        understood.symptoms().forEach(symptom -> symptoms.add(json(symptom)));
        WarningSign sign = understood.redFlag();
        if (sign == null) {
            json.putNull("redFlag");
        } else {
            json.putObject("redFlag").put("tier", Codes.of(sign.tier())).put("sign", Codes.of(sign.sign()));
        }
        json.put("confidence", Math.round(understood.confidence() * 100) / 100.0);
        json.put("text", text);
        return JSON.writeValueAsString(json);
    }

    private static ObjectNode json(Symptom symptom) {
        return JSON.createObjectNode()
                .put("region", Codes.of(symptom.region()))
                .put("side", Codes.orNull(symptom.side()))
                .put("severity", symptom.severity())
                .put("quality", Codes.orNull(symptom.quality()))
                .put("resolved", symptom.resolved())
                .put("negated", symptom.negated())
                .put("sinceDays", symptom.sinceDays());
    }
}

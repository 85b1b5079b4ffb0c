package swivel.library.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.library.Action;
import swivel.library.ArticleId;
import swivel.library.MotionFlag;
import swivel.library.SelfTest;
import swivel.library.SelfTest.Band;
import swivel.library.SelfTest.Exactness;
import swivel.library.SelfTest.Guide;
import swivel.library.SelfTest.Measure;
import swivel.library.SelfTest.Unit;
import swivel.library.SelfTestId;
import swivel.library.linting.Findings;

/** A file under {@code self-tests/} becomes a {@link SelfTest}. */
final class SelfTestReader {
    private static final String NEED = "What you need";
    private static final String HOW = "How";
    private static final String RECORD = "What to record";
    private static final String EXACT = "How exact it is";
    private static final String SAYS = "What it says";
    private static final String LEAVE_IT_OUT = "Leave it out";
    static final Headings HEADINGS =
            new Headings(List.of(NEED, HOW, RECORD, EXACT, SAYS, LEAVE_IT_OUT), Set.of(), Set.of(HOW, LEAVE_IT_OUT));

    private SelfTestReader() {}

    /** Reads the file; wrong headings, and figures that contradict each other, become findings. */
    static Optional<SelfTest> read(MarkdownFile source, Findings findings) {
        if (!HEADINGS.check(source, findings)) {
            return Optional.empty();
        }
        try {
            return Optional.of(test(source));
        } catch (IllegalArgumentException contradiction) {
            findings.add(
                    source.file(),
                    source.frontMatter().line("/measures"),
                    String.valueOf(contradiction.getMessage()),
                    "make the figures of the front matter agree");
            return Optional.empty();
        }
    }

    private static SelfTest test(MarkdownFile source) {
        JsonNode front = source.frontMatter().root();
        List<Measure> measures = new ArrayList<>();
        front.get("measures").forEach(measure -> measures.add(measure(measure)));
        return new SelfTest(
                new SelfTestId(front.get("id").asText()),
                front.get("number").asInt(),
                front.get("title").asText(),
                DrillReader.texts(front.get("questions")),
                DrillReader.texts(front.get("articles")).stream()
                        .map(ArticleId::new)
                        .toList(),
                measures,
                front.get("readings").asInt(),
                exactness(front.get("error")),
                DrillReader.constants(MotionFlag.class, front.get("motion-flags")),
                DrillReader.texts(front.get("sources")),
                guide(source, HeadingNames.ENGLISH));
    }

    private static Measure measure(JsonNode measure) {
        return new Measure(
                measure.get("name").asText(),
                DrillReader.constant(Unit.class, measure.get("unit").asText()),
                measure.get("per-side").asBoolean(),
                measure.get("lowest").asInt(),
                measure.get("highest").asInt(),
                band(measure.get("band")),
                DrillReader.number(measure.get("alike-within-percent")),
                trains(measure.get("trains")),
                DrillReader.texts(measure.get("scale")));
    }

    private static @Nullable Action trains(@Nullable JsonNode action) {
        return action == null ? null : DrillReader.constant(Action.class, action.asText());
    }

    private static @Nullable Band band(@Nullable JsonNode band) {
        return band == null
                ? null
                : new Band(band.get("from").asInt(), band.get("to").asInt());
    }

    private static Exactness exactness(JsonNode error) {
        return new Exactness(
                error.get("words").asText(),
                DrillReader.number(error.get("same-below")),
                DrillReader.number(error.get("real-from")));
    }

    /** @param source has all headings, under these names */
    static Guide guide(MarkdownFile source, HeadingNames names) {
        return new Guide(
                Words.of(source.under(names.of(NEED))),
                Words.items(source.under(names.of(HOW))).stream().map(Words::of).toList(),
                Words.of(source.under(names.of(RECORD))),
                Words.of(source.under(names.of(EXACT))),
                Words.of(source.under(names.of(SAYS))),
                CautionReader.read(source.under(names.of(LEAVE_IT_OUT))));
    }
}

package swivel.storage;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import swivel.coaching.guided.GuidedSession;
import swivel.conversation.Outbox;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.message.Block;
import swivel.conversation.message.Text;
import swivel.pictures.Picture;

/**
 * Values of the conversation as JSON. A value names its alternative under {@code is}; these names stand in files, so
 * they outlive the names of classes. Text that does not fit today's values in every part is not read at all.
 */
final class Json {
    /** Its buffers are kept for all threads: a virtual one comes once and brings none. */
    private final ObjectMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .addMixIn(Outbox.Content.class, Contents.class)
            .addMixIn(Block.class, Blocks.class)
            .addMixIn(Block.Countdown.Clock.class, Clocks.class)
            .addMixIn(GuidedSession.Stage.class, Stages.class)
            .addMixIn(Picture.class, Pictures.class)
            .addMixIn(Text.Span.class, Spans.class)
            .addMixIn(Dialogue.Pending.class, Questions.class)
            .addModule(times())
            .build();

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new StorageException("A " + value.getClass().getSimpleName() + " has no JSON; this is a fault in"
                    + " Swivel, please report it");
        }
    }

    /** Empty where the text does not fit. */
    <T> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.ofNullable(mapper.readValue(text, type));
        } catch (JsonProcessingException otherVersion) {
            return Optional.empty();
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "answer", value = Outbox.Answer.class),
        @JsonSubTypes.Type(name = "prompt", value = Outbox.Prompt.class)
    })
    private interface Contents {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "heading", value = Block.Heading.class),
        @JsonSubTypes.Type(name = "paragraph", value = Block.Paragraph.class),
        @JsonSubTypes.Type(name = "steps", value = Block.Steps.class),
        @JsonSubTypes.Type(name = "bullets", value = Block.Bullets.class),
        @JsonSubTypes.Type(name = "folded", value = Block.Folded.class),
        @JsonSubTypes.Type(name = "place-key", value = Block.PlaceKey.class),
        @JsonSubTypes.Type(name = "place-key-away", value = Block.PlaceKeyAway.class),
        @JsonSubTypes.Type(name = "countdown", value = Block.Countdown.class),
        @JsonSubTypes.Type(name = "countdown-ended", value = Block.CountdownEnded.class),
        @JsonSubTypes.Type(name = "picture", value = Block.Picture.class),
        @JsonSubTypes.Type(name = "document", value = Block.Document.class)
    })
    private interface Blocks {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "running", value = Block.Countdown.Running.class),
        @JsonSubTypes.Type(name = "standing", value = Block.Countdown.Standing.class)
    })
    private interface Clocks {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "counting", value = GuidedSession.Counting.class),
        @JsonSubTypes.Type(name = "paused", value = GuidedSession.Paused.class),
        @JsonSubTypes.Type(name = "waiting", value = GuidedSession.Waiting.class),
        @JsonSubTypes.Type(name = "hurting", value = GuidedSession.Hurting.class),
        @JsonSubTypes.Type(name = "over", value = GuidedSession.Over.class)
    })
    private interface Stages {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "streak-calendar", value = Picture.StreakCalendar.class),
        @JsonSubTypes.Type(name = "rotation-chart", value = Picture.RotationChart.class),
        @JsonSubTypes.Type(name = "symptom-trend", value = Picture.SymptomTrend.class),
        @JsonSubTypes.Type(name = "week-plan", value = Picture.WeekPlan.class),
        @JsonSubTypes.Type(name = "many-weeks", value = Picture.ManyWeeks.class)
    })
    private interface Pictures {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "plain", value = Text.Plain.class),
        @JsonSubTypes.Type(name = "strong", value = Text.Strong.class),
        @JsonSubTypes.Type(name = "emphasis", value = Text.Emphasis.class)
    })
    private interface Spans {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "how-bad", value = Dialogue.HowBad.class),
        @JsonSubTypes.Type(name = "this-morning", value = Dialogue.ThisMorning.class),
        @JsonSubTypes.Type(name = "where", value = Dialogue.Where.class),
        @JsonSubTypes.Type(name = "which-report", value = Dialogue.WhichReport.class),
        @JsonSubTypes.Type(name = "which-place", value = Dialogue.WhichPlace.class),
        @JsonSubTypes.Type(name = "which-clock", value = Dialogue.WhichClock.class),
        @JsonSubTypes.Type(name = "when-to-remind", value = Dialogue.WhenToRemind.class),
        @JsonSubTypes.Type(name = "which-time", value = Dialogue.WhichTime.class),
        @JsonSubTypes.Type(name = "which-readings", value = Dialogue.WhichReadings.class),
        @JsonSubTypes.Type(name = "which-measure", value = Dialogue.WhichMeasure.class),
        @JsonSubTypes.Type(name = "any-sign", value = Dialogue.AnySign.class),
        @JsonSubTypes.Type(name = "cleared-to-train", value = Dialogue.ClearedToTrain.class),
        @JsonSubTypes.Type(name = "really-forget", value = Dialogue.ReallyForget.class),
        @JsonSubTypes.Type(name = "introduction", value = Dialogue.Introduction.class),
        @JsonSubTypes.Type(name = "which-condition", value = Dialogue.WhichCondition.class)
    })
    private interface Questions {}

    private static SimpleModule times() {
        return new SimpleModule()
                .addSerializer(Instant.class, ToStringSerializer.instance)
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addSerializer(LocalTime.class, ToStringSerializer.instance)
                .addSerializer(ZoneId.class, ToStringSerializer.instance)
                .addDeserializer(Instant.class, new Parsed<>(Instant.class, Instant::parse))
                .addDeserializer(LocalDate.class, new Parsed<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(LocalTime.class, new Parsed<>(LocalTime.class, LocalTime::parse))
                .addDeserializer(ZoneId.class, new Parsed<>(ZoneId.class, ZoneId::of));
    }

    private static final class Parsed<T> extends FromStringDeserializer<T> {
        private static final long serialVersionUID = 1;
        private final transient Function<String, T> parser;

        private Parsed(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) {
            return parser.apply(text);
        }
    }
}

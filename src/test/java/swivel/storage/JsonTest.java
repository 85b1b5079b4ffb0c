package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import swivel.coaching.Athlete.Reminder;
import swivel.coaching.DayKind;
import swivel.coaching.Light;
import swivel.coaching.Occasion;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.coaching.streak.DayMark;
import swivel.conversation.Outbox;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Block;
import swivel.conversation.message.Button;
import swivel.conversation.message.Reply;
import swivel.conversation.message.Text;
import swivel.library.DrillId;
import swivel.library.Facet;
import swivel.library.SelfTestId;
import swivel.pictures.Picture;

/** The JSON that stands in files: a change of it here is a change for every file that exists. */
final class JsonTest {
    private static final Text WORDS = Text.of("w");
    private static final String PLAIN = "{\"spans\":[{\"is\":\"plain\",\"text\":\"w\"}]}";
    private static final Map<Object, String> STORED = Map.ofEntries(
            Map.entry(new Text.Plain("w"), "{'is':'plain','text':'w'}"),
            Map.entry(new Text.Strong(WORDS), "{'is':'strong','text':WORDS}"),
            Map.entry(new Text.Emphasis(WORDS), "{'is':'emphasis','text':WORDS}"),
            Map.entry(new Block.Heading(WORDS), "{'is':'heading','text':WORDS}"),
            Map.entry(new Block.Paragraph(WORDS), "{'is':'paragraph','text':WORDS}"),
            Map.entry(new Block.Steps(List.of(WORDS)), "{'is':'steps','steps':[WORDS]}"),
            Map.entry(new Block.PlaceKey("Here"), "{'is':'place-key','label':'Here'}"),
            Map.entry(new Block.PlaceKeyAway(), "{'is':'place-key-away'}"),
            Map.entry(new Block.Bullets(List.of(WORDS)), "{'is':'bullets','items':[WORDS]}"),
            Map.entry(new Block.Folded(WORDS, List.of()), "{'is':'folded','title':WORDS,'blocks':[]}"),
            Map.entry(
                    new Block.Countdown(
                            new Block.Countdown.Running(Instant.parse("2026-03-02T08:00:00Z")),
                            List.of(new Block.Countdown.Phase(WORDS, 45)),
                            WORDS,
                            false),
                    "{'is':'countdown','clock':{'is':'running','began':'2026-03-02T08:00:00Z'},"
                            + "'phases':[{'words':WORDS,'seconds':45}],'over':WORDS,'inPlace':false}"),
            Map.entry(
                    new Block.Countdown(new Block.Countdown.Standing(12), List.of(), WORDS, true),
                    "{'is':'countdown','clock':{'is':'standing','seconds':12},'phases':[],'over':WORDS,'inPlace':true}"),
            Map.entry(new Block.CountdownEnded(), "{'is':'countdown-ended'}"),
            Map.entry(
                    new Block.Picture(
                            new Picture.WeekPlan("Hip rotation, week 1 of 13", LocalDate.of(2026, 3, 2), List.of()),
                            WORDS,
                            List.of("l")),
                    "{'is':'picture','subject':{'is':'week-plan','course':'Hip rotation, week 1 of 13','today':'2026-03-02','days':[]},'caption':WORDS,"
                            + "'lines':['l']}"),
            Map.entry(
                    new Block.Document(Block.Document.Contents.CSV, "swivel.csv", WORDS),
                    "{'is':'document','contents':'CSV','name':'swivel.csv','caption':WORDS}"),
            Map.entry(
                    new Picture.WeekPlan(
                            "Hip rotation, week 1 of 13",
                            LocalDate.of(2026, 3, 2),
                            List.of(new Picture.PlanDay(
                                    LocalDate.of(2026, 3, 2),
                                    DayKind.FULL,
                                    Light.AMBER,
                                    10,
                                    List.of("Clamshell"),
                                    true))),
                    "{'is':'week-plan','course':'Hip rotation, week 1 of 13','today':'2026-03-02','days':[{'day':'2026-03-02','kind':'FULL','light':'AMBER','minutes':10,"
                            + "'drills':['Clamshell'],'done':true}]}"),
            Map.entry(
                    new Picture.StreakCalendar(LocalDate.of(2026, 3, 2), List.of(DayMark.KEPT), 1, 2, 50),
                    "{'is':'streak-calendar','first':'2026-03-02','marks':['KEPT'],'current':1,'best':2,"
                            + "'last28Percent':50}"),
            Map.entry(
                    new Picture.SymptomTrend(
                            LocalDate.of(2026, 3, 2),
                            LocalDate.of(2026, 3, 3),
                            List.of(new Picture.Line(
                                    "Left hip", List.of(new Picture.Point(LocalDate.of(2026, 3, 2), 4))))),
                    "{'is':'symptom-trend','from':'2026-03-02','to':'2026-03-03','lines':[{'name':'Left hip',"
                            + "'points':[{'day':'2026-03-02','severity':4}]}]}"),
            Map.entry(
                    new Picture.RotationChart(
                            "Seated",
                            List.of(new Picture.Panel(
                                    "In",
                                    new Picture.Span(30, 45),
                                    List.of(new Picture.Reading(LocalDate.of(2026, 3, 2), Side.LEFT, 31))))),
                    "{'is':'rotation-chart','title':'Seated','panels':[{'name':'In','band':{'from':30,'to':45},"
                            + "'readings':[{'day':'2026-03-02','side':'LEFT','value':31.0}]}]}"),
            Map.entry(
                    new Outbox.Answer(new Reply(List.of(), List.of(new Button("Done", "done")))),
                    "{'is':'answer','reply':{'blocks':[],'buttons':[{'label':'Done','action':'done'}]}}"),
            Map.entry(
                    new Outbox.Prompt(Occasion.WEEKLY_NOTE, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)),
                    "{'is':'prompt','occasion':'WEEKLY_NOTE','day':'2026-03-02','missed':'2026-03-01'}"),
            Map.entry(
                    new Dialogue.ThisMorning(Symptom.of(Region.GROIN, Side.RIGHT, 4, null)),
                    "{'is':'this-morning','complaint':{'region':'GROIN','side':'RIGHT','severity':4,'quality':null,"
                            + "'resolved':false,'negated':false,'sinceDays':null,'easesOnStopping':null,'atRest':null,"
                            + "'limping':null}}"),
            Map.entry(
                    new Dialogue.HowBad(List.of(Symptom.of(Region.HIP, Side.LEFT, null, Quality.ACHE))),
                    "{'is':'how-bad','symptoms':[{'region':'HIP','side':'LEFT','severity':null,'quality':'ACHE',"
                            + "'resolved':false,'negated':false,'sinceDays':null,'easesOnStopping':null,'atRest':null,"
                            + "'limping':null}]}"),
            Map.entry(new Dialogue.Where(3), "{'is':'where','severity':3}"),
            Map.entry(new Dialogue.WhichReport(4), "{'is':'which-report','severity':4}"),
            Map.entry(
                    new Dialogue.WhichPlace(new Reminder(LocalTime.of(7, 30), Set.of(DayOfWeek.MONDAY))),
                    "{'is':'which-place','reminder':{'time':'07:30','days':['MONDAY']}}"),
            Map.entry(
                    new Dialogue.WhichClock(List.of(ZoneId.of("Asia/Tokyo")), null),
                    "{'is':'which-clock','zones':['Asia/Tokyo'],'reminder':null}"),
            Map.entry(new Dialogue.WhenToRemind(), "{'is':'when-to-remind'}"),
            Map.entry(
                    new Dialogue.WhichTime(LocalTime.of(7, 0), LocalTime.of(19, 0), Set.of()),
                    "{'is':'which-time','first':'07:00','second':'19:00','days':[]}"),
            Map.entry(
                    new Dialogue.WhichReadings(new SelfTestId("seated-rotation"), 2, List.of(34.0)),
                    "{'is':'which-readings','test':{'value':'seated-rotation'},'figure':2,'readings':[34.0]}"),
            Map.entry(
                    new Dialogue.WhichMeasure(new SelfTestId("seated-rotation"), 34.0, null),
                    "{'is':'which-measure','test':{'value':'seated-rotation'},'left':34.0,'right':null}"),
            Map.entry(new Dialogue.AnySign(), "{'is':'any-sign'}"),
            Map.entry(new Dialogue.ClearedToTrain(), "{'is':'cleared-to-train'}"),
            Map.entry(new Dialogue.ReallyForget(), "{'is':'really-forget'}"),
            Map.entry(
                    new Dialogue.Introduction(Step.HIP, 1, false),
                    "{'is':'introduction','step':'HIP','page':1,'changing':false}"),
            Map.entry(
                    new Dialogue.WhichCondition(List.of("pgp"), true),
                    "{'is':'which-condition','codes':['pgp'],'introducing':true}"),
            Map.entry(
                    Dialogue.fresh()
                            .about(
                                    List.of(new DrillId("no-such-drill")),
                                    Facet.WHY,
                                    Instant.parse("2026-03-02T08:00:00Z")),
                    "{'drills':[{'value':'no-such-drill'}],'listed':[],'facet':'WHY','article':null,'spokenAt':'2026-03-02T08:00:00Z','pending':null,'interrupted':null,'morningAsked':null}"));

    private final Json json = new Json();

    static Stream<Map.Entry<Object, String>> stored() {
        return STORED.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("stored")
    void aValueStandsInTheFileLikeThis(Map.Entry<Object, String> stored) {
        String text = stored.getValue().replace('\'', '"').replace("WORDS", PLAIN);

        assertThat(json.write(stored.getKey())).isEqualTo(text);
        assertThat(json.read(text, stored.getKey().getClass()).map(Object.class::cast))
                .contains(stored.getKey());
    }

    @Test
    void everyAlternativeIsListedAbove() {
        Stream<Class<?>> alternatives = Stream.of(
                        Block.class, Text.Span.class, Outbox.Content.class, Dialogue.Pending.class)
                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()));

        assertThat(STORED.keySet().stream().map(Object::getClass)).containsAll(alternatives.toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "no json at all",
                "{\"drill\":null}",
                "{\"drill\":null,\"facet\":\"SMELL\",\"pending\":null}",
                "{\"drill\":{\"value\":\"Not An Id\"},\"facet\":null,\"pending\":null}",
                "{\"drill\":null,\"facet\":null,\"pending\":null,\"mood\":\"good\"}",
                "{\"drill\":null,\"facet\":null,\"pending\":{\"is\":\"how-old\",\"years\":3}}",
                "{\"drill\":null,\"facet\":null,\"pending\":{\"is\":\"how-bad\",\"symptoms\":null}}",
                "{\"drill\":null,\"facet\":null,\"pending\":{\"is\":\"which-time\",\"first\":\"07:00\"}}",
                "{\"drill\":null,\"facet\":null,\"pending\":{\"is\":\"which-place\",\"reminder\":\"25:99\"}}",
                "{\"drill\":null,\"facet\":null,\"pending\":{\"is\":\"which-clock\",\"zones\":[\"Mars/Olympus\"],\"reminder\":null}}"
            })
    void textThatDoesNotFitIsNotRead(String text) {
        assertThat(json.read(text, Dialogue.class)).isEmpty();
    }
}

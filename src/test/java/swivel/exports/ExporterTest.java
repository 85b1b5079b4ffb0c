package swivel.exports;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.coaching.Athlete;
import swivel.coaching.Contact.Pause;
import swivel.coaching.DayKind;
import swivel.coaching.DrillFeedback;
import swivel.coaching.Libraries;
import swivel.coaching.Light;
import swivel.coaching.PersonId;
import swivel.coaching.PlannedDay;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.Timing;
import swivel.coaching.WarningSign;
import swivel.coaching.measuring.Readings;
import swivel.conversation.message.Block.Document.Contents;
import swivel.library.DrillId;
import swivel.library.SelfTestId;
import swivel.storage.Database;

class ExporterTest {
    private static final PersonId ANA = new PersonId("console:ana");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 23);
    private static final Instant NOW = Instant.parse("2026-03-23T08:00:00Z");
    private static final DrillId CLAMSHELL = new DrillId("clamshell");
    private static final Athlete ATHLETE = Athlete.newcomer(ANA, LISBON, NOW);

    @TempDir
    Path folder;

    private Database database;
    private Exporter exporter;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("swivel.db"));
        exporter = new Exporter(
                () -> Libraries.WHOLE,
                database.people(),
                database.trainingLog(),
                database.warnings(),
                database.measurements());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private String file(Contents contents) {
        return new String(exporter.file(ANA, contents, NOW), StandardCharsets.UTF_8);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(file(Contents.JSON));
    }

    private List<VEvent> events() {
        ICalendar calendar = Biweekly.parse(file(Contents.CALENDAR)).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar.getEvents();
    }

    private void remindedAt(LocalTime time) {
        database.people().save(ATHLETE.withReminder(new Athlete.Reminder(time, EnumSet.allOf(DayOfWeek.class))));
    }

    private void tellEverything() {
        remindedAt(LocalTime.of(7, 30));
        var log = database.trainingLog();
        log.plan(ANA, new PlannedDay(DAY, DayKind.FULL, Light.AMBER, List.of(CLAMSHELL), 720));
        log.done(ANA, DAY, CLAMSHELL, NOW);
        log.feedback(ANA, new DrillFeedback(DAY, CLAMSHELL, DrillFeedback.Feedback.TOO_HARD), NOW);
        log.report(ANA, new SymptomReport(Symptom.of(Region.HIP_FRONT, Side.LEFT, 4, Quality.ACHE), DAY, NOW));
        SymptomReport wrong = new SymptomReport(Symptom.of(Region.HIP, null, 9, null), DAY, NOW, Timing.DURING);
        log.report(ANA, wrong);
        log.takeBack(ANA, wrong, NOW);
        database.warnings().warn(ANA, new WarningSign(WarningSign.Sign.LOCKING, WarningSign.Tier.SOON), NOW);
        database.warnings().clear(ANA, NOW.plusSeconds(60));
        SelfTestId test = new SelfTestId("seated-rotation");
        database.measurements().note(ANA, new Readings(DAY, test, Side.LEFT, quantity(test), List.of(31.0, 34.0)), NOW);
    }

    private static String quantity(SelfTestId test) {
        return Libraries.WHOLE
                .selfTest(test)
                .orElseThrow()
                .measures()
                .getFirst()
                .name();
    }

    @Test
    void everyFactStandsInTheJson() throws IOException {
        tellEverything();

        JsonNode json = json();

        assertThat(json.path("format").asText()).isEqualTo("swivel-export");
        assertThat(json.at("/profile/zone").asText()).isEqualTo("Europe/Lisbon");
        assertThat(json.at("/profile/reminder/time").asText()).isEqualTo("07:30");
        assertThat(json.at("/profile/fullDays/0").asText()).isEqualTo("monday");
        assertThat(json.path("plans").toString())
                .isEqualTo("[{\"day\":\"2026-03-23\",\"kind\":\"full\",\"light\":\"amber\","
                        + "\"drills\":[\"clamshell\"],\"wholeSeconds\":720}]");
        assertThat(json.path("done").toString()).isEqualTo("[{\"day\":\"2026-03-23\",\"drill\":\"clamshell\"}]");
        assertThat(json.at("/feedback/0/said").asText()).isEqualTo("too-hard");
        assertThat(json.at("/reports/0/region").asText()).isEqualTo("hip-front");
        assertThat(json.at("/reports/0/severity").asInt()).isEqualTo(4);
        assertThat(json.at("/reports/0/limping").isNull()).isTrue();
        assertThat(json.path("reports")).hasSize(1);
        assertThat(json.at("/takenBack/0/severity").asInt()).isEqualTo(9);
        assertThat(json.at("/takenBack/0/timing").asText()).isEqualTo("during");
        assertThat(json.at("/clearances/0").asText()).isEqualTo("2026-03-23T08:01:00Z");
        assertThat(json.at("/warnings/0/clearedAt").asText()).isEqualTo("2026-03-23T08:01:00Z");
        assertThat(json.at("/measurements/0/unit").asText()).isEqualTo("degrees");
        assertThat(json.at("/measurements/0/readings").toString()).isEqualTo("[31.0,34.0]");
    }

    @Test
    void everyFactStandsInTheTable() {
        tellEverything();

        assertThat(file(Contents.CSV).split("\r\n"))
                .contains(
                        "record,day,at,name,side,value,unit,note",
                        "profile,,,zone,,Europe/Lisbon,,",
                        "profile,,,minutes,,12,min,",
                        "plan,2026-03-23,,clamshell,,,,\"full, amber\"",
                        "done,2026-03-23,,clamshell,,,,",
                        "feedback,2026-03-23,,clamshell,,too-hard,,",
                        "report,2026-03-23,2026-03-23T08:00:00Z,hip-front,left,4,0-10,ache",
                        "warning,,2026-03-23T08:00:00Z,locking,,soon,,cleared at 2026-03-23T08:01:00Z")
                .filteredOn(line -> line.startsWith("measurement,"))
                .hasSize(2)
                .allMatch(line -> line.endsWith(",degrees,"));
    }

    @Test
    void aCellWithACommaOrAQuoteIsQuoted() {
        database.people().save(ATHLETE);
        SelfTestId test = new SelfTestId("seated-rotation");
        database.measurements().note(ANA, new Readings(DAY, test, Side.BOTH, "in, \"deep\"", List.of(1.0)), NOW);

        assertThat(file(Contents.CSV)).contains("\"seated-rotation: in, \"\"deep\"\"\",both,1.0,,\r\n");
    }

    @Test
    void anEventComesAtTheTimeOfTheReminderOnBothSidesOfAClockChange() {
        remindedAt(LocalTime.of(7, 30));

        List<Instant> starts = events().stream()
                .map(event -> event.getDateStart().getValue().toInstant())
                .toList();

        assertThat(starts).contains(Instant.parse("2026-03-23T07:30:00Z"), Instant.parse("2026-03-30T06:30:00Z"));
        assertThat(starts).allMatch(start -> start.atZone(LISBON).toLocalTime().equals(LocalTime.of(7, 30)));
        assertThat(starts).hasSizeBetween(10, 14).doesNotHaveDuplicates();
    }

    @Test
    void aReminderAtNightBelongsToTheDayBefore() {
        remindedAt(LocalTime.of(0, 30));

        assertThat(events().getFirst().getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-03-24T00:30:00Z"));
    }

    @Test
    void withoutAReminderAnEventTakesTheWholeDay() {
        database.people().save(ATHLETE);

        VEvent first = events().getFirst();

        assertThat(first.getDateStart().getValue().hasTime()).isFalse();
        assertThat(first.getSummary().getValue()).startsWith("Hips: full session, about ");
        assertThat(first.getDescription().getValue().lines())
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.matches(".+: \\d+.*"));
    }

    @Test
    void aDayThatIsPausedHasNoEvent() {
        remindedAt(LocalTime.of(7, 30));
        Athlete athlete = database.people().find(ANA).orElseThrow();
        database.people().save(athlete.with(athlete.contact().paused(new Pause(DAY, DAY.plusDays(6)))));

        assertThat(events())
                .isNotEmpty()
                .allMatch(event -> !event.getDateStart().getValue().toInstant().isBefore(NOW.plus(Duration.ofDays(6))));
    }

    @Test
    void noLineOfACalendarIsLongerThan75Bytes() {
        remindedAt(LocalTime.of(7, 30));

        assertThat(file(Contents.CALENDAR).split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .anyMatch(line -> line.startsWith(" "));
    }

    @Test
    void whoeverIsNotKnownGetsAnEmptyFrame() throws IOException {
        assertThat(json().path("profile").isNull()).isTrue();
        assertThat(json().path("done")).isEmpty();
        assertThat(file(Contents.CSV)).isEqualTo("record,day,at,name,side,value,unit,note\r\n");
        assertThat(file(Contents.CALENDAR)).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }
}

package swivel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import swivel.coaching.Athlete;
import swivel.coaching.DayChoice;
import swivel.coaching.DayKind;
import swivel.coaching.DrillFeedback;
import swivel.coaching.Light;
import swivel.coaching.Occasion;
import swivel.coaching.PersonId;
import swivel.coaching.PlannedDay;
import swivel.coaching.Quality;
import swivel.coaching.Region;
import swivel.coaching.Side;
import swivel.coaching.Swap;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.WarningSign;
import swivel.coaching.guided.GuidedSession;
import swivel.coaching.guided.Station;
import swivel.coaching.measuring.Readings;
import swivel.conversation.Backlog;
import swivel.conversation.Deliveries;
import swivel.conversation.Outbox;
import swivel.conversation.dialogue.Dialogue;
import swivel.conversation.message.Address;
import swivel.conversation.message.Reply;
import swivel.library.Dose;
import swivel.library.Dose.Sides;
import swivel.library.DrillId;
import swivel.library.SelfTestId;
import swivel.reminders.Due;
import swivel.reminders.ReminderBook;

final class ForgetTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Set<String> WITHOUT_PERSON = Set.of("schema_version", "sqlite_sequence");

    @TempDir
    Path folder;

    @Test
    void nothingOfAPersonIsLeftInAnyTableNorInTheFile() throws SQLException, IOException {
        Path file = folder.resolve("swivel.db");
        try (Database database = Database.open(file)) {
            tellEverything(database, "console:ana");
            tellEverything(database, "console:anabel");
            Set<String> tables = tables(file);
            assertThat(tablesThatName(file, "console:ana")).isEqualTo(tables);

            database.people().forget(new PersonId("console:ana"));

            assertThat(tablesThatName(file, "console:ana")).isEmpty();
            assertThat(tablesThatName(file, "console:anabel")).isEqualTo(tables);
        }
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes.contains("console:anabel")).isTrue();
        assertThat(Pattern.compile("console:ana(?!bel)").matcher(bytes).find()).isFalse();
    }

    @Test
    void whoIsRenamedTakesEverythingAlong() throws SQLException {
        Path file = folder.resolve("swivel.db");
        try (Database database = Database.open(file)) {
            tellEverything(database, "console:ana");
            tellEverything(database, "console:ben");
            int rows = rowsOf(file, "console:ana");

            database.people().rename(new PersonId("console:ana"), new PersonId("console:ben"));

            assertThat(rowsOf(file, "console:ana")).isZero();
            assertThat(rowsOf(file, "console:ben")).isEqualTo(rows).isPositive();
        }
    }

    private static int rowsOf(Path file, String person) throws SQLException {
        int rows = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Set<String> ofPeople = tables(file);
            ofPeople.remove("inbox");
            for (String table : ofPeople) {
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select count(*) from " + table + " where person = '" + person + "'");
                rows += row.getInt(1);
            }
        }
        return rows;
    }

    @Test
    void theEventsOfAChannelThatNamesNobodyStayDone() {
        try (Database database = Database.open(folder.resolve("swivel.db"))) {
            database.inbox().markDone("telegram:47112", NOW);

            database.people().forget(new PersonId("telegram:4711"));

            assertThat(database.inbox().markDone("telegram:47112", NOW)).isFalse();
        }
    }

    private static void tellEverything(Database database, String name) {
        PersonId person = new PersonId(name);
        Address chat = new Address("console", name, null);
        DrillId drill = new DrillId("clamshell");
        Athlete.Reminder reminder = new Athlete.Reminder(LocalTime.of(7, 30), Set.of(DayOfWeek.MONDAY));
        database.people()
                .save(Athlete.newcomer(person, ZoneId.of("Europe/Rome"), NOW).withReminder(reminder));
        database.trainingLog().plan(person, new PlannedDay(DAY, DayKind.FULL, Light.GREEN, List.of(drill)));
        database.trainingLog().done(person, DAY, drill, NOW);
        Symptom symptom = Symptom.of(Region.HIP, null, 4, Quality.SORENESS);
        database.trainingLog().report(person, new SymptomReport(symptom, DAY, NOW));
        WarningSign sign = new WarningSign(WarningSign.Sign.LOCKING, WarningSign.Tier.SOON);
        database.warnings().warn(person, sign, NOW);
        database.warnings().clear(person, NOW);
        database.trainingLog().swap(person, new Swap(DAY, drill, new DrillId("bird-dog")), NOW);
        database.trainingLog().choose(person, new DayChoice.Shorter(DAY, 3), NOW);
        SelfTestId test = new SelfTestId("seated-rotation");
        database.measurements().note(person, new Readings(DAY, test, Side.LEFT, "turning in", List.of(34.0)), NOW);
        database.dialogues().save(person, chat, Dialogue.fresh().asking(new Dialogue.ReallyForget()));
        database.trainingLog().feedback(person, new DrillFeedback(DAY, drill, DrillFeedback.Feedback.HURT), NOW);
        Station station = new Station(drill, drill, new Dose(1, 8, null, Sides.EACH), 100, null, Station.Outcome.OPEN);
        database.sessions().save(person, GuidedSession.begin(DAY, List.of(station), NOW));
        database.deliveries().show(new Deliveries.Live(person, chat, "7", Reply.of("Hold")));
        database.inbox().markDone(name + ":17", NOW);
        database.deliveries().uploaded(person, "telegram", "abc", "file of " + name, NOW);
        database.outbox().put(new Outbox.Outgoing(person, chat, new Outbox.Answer(Reply.of("4/10: " + name))), NOW);
        database.backlog().put("console", List.of(new Backlog.Late(person, chat.chat(), "too fast")));
        database.reminderBook()
                .save(new ReminderBook.Entry(person, Occasion.ROUTINE, chat, new Due(DAY, NOW), null, 0, false, null));
    }

    private static Set<String> tables(Path file) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select name from sqlite_master where type = 'table'")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        tables.removeAll(WITHOUT_PERSON);
        return tables;
    }

    /** Looks into every column of every row. */
    private static Set<String> tablesThatName(Path file, String person) throws SQLException {
        Set<String> naming = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String table : tables(file)) {
                ResultSet row = connection.createStatement().executeQuery("select * from " + table);
                while (row.next()) {
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        String value = String.valueOf(row.getString(column));
                        if (value.matches("(?s)(.*\\W)?" + person + "(\\W.*)?")) {
                            naming.add(table);
                        }
                    }
                }
            }
        }
        return naming;
    }
}

package swivel.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Occasion;
import swivel.coaching.PersonId;
import swivel.conversation.message.Address;
import swivel.reminders.Due;
import swivel.reminders.ReminderBook;

final class SqlReminderBook implements ReminderBook {
    private final Writer writer;

    SqlReminderBook(Writer writer) {
        this.writer = writer;
    }

    @Override
    public Optional<Entry> find(PersonId person, Occasion occasion) {
        return of(person).stream().filter(entry -> entry.occasion() == occasion).findFirst();
    }

    @Override
    public List<Entry> of(PersonId person) {
        return writer.inOne(sql -> sql
                .prepare("select * from reminder where person = :person")
                .bind("person", person.value())
                .list(SqlReminderBook::entry)
                .stream()
                .sorted(Comparator.comparing(Entry::occasion))
                .toList());
    }

    @Override
    public void save(Entry entry) {
        Due due = entry.due();
        writer.inOne(sql -> sql.prepare("""
                        insert into reminder (person, occasion, channel, chat, thread, day, due, last_day, snoozes, parked,
                                              missed)
                        values (:person, :occasion, :channel, :chat, :thread, :day, :due, :lastDay, :snoozes, :parked,
                                :missed)
                        on conflict (person, occasion) do update set
                            channel = excluded.channel, chat = excluded.chat, thread = excluded.thread,
                            day = excluded.day, due = excluded.due, last_day = excluded.last_day,
                            snoozes = excluded.snoozes, parked = excluded.parked, missed = excluded.missed
                        """)
                .bind("person", entry.person().value())
                .bind("occasion", entry.occasion().name())
                .bind("channel", entry.address().channel())
                .bind("chat", entry.address().chat())
                .bind("thread", entry.address().thread())
                .bind("day", due == null ? null : due.day().toString())
                .bind("due", due == null ? null : (Long) due.at().toEpochMilli())
                .bind("lastDay", Columns.text(entry.lastDay()))
                .bind("snoozes", entry.snoozes())
                .bind("parked", entry.parked())
                .bind("missed", Columns.text(entry.missed()))
                .execute());
    }

    @Override
    public List<Entry> due(Instant now, int most) {
        return writer.inOne(sql -> sql.prepare("""
                        select * from reminder where parked = false and due <= :now order by due limit :most
                        """)
                .bind("now", now.toEpochMilli())
                .bind("most", most)
                .list(SqlReminderBook::entry));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new PersonId(row.getString("person")),
                Occasion.valueOf(row.getString("occasion")),
                new Address(row.getString("channel"), row.getString("chat"), row.getString("thread")),
                due(row.getString("day"), row.getLong("due")),
                Columns.parsed(row.getString("last_day"), LocalDate::parse),
                row.getInt("snoozes"),
                row.getBoolean("parked"),
                Columns.parsed(row.getString("missed"), LocalDate::parse));
    }

    private static @Nullable Due due(@Nullable String day, long at) {
        return day == null ? null : new Due(LocalDate.parse(day), Instant.ofEpochMilli(at));
    }
}

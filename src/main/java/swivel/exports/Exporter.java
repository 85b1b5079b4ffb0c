package swivel.exports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.People;
import swivel.coaching.PersonId;
import swivel.coaching.TrainingLog;
import swivel.coaching.Warnings;
import swivel.coaching.measuring.Lag;
import swivel.coaching.measuring.Measurements;
import swivel.coaching.routine.Routine;
import swivel.coaching.routine.RoutinePlanner;
import swivel.coaching.routine.WeekAhead;
import swivel.conversation.message.Block.Document.Contents;
import swivel.library.Library;

/** Makes the files that people get of their own data. Each call belongs into one unit of work. */
public final class Exporter {
    private static final int DAYS_AHEAD = 14;

    private final Supplier<Library> library;
    private final People people;
    private final TrainingLog log;
    private final Warnings warnings;
    private final Measurements measurements;

    /** @param library the content as it is at the moment */
    public Exporter(
            Supplier<Library> library, People people, TrainingLog log, Warnings warnings, Measurements measurements) {
        this.library = library;
        this.people = people;
        this.log = log;
        this.warnings = warnings;
        this.measurements = measurements;
    }

    /** The file in UTF-8; of somebody who is not known it holds nothing but its frame. */
    public byte[] file(PersonId person, Contents contents, Instant now) {
        String text = switch (contents) {
            case JSON -> JsonExport.of(kept(person), library.get(), now);
            case CSV -> CsvExport.of(kept(person), library.get());
            case CALENDAR ->
                people.find(person)
                        .map(athlete -> PlanCalendar.of(athlete, plan(athlete, now), now))
                        .orElseGet(() -> new ICalendar().end());
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Kept kept(PersonId person) {
        return Kept.of(person, people, log, warnings, measurements);
    }

    private List<Routine> plan(Athlete athlete, Instant now) {
        Library content = library.get();
        LocalDate today = athlete.day(now);
        History history = History.of(log, warnings, athlete.id(), athlete.firstDay(), today);
        List<Lag> lags = Lag.of(measurements.of(athlete.id()), content.selfTests());
        RoutinePlanner planner = new RoutinePlanner(content);
        Routine planned = planner.plan(athlete, history, lags, today, now);
        return WeekAhead.plan(planner, athlete, history, lags, planned, now, DAYS_AHEAD);
    }
}

package swivel.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.Athlete.Reminder;
import swivel.coaching.Contact.Intention;
import swivel.coaching.DayChoice;
import swivel.coaching.PlannedDay;
import swivel.coaching.Symptom;
import swivel.coaching.SymptomReport;
import swivel.coaching.Warnings.Warning;
import swivel.coaching.measuring.Readings;
import swivel.library.Library;

/** Everything that is kept of a person as one table: a line for each fact (RFC 4180). */
final class CsvExport {
    private static final String LINE_END = "\r\n";

    private final List<String> lines = new ArrayList<>();

    private CsvExport() {}

    static String of(Kept kept, Library library) {
        CsvExport table = new CsvExport();
        table.row("record", "day", "at", "name", "side", "value", "unit", "note");
        Athlete athlete = kept.athlete();
        if (athlete != null) {
            table.profile(athlete);
        }
        kept.planned().forEach(table::plan);
        kept.done().forEach(done -> table.row("done", done.day(), null, done.drill(), null, null, null, null));
        kept.feedback()
                .forEach(said -> table.row(
                        "feedback", said.day(), null, said.drill(), null, Codes.of(said.feedback()), null, null));
        kept.swaps().forEach(swap -> table.row("swap", swap.day(), null, swap.drill(), null, swap.by(), null, null));
        kept.choices().forEach(table::choice);
        kept.reports().forEach(report -> table.report("report", report));
        kept.takenBack().forEach(report -> table.report("taken-back", report));
        kept.warnings().forEach(table::warning);
        kept.clearances().forEach(at -> table.row("clearance", null, at, null, null, null, null, null));
        kept.readings().forEach(readings -> table.readings(readings, library));
        return String.join(LINE_END, table.lines) + LINE_END;
    }

    private void choice(DayChoice choice) {
        switch (choice) {
            case DayChoice.Another(var day, var session) -> row("choice", day, null, session, null, null, null, null);
            case DayChoice.Shorter(var day, int minutes) ->
                row("choice", day, null, null, null, minutes, "minutes", null);
        }
    }

    private void profile(Athlete athlete) {
        setting("first-day", athlete.firstDay(), null);
        setting("zone", athlete.zone(), null);
        setting("day-begins", athlete.dayBegins(), null);
        setting(
                "trip",
                athlete.whereabouts().trip() == null
                        ? null
                        : athlete.whereabouts().trip().zone(),
                null);
        setting("age", Codes.of(athlete.age()), "years");
        setting("conditions", words(Codes.sorted(athlete.conditions())), null);
        setting("past-injuries", words(Codes.sorted(athlete.body().pastInjuries())), null);
        setting("programme", athlete.programme(), null);
        setting("level", athlete.level(), null);
        setting("minutes", athlete.minutes(), "min");
        setting("equipment", words(Codes.sorted(athlete.equipment())), null);
        setting(
                "full-days",
                words(athlete.fullDays().stream().sorted().map(Codes::of).toList()),
                null);
        setting("impact", athlete.training().impact(), null);
        Reminder reminder = athlete.reminder();
        setting("reminder", reminder == null ? null : reminder.time(), null);
        setting("nudge", athlete.contact().nudge(), null);
        athlete.contact().resets().forEach(time -> setting("posture-reset", time, null));
        setting("dark-pictures", athlete.contact().dark(), null);
        setting("weekly-note", Codes.of(athlete.contact().weeklyNote()), null);
        Intention intention = athlete.contact().intention();
        if (intention != null) {
            setting("intended-after", intention.after(), null);
            setting("obstacle", intention.obstacle(), null);
        }
        athlete.contact().pauses().forEach(pause -> setting("pause", pause.from() + "/" + pause.to(), null));
    }

    private void setting(String name, @Nullable Object value, @Nullable String unit) {
        row("profile", null, null, name, null, value, unit, null);
    }

    private void plan(PlannedDay plan) {
        String note = Codes.of(plan.kind()) + ", " + Codes.of(plan.light());
        plan.drills().forEach(drill -> row("plan", plan.day(), null, drill, null, null, null, note));
    }

    private void report(String record, SymptomReport report) {
        Symptom symptom = report.symptom();
        List<String> notes = new ArrayList<>();
        note(notes, "", Codes.of(symptom.quality()));
        note(notes, "", symptom.resolved() ? "gone" : null);
        note(notes, "", symptom.negated() ? "not there" : null);
        note(notes, "since days: ", Codes.of(symptom.sinceDays()));
        note(notes, "eases on stopping: ", Codes.of(symptom.easesOnStopping()));
        note(notes, "at rest: ", Codes.of(symptom.atRest()));
        note(notes, "limping: ", Codes.of(symptom.limping()));
        note(notes, "felt: ", Codes.of(report.timing()));
        row(
                record,
                report.day(),
                report.at(),
                Codes.of(symptom.region()),
                Codes.of(symptom.side()),
                symptom.severity(),
                "0-10",
                String.join(", ", notes));
    }

    private static void note(List<String> notes, String name, @Nullable String value) {
        if (value != null) {
            notes.add(name + value);
        }
    }

    private void warning(Warning warning) {
        String cleared = warning.clearedAt() == null ? null : "cleared at " + warning.clearedAt();
        String tier = Codes.of(warning.sign().tier());
        row("warning", null, warning.at(), Codes.of(warning.sign().sign()), null, tier, null, cleared);
    }

    private void readings(Readings readings, Library library) {
        String name = readings.test() + ": " + readings.quantity();
        String side = Codes.of(readings.side());
        for (double value : readings.values()) {
            row("measurement", readings.day(), null, name, side, value, Codes.unit(readings, library), null);
        }
    }

    private static String words(List<String> values) {
        return String.join(" ", values);
    }

    private void row(@Nullable Object... cells) {
        lines.add(Arrays.stream(cells).map(CsvExport::cell).collect(Collectors.joining(",")));
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean isPlain = text.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}

package swivel.conversation.counsel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import swivel.coaching.Athlete;
import swivel.coaching.History;
import swivel.coaching.TrainingLog;
import swivel.coaching.Warnings;
import swivel.coaching.measuring.Change;
import swivel.coaching.measuring.Lag;
import swivel.coaching.measuring.Measurement;
import swivel.coaching.measuring.Measurements;
import swivel.coaching.measuring.TestWeek;
import swivel.coaching.progress.Progress;
import swivel.library.Library;
import swivel.library.Quarter;

/** How far a person has come in their quarter, and what they have measured. */
final class Course {
    private final Library library;
    private final TrainingLog log;
    private final Warnings warnings;
    private final Measurements measurements;

    Course(Library library, Stores stores) {
        this.library = library;
        this.log = stores.log();
        this.warnings = stores.warnings();
        this.measurements = stores.measurements();
    }

    /** The sides that lag, the one that lags most first. */
    List<Lag> lags(Athlete athlete) {
        return Lag.of(measurements.of(athlete.id()), library.selfTests());
    }

    /** What is to be measured on this day; empty where nothing is due, or conditions take all tests away. */
    Optional<TestWeek> testWeek(Athlete athlete, LocalDate day) {
        Quarter quarter = library.programmes().quarter();
        boolean mayMeasure = quarter.tests().selfTests().stream()
                .flatMap(test -> library.selfTest(test).stream())
                .anyMatch(test -> library.contraindications(test).stream()
                        .noneMatch(condition -> athlete.conditions().contains(condition.code())));
        return mayMeasure
                ? TestWeek.open(quarter, quarterFrom(athlete, day), measurements.of(athlete.id()), day)
                : Optional.empty();
    }

    /** The day from which the weeks of the quarter count. */
    LocalDate quarterFrom(Athlete athlete, LocalDate day) {
        return progress(athlete, day).quarterFrom();
    }

    /** How far they have come by the morning of this day, which may be one to come. */
    Progress progress(Athlete athlete, LocalDate day) {
        return Progress.of(
                History.of(log, warnings, athlete.id(), athlete.firstDay(), day), library, athlete.firstDay(), day);
    }

    /** What has become more since it was first measured, in all tests. */
    List<Change> gains(Athlete athlete) {
        List<Measurement> measured = measurements.of(athlete.id());
        return library.selfTests().stream()
                .flatMap(test -> Change.of(measured, test).stream())
                .filter(Change::isGain)
                .toList();
    }
}

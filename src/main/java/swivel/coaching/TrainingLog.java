package swivel.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import swivel.library.DrillId;

/** What was planned, done and reported, by coaching day. Facts only: streak, light and caps are derived from them. */
public interface TrainingLog {

    /** Keeps the plan of a day, in place of an earlier plan for the same day. */
    void plan(PersonId person, PlannedDay planned);

    /** Planned days from {@code from} to {@code to}, both included, oldest first. */
    List<PlannedDay> planned(PersonId person, LocalDate from, LocalDate to);

    /** Notes that a drill was done on a day; saying so twice changes nothing. */
    void done(PersonId person, LocalDate day, DrillId drill, Instant at);

    /** Drills done from {@code from} to {@code to}, both included, oldest first. */
    List<DoneDrill> done(PersonId person, LocalDate from, LocalDate to);

    void report(PersonId person, SymptomReport report);

    /** Reports from {@code from} to {@code to}, both included, in the order in which they were said. */
    List<SymptomReport> reports(PersonId person, LocalDate from, LocalDate to);

    /** The person meant something else: this report counts no more. */
    void takeBack(PersonId person, SymptomReport wrong, Instant at);

    /** All reports that were taken back, in the order in which they came. */
    List<SymptomReport> takenBack(PersonId person);

    /** Notes what was said of a drill; saying so twice on a day changes nothing. */
    void feedback(PersonId person, DrillFeedback feedback, Instant at);

    /** What was said of drills from {@code from} to {@code to}, both included, in the order in which it was said. */
    List<DrillFeedback> feedback(PersonId person, LocalDate from, LocalDate to);

    /** Notes an exchange, in place of an earlier one of the same drill on the same day. */
    void swap(PersonId person, Swap swap, Instant at);

    /** The drill is done as planned on this day after all. */
    void swapBack(PersonId person, LocalDate day, DrillId drill);

    /** Exchanges from {@code from} to {@code to}, both included, in the order in which they were made. */
    List<Swap> swaps(PersonId person, LocalDate from, LocalDate to);

    /** Notes what is wanted of a day in place of what is planned, and of an earlier choice. */
    void choose(PersonId person, DayChoice choice, Instant at);

    /** The day is as planned after all. */
    void unchoose(PersonId person, LocalDate day);

    /** Choices from {@code from} to {@code to}, both included, in the order in which they were made. */
    List<DayChoice> choices(PersonId person, LocalDate from, LocalDate to);

    /** The first day with any entry. */
    Optional<LocalDate> firstDay(PersonId person);

    /** A drill that was done on a day. */
    record DoneDrill(LocalDate day, DrillId drill) {}
}

package swivel.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.DayChoice;
import swivel.coaching.DrillFeedback;
import swivel.coaching.People;
import swivel.coaching.PersonId;
import swivel.coaching.PlannedDay;
import swivel.coaching.Swap;
import swivel.coaching.SymptomReport;
import swivel.coaching.TrainingLog;
import swivel.coaching.TrainingLog.DoneDrill;
import swivel.coaching.Warnings;
import swivel.coaching.Warnings.Warning;
import swivel.coaching.measuring.Measurements;
import swivel.coaching.measuring.Readings;

/**
 * Everything that is kept of a person.
 *
 * @param athlete null for somebody who is not known
 */
record Kept(
        PersonId person,
        @Nullable Athlete athlete,
        List<PlannedDay> planned,
        List<DoneDrill> done,
        List<DrillFeedback> feedback,
        List<Swap> swaps,
        List<DayChoice> choices,
        List<SymptomReport> reports,
        List<SymptomReport> takenBack,
        List<Warning> warnings,
        List<Instant> clearances,
        List<Readings> readings) {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    static Kept of(PersonId person, People people, TrainingLog log, Warnings warnings, Measurements measurements) {
        return new Kept(
                person,
                people.find(person).orElse(null),
                log.planned(person, FIRST, LAST),
                log.done(person, FIRST, LAST),
                log.feedback(person, FIRST, LAST),
                log.swaps(person, FIRST, LAST),
                log.choices(person, FIRST, LAST),
                log.reports(person, FIRST, LAST),
                log.takenBack(person),
                warnings.all(person),
                warnings.clearances(person),
                measurements.readings(person));
    }
}

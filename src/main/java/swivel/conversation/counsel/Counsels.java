package swivel.conversation.counsel;

import swivel.coaching.People;
import swivel.coaching.TrainingLog;
import swivel.library.Library;

/** Everything the coach can turn to. */
public record Counsels(
        SafetyCounsel safety,
        DrillCounsel drills,
        RoutineCounsel routines,
        LogCounsel logs,
        SorenessCounsel soreness,
        ReminderCounsel reminders,
        PrivacyCounsel privacy) {

    public static Counsels of(Library library, People people, TrainingLog log, Agenda agenda) {
        Today today = new Today(library, people, log);
        RoutineCounsel routines = new RoutineCounsel(today);
        SorenessCounsel soreness = new SorenessCounsel(people, log, today, routines);
        return new Counsels(
                new SafetyCounsel(people, log, today, soreness),
                new DrillCounsel(library, today),
                routines,
                new LogCounsel(library, people, log, today, routines),
                soreness,
                new ReminderCounsel(people, agenda),
                new PrivacyCounsel(people));
    }
}

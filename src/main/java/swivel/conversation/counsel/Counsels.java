package swivel.conversation.counsel;

import swivel.coaching.People;
import swivel.coaching.TrainingLog;
import swivel.coaching.guided.Sessions;
import swivel.library.Library;

/** Everything the coach can turn to. */
public record Counsels(
        SafetyCounsel safety,
        DrillCounsel drills,
        RoutineCounsel routines,
        SessionCounsel sessions,
        LogCounsel logs,
        SorenessCounsel soreness,
        ReminderCounsel reminders,
        PrivacyCounsel privacy) {

    public static Counsels of(Library library, People people, TrainingLog log, Sessions sessions, Agenda agenda) {
        Today today = new Today(library, people, log);
        RoutineCounsel routines = new RoutineCounsel(today);
        Guide guide = new Guide(library, log, sessions, today);
        SorenessCounsel soreness = new SorenessCounsel(people, log, today, new AfterReport(guide, routines));
        return new Counsels(
                new SafetyCounsel(people, log, today, soreness),
                new DrillCounsel(library, today),
                routines,
                new SessionCounsel(library, people, log, today, guide, routines, soreness),
                new LogCounsel(library, people, log, today, routines),
                soreness,
                new ReminderCounsel(people, agenda),
                new PrivacyCounsel(people));
    }
}

package swivel.conversation;

import swivel.coaching.People;
import swivel.coaching.TrainingLog;
import swivel.library.Library;

/** Everything the coach can turn to. */
record Counsels(
        SafetyCounsel safety,
        DrillCounsel drills,
        RoutineCounsel routines,
        SorenessCounsel soreness,
        ReminderCounsel reminders,
        Privacy privacy) {

    static Counsels of(Library library, People people, TrainingLog log, Agenda agenda) {
        RoutineCounsel routines = new RoutineCounsel(library, people, log);
        return new Counsels(
                new SafetyCounsel(people, log, routines),
                new DrillCounsel(library, new CardWords(library)),
                routines,
                new SorenessCounsel(people, log, routines),
                new ReminderCounsel(people, agenda),
                new Privacy(people));
    }
}

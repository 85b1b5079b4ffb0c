package swivel.conversation.counsel;

import swivel.coaching.People;
import swivel.coaching.TrainingLog;
import swivel.coaching.guided.Sessions;
import swivel.coaching.measuring.Measurements;
import swivel.library.Library;

/** Everything the coach can turn to. */
public record Counsels(
        SafetyCounsel safety,
        DrillCounsel drills,
        RoutineCounsel routines,
        SessionCounsel sessions,
        LogCounsel logs,
        FeedbackCounsel feedbacks,
        MorningCounsel mornings,
        SwapCounsel swaps,
        WhyCounsel whys,
        WeekCounsel weeks,
        ChartCounsel charts,
        TestCounsel tests,
        SorenessCounsel soreness,
        ReminderCounsel reminders,
        PrivacyCounsel privacy,
        ExportCounsel exports,
        IntroductionCounsel introductions,
        SecondOffer secondOffer,
        HealthCounsel health,
        SettingsCounsel settings) {

    public static Counsels of(
            Library library,
            People people,
            TrainingLog log,
            Measurements measurements,
            Sessions sessions,
            Agenda agenda) {
        Today today = new Today(library, people, log, measurements);
        MorningQuestion morning = new MorningQuestion(today);
        RoutineCounsel routines = new RoutineCounsel(today, morning);
        Guide guide = new Guide(library, log, sessions, today);
        SorenessCounsel soreness = new SorenessCounsel(people, log, today, new AfterReport(guide, routines));
        SafetyCounsel safety = new SafetyCounsel(people, log, today, soreness);
        FeedbackCounsel feedbacks = new FeedbackCounsel(library, people, log, today, soreness);
        LogCounsel logs = new LogCounsel(library, people, log, today, routines);
        ReminderCounsel reminders = new ReminderCounsel(people, agenda);
        Questions questions = new Questions(library, people, agenda);
        ExportCounsel exports = new ExportCounsel(people, today);
        HealthCounsel health = new HealthCounsel(library, questions);
        PauseCounsel pauses = new PauseCounsel(questions, reminders);
        IntroductionCounsel introductions =
                new IntroductionCounsel(questions, safety, health, pauses, new Answers(library));
        return new Counsels(
                safety,
                new DrillCounsel(library, today),
                routines,
                new SessionCounsel(library, people, log, today, guide, morning, routines, soreness, feedbacks),
                logs,
                feedbacks,
                new MorningCounsel(morning, soreness, routines),
                new SwapCounsel(library, people, log, today, routines),
                new WhyCounsel(library, today, routines),
                new WeekCounsel(library, log, today, routines),
                new ChartCounsel(library, log, measurements, routines),
                new TestCounsel(library, people, log, measurements, today, routines),
                soreness,
                reminders,
                new PrivacyCounsel(people),
                exports,
                introductions,
                new SecondOffer(people, safety),
                health,
                new SettingsCounsel(
                        new ReminderSettings(agenda, questions, reminders, pauses),
                        new PersonSettings(questions, reminders, health, introductions, exports),
                        new TrainingSettings(agenda, questions, pauses, introductions, logs, routines, today)));
    }
}

package swivel.conversation.counsel;

import swivel.coaching.TrainingLog;
import swivel.coaching.Warnings;
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
        ChoiceCounsel choices,
        SwapCounsel swaps,
        WhyCounsel whys,
        WeekCounsel weeks,
        OverviewCounsel overviews,
        PromptCounsel prompts,
        ChartCounsel charts,
        TestCounsel tests,
        SorenessCounsel soreness,
        CorrectionCounsel corrections,
        ReminderCounsel reminders,
        PrivacyCounsel privacy,
        ExportCounsel exports,
        IntroductionCounsel introductions,
        Interruption interruption,
        HealthCounsel health,
        SettingsCounsel settings,
        GroupCounsel groups) {

    public static Counsels of(Library library, Stores stores, Agenda agenda) {
        TrainingLog log = stores.log();
        Warnings warnings = stores.warnings();
        Register register = new Register(stores.people(), agenda);
        Today today = new Today(library, stores);
        MorningQuestion morning = new MorningQuestion(today);
        RoutineCounsel routines = new RoutineCounsel(today, morning);
        Guide guide = new Guide(library, log, stores.sessions(), today);
        AfterReport afterReport = new AfterReport(today, guide, routines);
        SorenessCounsel soreness = new SorenessCounsel(register, log, today, new FeltWhen(guide, today), afterReport);
        SafetyCounsel safety = new SafetyCounsel(register, warnings, today, soreness);
        ChoiceCounsel choices = new ChoiceCounsel(library, register, log, today, guide, routines);
        FeedbackCounsel feedbacks = new FeedbackCounsel(library, register, log, today, soreness);
        LogCounsel logs = new LogCounsel(library, register, log, warnings, today, routines);
        ChartCounsel charts = new ChartCounsel(library, log, warnings, stores.measurements(), routines);
        ReminderCounsel reminders = new ReminderCounsel(register, agenda);
        Weeks weeks = new Weeks(library, log, today);
        Questions questions = new Questions(library, register);
        ExportCounsel exports = new ExportCounsel(stores.people(), today);
        HealthCounsel health = new HealthCounsel(library, questions);
        PauseCounsel pauses = new PauseCounsel(questions, reminders);
        IntroductionCounsel introductions =
                new IntroductionCounsel(questions, safety, health, pauses, new Answers(library));
        return new Counsels(
                safety,
                new DrillCounsel(library, today),
                routines,
                new SessionCounsel(library, register, warnings, today, guide, morning, routines, soreness, feedbacks),
                logs,
                feedbacks,
                new MorningCounsel(morning, soreness, routines),
                choices,
                new SwapCounsel(library, register, log, today, routines),
                new WhyCounsel(library, today, routines),
                new WeekCounsel(library, log, today, routines),
                new OverviewCounsel(log, warnings, today, weeks, routines, logs),
                new PromptCounsel(library, today, morning, new NoteCounsel(log, today, weeks, charts)),
                charts,
                new TestCounsel(library, stores, register, today, routines),
                soreness,
                new CorrectionCounsel(log, afterReport),
                reminders,
                new PrivacyCounsel(stores.people()),
                exports,
                introductions,
                new Interruption(register, safety),
                health,
                new SettingsCounsel(
                        new ReminderSettings(agenda, questions, reminders, pauses, introductions),
                        new PersonSettings(questions, reminders, health, introductions, exports),
                        new TrainingSettings(agenda, questions, pauses, introductions, logs, choices, today)),
                new GroupCounsel(stores.people(), agenda, today));
    }
}

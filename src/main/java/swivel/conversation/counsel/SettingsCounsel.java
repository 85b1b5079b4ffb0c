package swivel.conversation.counsel;

import swivel.conversation.counsel.Turn.Said;
import swivel.language.settings.Setting;

/** Does what somebody says of how they want to be coached. */
public final class SettingsCounsel {
    private final ReminderSettings reminders;
    private final PersonSettings person;
    private final TrainingSettings training;

    SettingsCounsel(ReminderSettings reminders, PersonSettings person, TrainingSettings training) {
        this.reminders = reminders;
        this.person = person;
        this.training = training;
    }

    public Said act(Turn turn, Setting setting) {
        return switch (setting) {
            case Setting.OfReminders wanted -> reminders.act(turn, wanted);
            case Setting.OfPerson told -> person.act(turn, told);
            case Setting.OfTraining wanted -> training.act(turn, wanted);
            case Setting.OfDay wanted -> training.act(turn, wanted);
            case Setting.OfPast told -> training.act(turn, told);
        };
    }
}

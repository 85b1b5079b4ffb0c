package swivel.conversation.counsel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.coaching.AgeBand;
import swivel.conversation.counsel.Turn.Said;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Dialogue.WhichPlace;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.IntroductionWords;
import swivel.conversation.words.SettingsWords;
import swivel.language.places.PlaceTalk;
import swivel.language.settings.Setting;
import swivel.language.times.Until;
import swivel.library.Equipment;

/** Does what somebody says, in words, of where they are, what they have and who they are. */
final class PersonSettings {
    private final Questions questions;
    private final ReminderCounsel reminders;
    private final HealthCounsel health;
    private final IntroductionCounsel introductions;
    private final ExportCounsel exports;

    PersonSettings(
            Questions questions,
            ReminderCounsel reminders,
            HealthCounsel health,
            IntroductionCounsel introductions,
            ExportCounsel exports) {
        this.questions = questions;
        this.reminders = reminders;
        this.health = health;
        this.introductions = introductions;
        this.exports = exports;
    }

    Said act(Turn turn, Setting.OfPerson setting) {
        return switch (setting) {
            case Setting.In(PlaceTalk place, Until until) -> in(turn, place, until);
            case Setting.WillBeIn(PlaceTalk place) -> turn.say(SettingsWords.onArrival(place));
            case Setting.ClockIsWrong(LocalTime time) ->
                turn.ask(
                        SettingsWords.clockIsWrong(turn.athlete().zone(turn.at()), turn.at(), time),
                        new WhichPlace(null));
            case Setting.Owns(Set<Equipment> things) -> owns(turn, things);
            case Setting.OwnsNoMore(Set<Equipment> things) -> ownsNoMore(turn, things);
            case Setting.OwnsNothing() -> keep(turn, Set.of(), SettingsWords.noEquipment());
            case Setting.Age(int years) ->
                introductions.told(
                        turn, Introduction.toChange(Step.AGE), AgeBand.of(years).name());
            case Setting.LivesWith(var codes) -> health.toldInPassing(turn, codes);
            case Setting.IsOver(var codes) -> health.isOver(turn, codes);
            case Setting.Pictures(boolean dark) ->
                introductions.told(turn, Introduction.toChange(Step.PICTURES), IntroductionWords.pictures(dark));
            case Setting.ShowSettings() -> introductions.show(turn);
            case Setting.TakeBack() -> turn.say(SettingsWords.cannotTakeBack());
            case Setting.Export() -> exports.offer(turn);
        };
    }

    /** Where they are; with an end the clock of home comes back after it. */
    private Said in(Turn turn, PlaceTalk place, @Nullable Until until) {
        ZoneId home = turn.athlete().zone();
        if (until == null || !(place instanceof PlaceTalk.In(ZoneId zone, String name))) {
            return reminders.place(turn, place);
        }
        if (home == null) {
            Said noted = reminders.place(turn, place);
            Reply reply = new ReplyBuilder()
                    .add(noted.reply())
                    .say(SettingsWords.whereThen())
                    .build();
            return new Said(reply, noted.dialogue());
        }
        LocalDate last = until.end(turn.today());
        questions.keep(turn, turn.athlete().with(turn.athlete().whereabouts().travelling(zone, last)));
        return turn.say(SettingsWords.travelling(zone, home, last, turn.at()));
    }

    private Said owns(Turn turn, Set<Equipment> things) {
        questions.keep(turn, Answers.owning(turn.athlete(), things));
        return turn.say(SettingsWords.equipment(things));
    }

    private Said ownsNoMore(Turn turn, Set<Equipment> things) {
        Set<Equipment> left = EnumSet.noneOf(Equipment.class);
        left.addAll(turn.athlete().equipment());
        left.removeAll(things);
        return keep(turn, left, SettingsWords.noMore(things));
    }

    private Said keep(Turn turn, Set<Equipment> things, Reply reply) {
        questions.keep(turn, turn.athlete().with(turn.athlete().training().withEquipment(things)));
        return turn.say(reply);
    }
}

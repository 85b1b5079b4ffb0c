package swivel.language.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.language.places.PlaceReader;
import swivel.language.places.PlaceTalk;
import swivel.language.settings.Setting.ReminderDays;
import swivel.language.settings.Setting.ReminderDays.Change;
import swivel.language.text.Sayings;
import swivel.language.text.Utterance;
import swivel.language.text.Wording;
import swivel.language.times.TimeReader;
import swivel.language.times.TimeTalk;
import swivel.language.times.Until;
import swivel.language.times.UntilReader;

/** What a cue means in the message that gives it, with the times, days, places and things that are said beside it. */
final class CueReader {
    private static final int MOST_RESETS = 3;

    private static final Set<String> NOT_NOW = Set.of(
            "no", "not", "never", "skip", "without", "explain", "remind", "move", "tomorrow", "yesterday", "later");

    private final Sayings<Cue> cues;
    private final TimeReader times;
    private final PlaceReader places;
    private final UntilReader untils = new UntilReader();
    private final ReminderReader reminders;
    private final JourneyReader journeys;
    private final NamedThings named;

    CueReader(
            Wording wording,
            Sayings<Cue> cues,
            TimeReader times,
            PlaceReader places,
            ReminderReader reminders,
            NamedThings named) {
        this.cues = cues;
        this.times = times;
        this.places = places;
        this.reminders = reminders;
        this.journeys = new JourneyReader(wording);
        this.named = named;
    }

    /** Empty where the message does not say what the cue needs. */
    Optional<Setting> read(Cue cue, String message, Utterance utterance) {
        return switch (cue) {
            case SHOW_REMINDER -> Optional.of(new Setting.ShowReminder());
            case STOP -> Optional.of(reminders.stop(message, utterance));
            case AWAY -> reminders.away(message, utterance);
            case PAUSE -> Optional.of(reminders.pause(message, until(message)));
            case RESUME ->
                Optional.of(untils.read(message)
                        .filter(Until::namesADay)
                        .<Setting>map(Setting.Pause::new)
                        .orElseGet(Setting.Resume::new));
            case SNOOZE ->
                Optional.of(new Setting.Snooze(Figures.minutes(utterance).orElse(null)));
            case LATER -> Optional.of(shift(true, message, utterance));
            case EARLIER -> Optional.of(shift(false, message, utterance));
            case SET -> reminders.wanted(message, utterance);
            case ADD_DAY -> some(times.days(message)).map(found -> new ReminderDays(found, Change.ADD));
            case DROP_DAY -> some(reminders.dropped(message)).map(found -> new ReminderDays(found, Change.DROP));
            case ONLY_DAYS ->
                reminders
                        .bare(message, utterance)
                        .or(() -> some(times.days(message)).map(found -> new ReminderDays(found, Change.REPLACE)));
            case EVERY_SECOND_DAY -> reminders.everySecondDay(message, utterance);
            case WEEKLY_NOTE ->
                Optional.of(new Setting.WeeklyNote(
                        times.days(message).stream().findFirst().orElse(DayOfWeek.SUNDAY)));
            case NO_WEEKLY_NOTE -> Optional.of(new Setting.WeeklyNote(null));
            case EVENING_NUDGE -> Optional.of(new Setting.EveningNudge(clock(message)));
            case NO_EVENING_NUDGE -> Optional.of(new Setting.NoEveningNudge());
            case POSTURE_RESETS ->
                Optional.of(new Setting.PostureResets(
                        Figures.between(utterance, 1, MOST_RESETS).orElse(null)));
            case NO_POSTURE_RESETS -> Optional.of(new Setting.PostureResets(0));
            case PLACE ->
                place(message)
                        .map(place -> journeys.isAhead(utterance)
                                ? new Setting.WillBeIn(place)
                                : new Setting.In(place, until(message)));
            case TIME_ZONE -> Optional.of(new Setting.In(places.read(message), until(message)));
            case CLOCK -> Optional.of(new Setting.ClockIsWrong(clock(message)));
            case OWNS -> some(named.things(utterance)).map(Setting.Owns::new);
            case OWNS_NO_MORE -> some(named.things(utterance)).map(Setting.OwnsNoMore::new);
            case OWNS_NOTHING -> Optional.of(new Setting.OwnsNothing());
            case AGE -> Figures.years(utterance).map(Setting.Age::new);
            case SETTINGS -> Optional.of(new Setting.ShowSettings());
            case DARK_PICTURES -> Optional.of(new Setting.Pictures(true));
            case LIGHT_PICTURES -> Optional.of(new Setting.Pictures(false));
            case EXPORT -> Optional.of(new Setting.Export());
            case MINUTES -> minutes(utterance);
            case SESSION_LENGTH ->
                Optional.of(new Setting.Minutes(Figures.ofSession(utterance).orElse(null)));
            case SHORT_TODAY ->
                cues.all(utterance).contains(Cue.MINUTES)
                        ? minutes(utterance)
                        : Optional.of(new Setting.ShortToday(minutesOf(utterance)));
            case SESSION ->
                isOfNow(message, utterance)
                        ? named.session(utterance).map(Setting.TodaysSession::new)
                        : Optional.empty();
            case AS_PLANNED -> Optional.of(new Setting.AsPlanned());
            case FULL_DAYS -> some(times.days(message)).map(Setting.FullDays::new);
            case HOW_OFTEN -> Optional.of(new Setting.FullDays(Set.of()));
            case REST_DAY -> some(reminders.dropped(message)).map(Setting.RestOn::new);
            case PROGRAMME ->
                Optional.of(
                        new Setting.ChangeProgramme(named.programme(utterance).orElse(null)));
            case SKIP_TOMORROW -> Optional.of(Setting.Pause.tomorrow());
            case SKIP -> Optional.of(new Setting.SkipToday());
            case SICK ->
                Optional.of(untils.read(message)
                        .filter(_ -> cues.all(utterance).contains(Cue.PAUSE))
                        .<Setting>map(Setting.Pause::new)
                        .orElseGet(Setting.Sick::new));
            case PLAN -> some(times.days(message)).map(Setting.PlanOf::new);
            case PLAN_OF_TOMORROW -> Optional.of(new Setting.PlanOfTomorrow());
            case MISSED -> Optional.of(new Setting.MissedADay());
            case DID_YESTERDAY -> Optional.of(new Setting.DidYesterday());
            case DID_ON -> times.days(message).stream().findFirst().map(Setting.DidOn::new);
            case DID_A_PART -> Optional.of(new Setting.DidAPart());
            case TAKE_BACK -> Optional.of(new Setting.TakeBack());
        };
    }

    /** By some minutes, for good or later today only, or to a time that is said. */
    private Setting shift(boolean later, String message, Utterance utterance) {
        if (!Figures.hasUnit(utterance)) {
            return reminders.wanted(message, utterance).orElseGet(() -> new Setting.Shift(later, null));
        }
        Integer minutes = Figures.minutes(utterance).orElse(null);
        return later && ReminderReader.isToday(utterance)
                ? new Setting.Snooze(minutes)
                : new Setting.Shift(later, minutes);
    }

    /** Minutes for good, save where they are those of today. */
    private Optional<Setting> minutes(Utterance utterance) {
        Integer minutes = minutesOf(utterance);
        if (ReminderReader.isToday(utterance)) {
            return Optional.of(new Setting.ShortToday(minutes));
        }
        return minutes == null ? Optional.empty() : Optional.of(new Setting.Minutes(minutes));
    }

    private static @Nullable Integer minutesOf(Utterance utterance) {
        return Figures.minutes(utterance)
                .filter(minutes -> minutes >= Figures.FEWEST_MINUTES && minutes <= Figures.MOST_MINUTES)
                .orElse(null);
    }

    /** Neither refused, nor asked about, nor wanted at another time. */
    private boolean isOfNow(String message, Utterance utterance) {
        return NOT_NOW.stream().noneMatch(utterance::has) && times.days(message).isEmpty() && clock(message) == null;
    }

    private @Nullable Until until(String message) {
        return untils.read(message).orElse(null);
    }

    private Optional<PlaceTalk> place(String message) {
        PlaceTalk place = places.read(message);
        return place instanceof PlaceTalk.None ? Optional.empty() : Optional.of(place);
    }

    private @Nullable LocalTime clock(String message) {
        return times.readArgument(message) instanceof TimeTalk.At at ? at.time() : null;
    }

    private static <T> Optional<Set<T>> some(Set<T> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}

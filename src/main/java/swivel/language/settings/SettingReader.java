package swivel.language.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import swivel.language.places.PlaceReader;
import swivel.language.places.PlaceTalk;
import swivel.language.settings.Setting.ReminderDays;
import swivel.language.settings.Setting.ReminderDays.Change;
import swivel.language.text.Mention;
import swivel.language.text.NearestSaying;
import swivel.language.text.PhraseBook;
import swivel.language.text.Sayings;
import swivel.language.text.Utterance;
import swivel.language.text.VocabularyException;
import swivel.language.text.Wording;
import swivel.language.times.TimeReader;
import swivel.language.times.TimeTalk;
import swivel.language.times.Until;
import swivel.language.times.UntilReader;
import swivel.library.Equipment;
import swivel.library.ProgrammeId;
import swivel.library.SessionId;

/**
 * Reads how somebody wants to be coached: the lines of {@code settings.yaml} say what it is about, the readers of times,
 * days, places and things say the rest. What is no setting in every part is none.
 *
 * <p>Safe for use by several threads.
 */
public final class SettingReader {
    private static final int FEWEST_MINUTES = 3;
    private static final int MOST_MINUTES = 90;
    private static final int MOST_RESETS = 3;
    private static final int YOUNGEST = 8;
    private static final int OLDEST = 110;

    private static final Set<String> NOT_NOW = Set.of(
            "no", "not", "never", "skip", "without", "explain", "remind", "move", "tomorrow", "yesterday", "later");

    private final Wording wording;
    private final TimeReader times;
    private final PlaceReader places;
    private final UntilReader untils = new UntilReader();
    private final ReminderReader reminders;
    private final JourneyReader journeys;
    private final Sayings<Cue> cues;
    private final NearestSaying<Cue> nearest;
    private final PhraseBook<Equipment> equipment;
    private final PhraseBook<ProgrammeId> programmes;
    private final PhraseBook<SessionId> sessions;

    /** @throws VocabularyException if the vocabulary names a cue or a thing that does not exist */
    public SettingReader(Wording wording, TimeReader times, PlaceReader places) {
        this.wording = wording;
        this.times = times;
        this.places = places;
        this.reminders = new ReminderReader(wording, times);
        this.journeys = new JourneyReader(wording);
        this.cues = new Sayings<>(wording, "settings", Cue.class);
        this.nearest = new NearestSaying<>(wording, "settings", Cue.class);
        this.equipment = wording.book("equipment", Equipment.class);
        this.programmes = wording.book("programmes", ProgrammeId::new);
        this.sessions = wording.book("sessions", SessionId::new);
    }

    /** Empty where the message is no setting. */
    public Optional<Setting> read(String message) {
        Utterance utterance = wording.hear(message);
        return reminders
                .once(message, utterance)
                .or(() -> cues.all(utterance).stream()
                        .filter(cue -> !(utterance.asks() && cue.isTold()))
                        .flatMap(cue -> setting(cue, message, utterance).stream())
                        .findFirst())
                .or(() -> cues.isRuledOut(utterance) ? Optional.empty() : reminders.bare(message, utterance));
    }

    /** What a message comes near to that is no setting word for word. */
    public Optional<NearestSaying.Near<Setting>> guess(String message) {
        Utterance utterance = wording.hear(message);
        return nearest.to(utterance)
                .filter(near -> !cues.isRuledOut(utterance))
                .filter(near ->
                        near.meaning() != Cue.OWNS_NOTHING || things(message).isEmpty())
                .flatMap(near -> setting(near.meaning(), message, utterance)
                        .map(setting -> new NearestSaying.Near<>(setting, near.nearness())));
    }

    /** The time of a message that asks for a reminder. */
    public TimeTalk time(String message) {
        return reminders.time(message, wording.hear(message));
    }

    /** The things that a message names. */
    public Set<Equipment> things(String message) {
        return equipment.longest(wording.hear(message)).stream()
                .map(Mention::meaning)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Equipment.class)));
    }

    /** The programme that a message names, or whose purpose it names; empty where it names several. */
    public Optional<ProgrammeId> programme(String message) {
        Set<ProgrammeId> named = programmes.longest(wording.hear(message)).stream()
                .map(Mention::meaning)
                .collect(Collectors.toSet());
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /** A number of minutes for a session, in answer to "how long?". */
    public Optional<Integer> minutes(String message) {
        return Figures.between(wording.hear(message), FEWEST_MINUTES, MOST_MINUTES);
    }

    /** Years, in answer to "how old?". */
    public Optional<Integer> years(String message) {
        return Figures.between(wording.hear(message), YOUNGEST, OLDEST);
    }

    private Optional<Setting> setting(Cue cue, String message, Utterance utterance) {
        Optional<Until> until = untils.read(message);
        Set<DayOfWeek> days = times.days(message);
        return switch (cue) {
            case SHOW_REMINDER -> Optional.of(new Setting.ShowReminder());
            case STOP -> Optional.of(reminders.stop(message, utterance));
            case AWAY -> reminders.away(message, utterance);
            case PAUSE -> Optional.of(reminders.pause(message, until.orElse(null)));
            case RESUME ->
                Optional.of(until.filter(Until::namesADay)
                        .<Setting>map(Setting.Pause::new)
                        .orElseGet(Setting.Resume::new));
            case SNOOZE ->
                Optional.of(new Setting.Snooze(Figures.minutes(utterance).orElse(null)));
            case LATER -> Optional.of(shift(true, message, utterance));
            case EARLIER -> Optional.of(shift(false, message, utterance));
            case SET -> reminders.wanted(message, utterance);
            case ADD_DAY -> some(days).map(found -> new ReminderDays(found, Change.ADD));
            case DROP_DAY -> some(reminders.dropped(message)).map(found -> new ReminderDays(found, Change.DROP));
            case ONLY_DAYS ->
                reminders
                        .bare(message, utterance)
                        .or(() -> some(days).map(found -> new ReminderDays(found, Change.REPLACE)));
            case EVERY_SECOND_DAY -> reminders.everySecondDay(message, utterance);
            case WEEKLY_NOTE ->
                Optional.of(new Setting.WeeklyNote(days.stream().findFirst().orElse(DayOfWeek.SUNDAY)));
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
                                : new Setting.In(place, until.orElse(null)));
            case TIME_ZONE -> Optional.of(new Setting.In(places.read(message), until.orElse(null)));
            case CLOCK -> Optional.of(new Setting.ClockIsWrong(clock(message)));
            case OWNS -> some(things(message)).map(Setting.Owns::new);
            case OWNS_NO_MORE -> some(things(message)).map(Setting.OwnsNoMore::new);
            case OWNS_NOTHING -> Optional.of(new Setting.OwnsNothing());
            case AGE -> Figures.between(utterance, YOUNGEST, OLDEST).map(Setting.Age::new);
            case SETTINGS -> Optional.of(new Setting.ShowSettings());
            case DARK_PICTURES -> Optional.of(new Setting.Pictures(true));
            case LIGHT_PICTURES -> Optional.of(new Setting.Pictures(false));
            case EXPORT -> Optional.of(new Setting.Export());
            case MINUTES -> minutes(utterance);
            case SESSION_LENGTH ->
                Optional.of(new Setting.Minutes(minutes(message).orElse(null)));
            case SHORT_TODAY ->
                cues.all(utterance).contains(Cue.MINUTES)
                        ? minutes(utterance)
                        : Optional.of(new Setting.ShortToday(minutesOf(utterance)));
            case SESSION ->
                isOfNow(message, utterance) ? session(utterance).map(Setting.TodaysSession::new) : Optional.empty();
            case AS_PLANNED -> Optional.of(new Setting.AsPlanned());
            case FULL_DAYS -> some(days).map(Setting.FullDays::new);
            case HOW_OFTEN -> Optional.of(new Setting.FullDays(Set.of()));
            case REST_DAY -> some(reminders.dropped(message)).map(Setting.RestOn::new);
            case PROGRAMME ->
                Optional.of(new Setting.ChangeProgramme(programme(message).orElse(null)));
            case SKIP_TOMORROW -> Optional.of(Setting.Pause.tomorrow());
            case SKIP -> Optional.of(new Setting.SkipToday());
            case SICK ->
                Optional.of(until.filter(_ -> cues.all(utterance).contains(Cue.PAUSE))
                        .<Setting>map(Setting.Pause::new)
                        .orElseGet(Setting.Sick::new));
            case PLAN -> some(days).map(Setting.PlanOf::new);
            case PLAN_OF_TOMORROW -> Optional.of(new Setting.PlanOfTomorrow());
            case MISSED -> Optional.of(new Setting.MissedADay());
            case DID_YESTERDAY -> Optional.of(new Setting.DidYesterday());
            case DID_ON -> days.stream().findFirst().map(Setting.DidOn::new);
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
                .filter(minutes -> minutes >= FEWEST_MINUTES && minutes <= MOST_MINUTES)
                .orElse(null);
    }

    /** Neither refused, nor asked about, nor wanted at another time. */
    private boolean isOfNow(String message, Utterance utterance) {
        boolean otherwise = IntStream.range(0, utterance.size())
                .anyMatch(index -> NOT_NOW.stream().anyMatch(word -> utterance.is(index, word)));
        return !otherwise && times.days(message).isEmpty() && clock(message) == null;
    }

    /** The session that is named; empty where none is, or several are. */
    private Optional<SessionId> session(Utterance utterance) {
        Set<SessionId> named =
                sessions.longest(utterance).stream().map(Mention::meaning).collect(Collectors.toSet());
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
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

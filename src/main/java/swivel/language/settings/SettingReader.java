package swivel.language.settings;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import swivel.language.places.PlaceReader;
import swivel.language.places.PlaceTalk;
import swivel.language.text.Mention;
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

/**
 * Reads how somebody wants to be coached: the phrases of {@code settings.yaml} say what it is about, the readers of times,
 * days, places and things say the rest. What is no setting in every part is none.
 *
 * <p>Safe for use by several threads.
 */
public final class SettingReader {
    private static final int FEWEST_MINUTES = 3;
    private static final int MOST_MINUTES = 90;
    private static final int YOUNGEST = 8;
    private static final int OLDEST = 110;
    private static final LocalTime NOON = LocalTime.NOON;

    private final Wording wording;
    private final TimeReader times;
    private final PlaceReader places;
    private final UntilReader untils = new UntilReader();
    private final Sayings<Cue> cues;
    private final TimeFrame frame;
    private final PhraseBook<Equipment> equipment;

    /** @throws VocabularyException if the vocabulary names a cue or a thing that does not exist */
    public SettingReader(Wording wording, TimeReader times, PlaceReader places) {
        this.wording = wording;
        this.times = times;
        this.places = places;
        this.cues = new Sayings<>(wording, "settings", Cue.class);
        this.frame = new TimeFrame(wording);
        this.equipment = wording.book("equipment", Equipment.class);
    }

    /** Empty where the message is no setting. */
    public Optional<Setting> read(String message) {
        Utterance utterance = wording.hear(message);
        Optional<Setting> once = once(message, utterance);
        return once.isPresent()
                ? once
                : cues.all(utterance).stream()
                        .flatMap(cue -> setting(cue, message, utterance).stream())
                        .findFirst()
                        .or(() -> bareTime(message, utterance));
    }

    /** The things that a message names. */
    public Set<Equipment> things(String message) {
        return equipment.longest(wording.hear(message)).stream()
                .map(Mention::meaning)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Equipment.class)));
    }

    /** A number of minutes for a session, in answer to "how long?". */
    public OptionalInt minutes(String message) {
        return number(wording.hear(message), FEWEST_MINUTES, MOST_MINUTES);
    }

    /** Years, in answer to "how old?". */
    public OptionalInt years(String message) {
        return number(wording.hear(message), YOUNGEST, OLDEST);
    }

    private Optional<Setting> setting(Cue cue, String message, Utterance utterance) {
        Optional<Until> until = untils.read(message);
        Set<DayOfWeek> days = times.days(message);
        return switch (cue) {
            case SHOW_REMINDER -> Optional.of(new Setting.ShowReminder());
            case STOP -> until.map(Setting.Pause::new);
            case SET -> wanted(times.readArgument(message), utterance);
            case PAUSE -> Optional.of(new Setting.Pause(until.orElse(null)));
            case RESUME -> Optional.of(new Setting.Resume());
            case SNOOZE -> Optional.of(new Setting.Snooze(length(message, utterance)));
            case ADD_DAY -> some(days).map(found -> new Setting.ReminderDays(found, true));
            case DROP_DAY -> some(dropped(message)).map(found -> new Setting.ReminderDays(found, false));
            case EVERY_SECOND_DAY -> Optional.of(new Setting.EverySecondDay(times.readArgument(message)));
            case WEEKLY_NOTE ->
                Optional.of(new Setting.WeeklyNote(days.stream().findFirst().orElse(DayOfWeek.SUNDAY)));
            case NO_WEEKLY_NOTE -> Optional.of(new Setting.WeeklyNote(null));
            case PLACE -> place(message).map(place -> new Setting.In(place, until.orElse(null)));
            case CLOCK -> Optional.of(new Setting.ClockIsWrong(clock(message)));
            case OWNS -> some(things(message)).map(found -> new Setting.Owns(found, true));
            case OWNS_NO_MORE -> some(things(message)).map(found -> new Setting.Owns(found, false));
            case AGE -> boxed(number(utterance, YOUNGEST, OLDEST)).map(Setting.Age::new);
            case SETTINGS -> Optional.of(new Setting.ShowSettings());
            case MINUTES ->
                boxed(number(utterance, FEWEST_MINUTES, MOST_MINUTES)).map(Setting.Minutes::new);
            case FULL_DAYS -> some(days).map(Setting.FullDays::new);
            case PROGRAMME -> Optional.of(new Setting.ChangeProgramme());
            case SKIP -> Optional.of(new Setting.SkipToday());
            case SICK -> Optional.of(new Setting.Sick());
            case PLAN -> days.size() == 1 ? days.stream().findFirst().map(Setting.PlanOf::new) : Optional.empty();
            case MISSED -> Optional.of(new Setting.MissedADay());
            case DID_YESTERDAY -> Optional.of(new Setting.DidYesterday());
            case DID_A_PART -> Optional.of(new Setting.DidAPart());
            case TAKE_BACK -> Optional.of(new Setting.TakeBack());
        };
    }

    private Optional<Setting> once(String message, Utterance utterance) {
        TimeTalk time = times.readArgument(message);
        return frame.isOnce(utterance) && !(time instanceof TimeTalk.None)
                ? Optional.of(new Setting.RemindOnce(time, frame.isToday(utterance)))
                : Optional.empty();
    }

    /** "Set it for 8", "7.30am mon to fri pls": nothing but a time, its days and the words around them. */
    private Optional<Setting> bareTime(String message, Utterance utterance) {
        return frame.isAll(utterance) ? wanted(times.readArgument(message), utterance) : Optional.empty();
    }

    private Optional<Setting> wanted(TimeTalk time, Utterance utterance) {
        return switch (time) {
            case TimeTalk.At(LocalTime at, Set<DayOfWeek> days)
            when frame.isVague(utterance, at) ->
                Optional.of(new Setting.Remind(new TimeTalk.Either(at, at.plusHours(NOON.getHour()), days)));
            case TimeTalk.At _, TimeTalk.Either _ -> Optional.of(new Setting.Remind(time));
            case TimeTalk.Impossible _, TimeTalk.None _ -> Optional.empty();
        };
    }

    private Optional<PlaceTalk> place(String message) {
        PlaceTalk place = places.read(message);
        return place instanceof PlaceTalk.None ? Optional.empty() : Optional.of(place);
    }

    private @Nullable LocalTime clock(String message) {
        return times.readArgument(message) instanceof TimeTalk.At at ? at.time() : null;
    }

    /** "Not on fridays" names Friday, and reads as every other day elsewhere. */
    private Set<DayOfWeek> dropped(String message) {
        Set<DayOfWeek> days = times.days(message);
        return days.size() > DayOfWeek.values().length / 2 ? EnumSet.complementOf(EnumSet.copyOf(days)) : days;
    }

    /** In minutes; null where none is said. */
    private static @Nullable Integer length(String message, Utterance utterance) {
        boolean hours = IntStream.range(0, utterance.size())
                .anyMatch(i ->
                        utterance.at(i).stem().startsWith("hour") || utterance.is(i, "hr") || utterance.is(i, "hrs"));
        boolean half = message.toLowerCase(Locale.ROOT).contains("half");
        OptionalInt number = number(utterance, 1, 180);
        if (hours) {
            return half ? 30 : 60 * (number.isPresent() && number.getAsInt() <= 6 ? number.getAsInt() : 1);
        }
        return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
    }

    private static OptionalInt number(Utterance utterance, int least, int most) {
        return IntStream.range(0, utterance.size())
                .mapToObj(i -> utterance.at(i).number())
                .filter(Objects::nonNull)
                .mapToInt(Double::intValue)
                .filter(number -> number >= least && number <= most)
                .findFirst();
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static <T> Optional<Set<T>> some(Set<T> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}

package swivel.language.settings;

import java.util.Optional;
import java.util.Set;
import swivel.language.places.PlaceReader;
import swivel.language.text.NearestSaying;
import swivel.language.text.Sayings;
import swivel.language.text.Utterance;
import swivel.language.text.VocabularyException;
import swivel.language.text.Wording;
import swivel.language.times.TimeReader;
import swivel.language.times.TimeTalk;
import swivel.library.Equipment;
import swivel.library.ProgrammeId;

/**
 * Reads how somebody wants to be coached: the lines of {@code settings.yaml} say what it is about, the readers of times,
 * days, places and things say the rest. What is no setting in every part is none.
 *
 * <p>Safe for use by several threads.
 */
public final class SettingReader {
    private final Wording wording;
    private final Sayings<Cue> cues;
    private final NearestSaying<Cue> nearest;
    private final ReminderReader reminders;
    private final NamedThings named;
    private final CueReader settings;

    /** @throws VocabularyException if the vocabulary names a cue or a thing that does not exist */
    public SettingReader(Wording wording, TimeReader times, PlaceReader places) {
        this.wording = wording;
        this.cues = new Sayings<>(wording, "settings", Cue.class);
        this.nearest = new NearestSaying<>(wording, "settings", Cue.class);
        this.reminders = new ReminderReader(wording, times);
        this.named = new NamedThings(wording);
        this.settings = new CueReader(wording, cues, times, places, reminders, named);
    }

    /** Empty where the message is no setting. */
    public Optional<Setting> read(String message) {
        Utterance utterance = wording.hear(message);
        return reminders
                .once(message, utterance)
                .or(() -> cues.all(utterance).stream()
                        .filter(cue -> !(utterance.asks() && cue.isTold()))
                        .flatMap(cue -> settings.read(cue, message, utterance).stream())
                        .findFirst())
                .or(() -> cues.isRuledOut(utterance) ? Optional.empty() : reminders.bare(message, utterance));
    }

    /** What a message comes near to that is no setting word for word. */
    public Optional<NearestSaying.Near<Setting>> guess(String message) {
        Utterance utterance = wording.hear(message);
        return nearest.to(utterance)
                .filter(near -> !cues.isRuledOut(utterance))
                .filter(near -> near.meaning() != Cue.OWNS_NOTHING
                        || named.things(utterance).isEmpty())
                .flatMap(near -> settings.read(near.meaning(), message, utterance)
                        .map(setting -> new NearestSaying.Near<>(setting, near.nearness())));
    }

    /** The time of a message that asks for a reminder. */
    public TimeTalk time(String message) {
        return reminders.time(message, wording.hear(message));
    }

    /** The things that a message names. */
    public Set<Equipment> things(String message) {
        return named.things(wording.hear(message));
    }

    /** The programme that a message names, or whose purpose it names; empty where it names several. */
    public Optional<ProgrammeId> programme(String message) {
        return named.programme(wording.hear(message));
    }

    /** A number of minutes for a session, in answer to "how long?". */
    public Optional<Integer> minutes(String message) {
        return Figures.ofSession(wording.hear(message));
    }

    /** Years, in answer to "how old?". */
    public Optional<Integer> years(String message) {
        return Figures.years(wording.hear(message));
    }
}

package swivel.conversation.counsel;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.Athlete.Reminder;
import swivel.coaching.Body;
import swivel.coaching.Contact;
import swivel.coaching.Contact.Intention;
import swivel.coaching.Region;
import swivel.coaching.Training;
import swivel.conversation.dialogue.Step;
import swivel.conversation.words.IntroductionWords;
import swivel.library.Equipment;
import swivel.library.Library;
import swivel.library.ProgrammeId;

/** What the choices behind buttons make of an athlete. */
final class Answers {
    static final String NONE = "none";
    static final String PAST_INJURY = "past-injury";
    private static final int MOST_LETTERS = 60;
    private static final String WEIGHTS = "weights";
    private static final Set<Equipment> ALL_WEIGHTS = EnumSet.of(Equipment.DUMBBELL, Equipment.KETTLEBELL);

    private final Library library;

    Answers(Library library) {
        this.library = library;
    }

    /** Empty for a choice that the step does not have. */
    Optional<Athlete> take(Athlete athlete, Step step, String choice) {
        try {
            return Optional.of(
                    switch (step) {
                        case GOAL -> athlete.withProgramme(programme(choice));
                        case PLACE -> athlete.withZone(ZoneId.of(choice));
                        case WHEN -> athlete.with(reminded(athlete.contact(), choice));
                        case DAYS -> onDays(athlete, days(choice));
                        case MINUTES -> athlete.with(athlete.training().withMinutes(Integer.parseInt(choice)));
                        case EQUIPMENT -> athlete.with(equipped(athlete.training(), choice));
                        case AGE -> athlete.with(athlete.body().withAge(AgeBand.valueOf(choice)));
                        case HEALTH ->
                            athlete.with(athlete.body().withConditions(Set.of()).withPastInjuries(Set.of()));
                        case HIP, JOINTS, GENERAL -> athlete.with(toggled(athlete.body(), choice));
                        case INJURIES -> athlete.with(hurtOnce(athlete.body(), Region.valueOf(choice)));
                        case NOTE -> athlete.with(athlete.contact().withWeeklyNote(noteDay(choice)));
                        case PICTURES ->
                            athlete.with(athlete.contact().withDark(choice.equals(IntroductionWords.pictures(true))));
                        case NUDGE -> athlete.with(athlete.contact().withNudge(time(choice)));
                        case RESETS -> athlete.with(athlete.contact().withResets(times(choice)));
                        case AFTER -> athlete.with(athlete.contact().withIntention(after(choice)));
                        case OBSTACLE -> athlete.with(hindered(athlete.contact(), choice));
                        case IMPACT -> athlete.with(athlete.training().withImpact(choice.equals("on")));
                        case SAFETY, SIGN, PAUSE -> throw new IllegalArgumentException("No answer: " + choice);
                    });
        } catch (IllegalArgumentException | DateTimeException foreign) {
            return Optional.empty();
        }
    }

    /** With these things beside those that they had. */
    static Athlete owning(Athlete athlete, Set<Equipment> things) {
        Set<Equipment> all = EnumSet.copyOf(things);
        all.addAll(athlete.equipment());
        return athlete.with(athlete.training().withEquipment(all));
    }

    private ProgrammeId programme(String choice) {
        ProgrammeId id = new ProgrammeId(choice);
        return library.programmes().programme(id).map(known -> id).orElseThrow(IllegalArgumentException::new);
    }

    /** A time, perhaps followed by the numbers of days: {@code 07:30 12345}. */
    private static Contact reminded(Contact contact, String choice) {
        if (choice.equals(NONE)) {
            return contact.withReminder(null);
        }
        String[] parts = choice.split(" ", 2);
        Reminder before = contact.reminder();
        Set<DayOfWeek> days =
                parts.length > 1 ? days(parts[1]) : before == null ? EnumSet.allOf(DayOfWeek.class) : before.days();
        return contact.withReminder(new Reminder(LocalTime.parse(parts[0]), days));
    }

    /** The days of the reminder, and of full sessions where not all days are meant. */
    private static Athlete onDays(Athlete athlete, Set<DayOfWeek> days) {
        Reminder before = athlete.reminder();
        Athlete reminded = before == null ? athlete : athlete.withReminder(new Reminder(before.time(), days));
        return days.size() == DayOfWeek.values().length
                ? reminded
                : reminded.with(reminded.training().withFullDays(days));
    }

    /** The numbers of days as ISO 8601 counts them, such as {@code 135}. */
    private static Set<DayOfWeek> days(String numbers) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        numbers.chars().forEach(number -> days.add(DayOfWeek.of(number - '0')));
        if (days.isEmpty()) {
            throw new IllegalArgumentException("No days");
        }
        return days;
    }

    private static Training equipped(Training training, String choice) {
        if (choice.equals(NONE)) {
            return training.withEquipment(Set.of());
        }
        if (!choice.equals(WEIGHTS)) {
            return training.toggled(Equipment.valueOf(choice));
        }
        Set<Equipment> changed = EnumSet.copyOf(ALL_WEIGHTS);
        changed.addAll(training.equipment());
        if (training.equipment().containsAll(ALL_WEIGHTS)) {
            changed.removeAll(ALL_WEIGHTS);
        }
        return training.withEquipment(changed);
    }

    private Body toggled(Body body, String code) {
        return library.condition(code).map(known -> body.toggled(code)).orElseThrow(IllegalArgumentException::new);
    }

    /** A past injury is a condition too: it lowers the ceiling of the light. */
    private static Body hurtOnce(Body body, Region region) {
        Body changed = body.toggled(region);
        Set<String> conditions = new TreeSet<>(changed.conditions());
        conditions.remove(PAST_INJURY);
        if (!changed.pastInjuries().isEmpty()) {
            conditions.add(PAST_INJURY);
        }
        return changed.withConditions(conditions);
    }

    private static @Nullable LocalTime time(String choice) {
        return choice.equals(NONE) ? null : LocalTime.parse(choice);
    }

    /** Times separated by spaces: {@code 10:00 15:00}. */
    private static List<LocalTime> times(String choice) {
        return choice.equals(NONE)
                ? List.of()
                : Stream.of(choice.split(" ")).map(LocalTime::parse).toList();
    }

    private static @Nullable Intention after(String choice) {
        return choice.equals(NONE) ? null : new Intention(ownWords(choice, "after "), null);
    }

    private static Contact hindered(Contact contact, String choice) {
        Intention intention = contact.intention();
        if (intention == null) {
            throw new IllegalArgumentException("Nothing is intended that something could hinder");
        }
        String obstacle = choice.equals(NONE) ? null : ownWords(choice, "if ");
        return contact.withIntention(new Intention(intention.after(), obstacle));
    }

    /** What somebody wrote, as it stands in the middle of a sentence. */
    private static String ownWords(String said, String before) {
        String words = said.strip().replaceAll("\\s+", " ").replaceAll("[.!,;]+$", "");
        String bare =
                words.regionMatches(true, 0, before, 0, before.length()) ? words.substring(before.length()) : words;
        if (bare.isBlank() || bare.length() > MOST_LETTERS) {
            throw new IllegalArgumentException("A plan takes 1 to " + MOST_LETTERS + " letters");
        }
        return bare;
    }

    private static @Nullable DayOfWeek noteDay(String choice) {
        return choice.equals(NONE) ? null : DayOfWeek.of(Integer.parseInt(choice));
    }
}

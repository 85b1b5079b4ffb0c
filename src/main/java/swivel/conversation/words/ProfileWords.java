package swivel.conversation.words;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.Contact.Intention;
import swivel.coaching.Contact.Pause;
import swivel.coaching.Whereabouts.Trip;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Action;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.Condition;
import swivel.library.DrillFacts;
import swivel.library.Equipment;
import swivel.library.Library;

/** What is known of a person, line by line, each with a button that changes it. */
public final class ProfileWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private static final List<Step> LINES =
            List.of(Step.GOAL, Step.PLACE, Step.WHEN, Step.MINUTES, Step.EQUIPMENT, Step.AGE, Step.HEALTH, Step.NOTE);

    private static final int MOST_BUTTONS = 6;

    private final Library library;

    public ProfileWords(Library library) {
        this.library = library;
    }

    /** The whole profile, with the buttons of what people change most. */
    public Reply profile(Athlete athlete, Instant now) {
        List<Text> lines = Stream.concat(LINES.stream(), extras(athlete).stream())
                .map(step -> line(step, athlete, now))
                .toList();
        ReplyBuilder reply = new ReplyBuilder().heading("What I know of you").bullets(lines);
        change(reply, "Programme", Step.GOAL);
        change(reply, "Place", Step.PLACE);
        change(reply, "Reminder", Step.WHEN);
        change(reply, "Minutes", Step.MINUTES);
        change(reply, "Health", Step.HEALTH);
        IntroductionWords.choice(reply, "More", Step.GOAL, "more");
        return reply.build();
    }

    /** What few people ask for, where they have. */
    private static List<Step> extras(Athlete athlete) {
        List<Step> extras = new ArrayList<>();
        if (athlete.contact().dark()) {
            extras.add(Step.PICTURES);
        }
        if (athlete.contact().nudge() != null) {
            extras.add(Step.NUDGE);
        }
        if (!athlete.contact().resets().isEmpty()) {
            extras.add(Step.RESETS);
        }
        if (athlete.contact().intention() != null) {
            extras.add(Step.AFTER);
        }
        return extras;
    }

    /** The buttons of what people change less. */
    public Reply more(Athlete athlete) {
        ReplyBuilder reply = new ReplyBuilder().say("What shall I change?");
        change(reply, "Days", Step.DAYS);
        change(reply, "Equipment", Step.EQUIPMENT);
        change(reply, "Age", Step.AGE);
        change(reply, "Pictures", Step.PICTURES);
        IntroductionWords.choice(reply, "Notes and pauses", Step.GOAL, "notes");
        if (!athlete.training().unwanted().isEmpty()) {
            IntroductionWords.choice(reply, "Kept out", Step.GOAL, "kept-out");
        }
        if (athlete.age() == AgeBand.FROM_65) {
            change(reply, "Jumps and running", Step.IMPACT);
        }
        return reply.build();
    }

    /** The buttons of when the coach speaks first, beside the reminder. */
    public Reply notes() {
        ReplyBuilder reply = new ReplyBuilder().say("When may I write, and when not?");
        change(reply, "Weekly note", Step.NOTE);
        change(reply, "Evening nudge", Step.NUDGE);
        change(reply, "Posture resets", Step.RESETS);
        change(reply, "My plan", Step.AFTER);
        change(reply, "Pause", Step.PAUSE);
        return reply.build();
    }

    /** Drills that they want no more of; one tap has each back. */
    public Reply keptOut(Athlete athlete) {
        List<DrillFacts> unwanted = unwanted(athlete);
        if (unwanted.isEmpty()) {
            return Reply.of("You have kept out no drill.");
        }
        ReplyBuilder reply = new ReplyBuilder().say("You want no more of these. Press one to have it back.");
        unwanted.stream()
                .limit(MOST_BUTTONS)
                .forEach(drill -> reply.button(drill.name(), new Action.LetIn(drill.id())));
        return reply.build();
    }

    private List<DrillFacts> unwanted(Athlete athlete) {
        return athlete.training().unwanted().stream()
                .flatMap(id -> library.facts(id).stream())
                .sorted(Comparator.comparing(DrillFacts::name))
                .toList();
    }

    private static void change(ReplyBuilder reply, String label, Step step) {
        IntroductionWords.choice(reply, label, step, IntroductionWords.ASK);
    }

    /** What is known of the matter of this step. */
    public Text line(Step step, Athlete athlete, Instant now) {
        return switch (step) {
            case GOAL -> line("Programme", programme(athlete));
            case PLACE -> line("Place", place(athlete, now));
            case WHEN, DAYS, PAUSE -> line("Reminder", reminder(athlete, athlete.day(now)));
            case MINUTES -> line("Full sessions", athlete.minutes() + " minutes; " + days(athlete.fullDays()));
            case EQUIPMENT -> line("Equipment", athlete.equipment().isEmpty() ? "none" : things(athlete.equipment()));
            case AGE -> line("Age", athlete.age() == null ? "not told" : age(athlete.age()));
            case HEALTH, HIP, JOINTS, GENERAL, INJURIES, SAFETY, SIGN -> line("Health", health(athlete));
            case NOTE -> {
                DayOfWeek day = athlete.contact().weeklyNote();
                yield line("Weekly note", day == null ? "none" : day(day));
            }
            case NUDGE ->
                line("Evening nudge", ContactWords.nudge(athlete.contact().nudge()));
            case RESETS ->
                line("Posture resets", ContactWords.resets(athlete.contact().resets()));
            case AFTER, OBSTACLE -> {
                Intention intention = athlete.contact().intention();
                yield Text.join(
                        Text.strong("Plan: "), Text.of(intention == null ? "none." : PromptWords.plan(intention)));
            }
            case PICTURES -> line("Pictures", athlete.contact().dark() ? "on a dark ground" : "on a light ground");
            case IMPACT -> line("Jumps and running", athlete.training().impact() ? "asked for" : "left out");
        };
    }

    private static Text line(String subject, String words) {
        return Text.join(Text.strong(subject + ": "), Text.of(words + "."));
    }

    public String programme(Athlete athlete) {
        return library.programmes().chosen(athlete.programme()).name();
    }

    private static String place(Athlete athlete, Instant now) {
        ZoneId zone = athlete.zone(now);
        if (zone == null) {
            return "not told; I count your day in UTC";
        }
        Trip trip = athlete.whereabouts().trip();
        return trip == null || athlete.day(now).isAfter(trip.lastDay())
                ? ZoneWords.clock(zone, now)
                : ZoneWords.clock(zone, now) + ", until " + date(trip.lastDay());
    }

    /** The reminder, or the pause that silences it. */
    private static String reminder(Athlete athlete, LocalDate today) {
        Athlete.Reminder reminder = athlete.reminder();
        String usual = reminder == null ? "none" : reminder.time() + ", " + ReminderWords.days(reminder.days());
        return athlete.contact().pauses().stream()
                .filter(pause -> pause.holds(today))
                .map(Pause::to)
                .findFirst()
                .map(last -> usual + "; paused until " + date(last))
                .orElse(usual);
    }

    private String health(Athlete athlete) {
        List<String> named = new ArrayList<>(library.conditions().stream()
                .filter(condition -> athlete.conditions().contains(condition.code()))
                .map(Condition::askedAs)
                .map(HealthWords::lower)
                .toList());
        if (!athlete.body().pastInjuries().isEmpty()) {
            named.add("hurt once: "
                    + HealthWords.list(new TreeSet<>(athlete.body().pastInjuries())
                            .stream().map(BodyWords::region).toList()));
        }
        return named.isEmpty() ? "nothing told" : String.join("; ", named);
    }

    public static String date(LocalDate day) {
        return DAY.format(day);
    }

    public static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** In the order of the week. */
    public static String days(Collection<DayOfWeek> days) {
        return HealthWords.list(
                new TreeSet<>(days).stream().map(ProfileWords::day).toList());
    }

    public static String things(Collection<Equipment> things) {
        return HealthWords.list(new TreeSet<>(things)
                .stream().map(thing -> HealthWords.lower(thing(thing))).toList());
    }

    static String thing(Equipment thing) {
        return switch (thing) {
            case BALL -> "Ball";
            case BENCH -> "Bench";
            case CABLE -> "Cable";
            case DUMBBELL -> "Dumbbell";
            case FOAM_ROLLER -> "Foam roller";
            case KETTLEBELL -> "Kettlebell";
            case LONG_BAND -> "Long band";
            case MEDICINE_BALL -> "Medicine ball";
            case MINI_BAND -> "Mini band";
        };
    }

    static String age(AgeBand band) {
        return switch (band) {
            case UNDER_16 -> "Under 16";
            case FROM_16_TO_49 -> "16 to 49";
            case FROM_50_TO_64 -> "50 to 64";
            case FROM_65 -> "65 or more";
        };
    }
}

package swivel.conversation.words;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.conversation.dialogue.Dialogue.Introduction;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.Action;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.message.Text;
import swivel.library.Equipment;
import swivel.library.Library;
import swivel.library.Programme;

/** What people are asked about themselves, one question at a time, with six buttons at most. */
public final class IntroductionWords {
    public static final String SKIP = "skip";
    public static final String BACK = "back";
    public static final String ASK = "ask";
    public static final String DONE = "done";
    public static final String NONE = "none";

    static final String TICK = "✓ ";

    private final Library library;
    private final HealthQuestions health;

    public IntroductionWords(Library library) {
        this.library = library;
        this.health = new HealthQuestions(library);
    }

    /** Adds the question of this step. */
    public void ask(ReplyBuilder reply, Introduction at, Athlete athlete, Instant now) {
        switch (at.step()) {
            case GOAL -> goal(reply);
            case PLACE -> place(reply, at, athlete, now);
            case WHEN -> {
                reply.say("When shall I remind you? Pick a time for every day, or write one: “7:15 on weekdays”.");
                List.of("07:00", "12:30", "18:30").forEach(time -> choice(reply, time, Step.WHEN, time));
                choice(reply, "Only some days", Step.DAYS, ASK);
            }
            case DAYS -> {
                reply.say("Which days? Pick, or write them: “tue thu sat”.");
                choice(reply, "Every day", Step.DAYS, "1234567");
                choice(reply, "Monday to Friday", Step.DAYS, "12345");
                choice(reply, "Mon, Wed, Fri", Step.DAYS, "135");
                choice(reply, "Tue, Thu, Sat", Step.DAYS, "246");
            }
            case MINUTES -> {
                reply.say("How long may a full session take? The days between take less. Your equipment: "
                        + things(athlete) + ".");
                List.of("10", "20", "30").forEach(minutes -> choice(reply, minutes + " min", Step.MINUTES, minutes));
                choice(reply, "Equipment", Step.EQUIPMENT, ASK);
            }
            case EQUIPMENT -> equipment(reply, at, athlete);
            case AGE -> age(reply);
            case HEALTH -> HealthQuestions.health(reply, athlete);
            case HIP -> health.conditions(reply, at, athlete, HealthTopic.HIP);
            case JOINTS -> health.conditions(reply, at, athlete, HealthTopic.JOINTS);
            case GENERAL -> health.conditions(reply, at, athlete, HealthTopic.GENERAL);
            case INJURIES -> HealthQuestions.injuries(reply, athlete);
            case SAFETY -> HealthQuestions.safety(reply);
            case SIGN -> HealthQuestions.sign(reply);
            case PAUSE -> ContactWords.pause(reply);
            case NOTE -> ContactWords.note(reply);
            case NUDGE -> ContactWords.nudge(reply);
            case RESETS -> ContactWords.resets(reply);
            case AFTER -> ContactWords.after(reply);
            case OBSTACLE -> ContactWords.obstacle(reply, athlete.contact().intention());
            case PICTURES -> ContactWords.pictures(reply);
            case IMPACT -> {
                reply.say("From 65 on I leave out jumps and running until you ask for them.");
                choice(reply, "I want them", Step.IMPACT, "on");
                choice(reply, "Leave them out", Step.IMPACT, "off");
            }
        }
        ways(reply, at);
    }

    /** What an answer to this step's question looks like. */
    public static String unclear(Step step) {
        return switch (step) {
            case PLACE -> "I do not know that place. A bigger city nearby will do, or an offset such as “UTC+2”.";
            case WHEN -> "I cannot read a time of day in that. Write it such as “7:15” or “18:30 on weekdays”.";
            case DAYS -> "I cannot read days in that. Write them such as “mon wed fri”.";
            case MINUTES -> "A full session takes 3 to 90 minutes: which number between them?";
            case AGE -> "I cannot read an age in that. Write it in years, or press one.";
            case EQUIPMENT -> "I know nothing of that name that the drills need.";
            case HEALTH, HIP, JOINTS, GENERAL, INJURIES ->
                "I know no condition of that name. Pick where it is, or “None of these”.";
            case AFTER, OBSTACLE -> "A few words will do, such as “lunch”.";
            case GOAL, SAFETY, SIGN, PAUSE, NOTE, NUDGE, RESETS, IMPACT, PICTURES ->
                "I could not read an answer in that. Press what fits.";
        };
    }

    /** The choice that stands for pictures on such a ground. */
    public static String pictures(boolean dark) {
        return dark ? ContactWords.DARK : ContactWords.LIGHT;
    }

    /** The choice that stands for so many posture resets a day: none, or one to three. */
    public static String resets(int times) {
        return times == 0 ? NONE : ContactWords.RESETS.get(times - 1);
    }

    /** The way back and the way past, where the first talk has them. */
    private static void ways(ReplyBuilder reply, Introduction at) {
        boolean picksOne = Step.FIRST_TALK.contains(at.step()) || at.step() == Step.DAYS;
        if (!picksOne || at.changing()) {
            return;
        }
        if (at.step() != Step.GOAL) {
            choice(reply, "Back", at.step(), BACK);
        }
        if (at.step() != Step.SAFETY) {
            choice(reply, "Skip", at.step(), SKIP);
        }
    }

    private void goal(ReplyBuilder reply) {
        List<Text> lines = new ArrayList<>();
        for (Programme programme : library.programmes().all()) {
            lines.add(Text.join(Text.strong(programme.name()), Text.of(": " + programme.says())));
        }
        reply.say("What brings you?").bullets(lines);
        library.programmes()
                .all()
                .forEach(programme -> choice(
                        reply, programme.name(), Step.GOAL, programme.id().value()));
    }

    private static void place(ReplyBuilder reply, Introduction at, Athlete athlete, Instant now) {
        ZoneId zone = athlete.zone(now);
        String known = zone == null ? "" : "I have you at " + ZoneWords.clock(zone, now) + ". ";
        reply.say(known
                + "Where are you, so that the times are yours? Name a city, or share your location. I never guess it.");
        if (!at.changing()) {
            reply.placeKey("Share my location");
        }
    }

    private static void equipment(ReplyBuilder reply, Introduction at, Athlete athlete) {
        reply.say("What do you have? Press each, or write it. A chair, a wall and a floor go without saying.");
        if (at.page() == 0) {
            List.of(Equipment.MINI_BAND, Equipment.LONG_BAND, Equipment.FOAM_ROLLER)
                    .forEach(thing -> thing(reply, athlete, thing));
            boolean weights = athlete.equipment().contains(Equipment.DUMBBELL)
                    && athlete.equipment().contains(Equipment.KETTLEBELL);
            choice(reply, (weights ? TICK : "") + "Weights", Step.EQUIPMENT, "weights");
        } else {
            List.of(Equipment.BALL, Equipment.BENCH, Equipment.CABLE, Equipment.MEDICINE_BALL)
                    .forEach(thing -> thing(reply, athlete, thing));
        }
        choice(reply, "More", Step.EQUIPMENT, "page " + (1 - at.page()));
        choice(reply, "That is all", Step.EQUIPMENT, DONE);
    }

    private static void thing(ReplyBuilder reply, Athlete athlete, Equipment thing) {
        String tick = athlete.equipment().contains(thing) ? TICK : "";
        choice(reply, tick + ProfileWords.thing(thing), Step.EQUIPMENT, thing.name());
    }

    private static void age(ReplyBuilder reply) {
        reply.say("How old are you?");
        for (AgeBand band : AgeBand.values()) {
            choice(reply, ProfileWords.age(band), Step.AGE, band.name());
        }
    }

    private static String things(Athlete athlete) {
        return athlete.equipment().isEmpty() ? "none" : ProfileWords.things(athlete.equipment());
    }

    static void choice(ReplyBuilder reply, String label, Step step, String choice) {
        reply.button(label, new Action.Tell(step.name().toLowerCase(Locale.ROOT), choice));
    }
}

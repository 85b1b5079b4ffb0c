package swivel.conversation.words;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Contact.Intention;
import swivel.conversation.dialogue.Step;
import swivel.conversation.message.ReplyBuilder;

/** Asks when the coach may speak first, and what somebody means to do then. */
final class ContactWords {
    static final String DARK = "dark";
    static final String LIGHT = "light";

    /** The times of one, two and three posture resets a day. */
    static final List<String> RESETS = List.of("15:00", "11:00 15:00", "10:00 13:00 16:00");

    private ContactWords() {}

    static void pause(ReplyBuilder reply) {
        reply.say("For how long? Your streak waits for you.");
        choice(reply, "3 days", Step.PAUSE, "3");
        choice(reply, "A week", Step.PAUSE, "7");
        choice(reply, "Two weeks", Step.PAUSE, "14");
        choice(reply, "A month", Step.PAUSE, "30");
        choice(reply, "No pause", Step.PAUSE, IntroductionWords.NONE);
    }

    static void note(ReplyBuilder reply) {
        reply.say("On which day shall the weekly note come?");
        choice(reply, "Friday", Step.NOTE, "5");
        choice(reply, "Sunday", Step.NOTE, "7");
        choice(reply, "Monday", Step.NOTE, "1");
        choice(reply, "No weekly note", Step.NOTE, IntroductionWords.NONE);
    }

    static void pictures(ReplyBuilder reply) {
        reply.say("Charts and calendars on which ground?");
        choice(reply, "Light", Step.PICTURES, LIGHT);
        choice(reply, "Dark", Step.PICTURES, DARK);
    }

    static void nudge(ReplyBuilder reply) {
        reply.say("A second word in the evening, only on days on which nothing has been done yet. When?");
        List.of("19:00", "20:00", "20:45").forEach(time -> choice(reply, time, Step.NUDGE, time));
        choice(reply, "No nudge", Step.NUDGE, IntroductionWords.NONE);
    }

    static void resets(ReplyBuilder reply) {
        reply.say("Half a minute for your posture, Monday to Friday. How often a day?");
        choice(reply, "Once", Step.RESETS, RESETS.get(0));
        choice(reply, "Twice", Step.RESETS, RESETS.get(1));
        choice(reply, "Three times", Step.RESETS, RESETS.get(2));
        choice(reply, "Never", Step.RESETS, IntroductionWords.NONE);
    }

    static void after(ReplyBuilder reply) {
        reply.say(
                "A plan of the form “after this, I do that” is kept more often than a wish (Gollwitzer & Sheeran 2006). "
                        + "After what will you do your hip set? Pick, or write it.");
        List.of("my morning coffee", "brushing my teeth", "work", "my shower")
                .forEach(habit -> choice(reply, BodyWords.sentence(habit), Step.AFTER, habit));
        choice(reply, "No plan", Step.AFTER, IntroductionWords.NONE);
    }

    /** @param intention what they have planned so far, or null */
    static void obstacle(ReplyBuilder reply, @Nullable Intention intention) {
        String after = intention == null ? "" : "After " + intention.after() + ": good. ";
        reply.say(after + "And what is most likely to come between? For that there is the 3-minute version.");
        List.of("I am tired", "I am short of time", "I am travelling")
                .forEach(obstacle -> choice(reply, obstacle, Step.OBSTACLE, obstacle));
        choice(reply, "Nothing", Step.OBSTACLE, IntroductionWords.NONE);
    }

    /** "10:00 and 15:00, Monday to Friday". */
    static String resets(List<LocalTime> times) {
        return times.isEmpty()
                ? "none"
                : HealthWords.list(times.stream().map(LocalTime::toString).collect(Collectors.toList()))
                        + ", Monday to Friday";
    }

    static String nudge(@Nullable LocalTime time) {
        return time == null ? "none" : time + ", on days on which nothing has been done";
    }

    private static void choice(ReplyBuilder reply, String label, Step step, String choice) {
        IntroductionWords.choice(reply, label, step, choice);
    }
}

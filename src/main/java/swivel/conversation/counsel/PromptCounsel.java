package swivel.conversation.counsel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete;
import swivel.coaching.Occasion;
import swivel.coaching.routine.PlannedDrill;
import swivel.coaching.routine.Routine;
import swivel.conversation.message.Reply;
import swivel.conversation.message.ReplyBuilder;
import swivel.conversation.words.LightWords;
import swivel.conversation.words.PromptWords;
import swivel.conversation.words.StreakWords;
import swivel.library.DrillId;
import swivel.library.Library;

/** What the coach says first, found when it is sent; silence where it is not wanted any more. */
public final class PromptCounsel {
    private static final int ENOUGH_DRILLS = 2;
    private static final DrillId RESET = new DrillId("pelvic-reset");

    private final Library library;
    private final Today today;
    private final NoteCounsel notes;

    PromptCounsel(Library library, Today today, NoteCounsel notes) {
        this.library = library;
        this.today = today;
        this.notes = notes;
    }

    /** @param missed a day whose reminder came too late to be sent, or null */
    public Reply say(Athlete athlete, Occasion occasion, LocalDate day, @Nullable LocalDate missed, Instant now) {
        if (today.judgement(athlete, now).warning() != null || athlete.isPausedOn(day)) {
            return Reply.silence();
        }
        boolean isToday = day.equals(athlete.day(now));
        return switch (occasion) {
            case ROUTINE -> isToday ? reminder(athlete, day, missed, now) : Reply.silence();
            case NUDGE -> isToday ? nudge(athlete, day, now) : Reply.silence();
            case FIRST_RESET, SECOND_RESET, THIRD_RESET ->
                isToday ? PromptWords.reset(library.drill(RESET).orElse(null)) : Reply.silence();
            case WEEKLY_NOTE -> notes.note(athlete, day, now);
        };
    }

    private Reply reminder(Athlete athlete, LocalDate day, @Nullable LocalDate missed, Instant now) {
        Routine routine = today.keptRoutine(athlete, now);
        if (!routine.isAsked() || isEnough(routine, today.done(athlete.id(), day))) {
            return Reply.silence();
        }
        ReplyBuilder reply = new ReplyBuilder().heading("Time for your hips");
        LightWords.inShort(reply, routine.judgement());
        PromptWords.routine(reply, routine, athlete.contact().intention());
        StreakWords.inShort(reply, today.streak(athlete, day));
        if (missed != null) {
            PromptWords.missed(reply, missed);
        }
        PromptWords.ways(reply, day);
        return reply.build();
    }

    private Reply nudge(Athlete athlete, LocalDate day, Instant now) {
        Routine routine = today.keptRoutine(athlete, now);
        Set<DrillId> done = today.done(athlete.id(), day);
        List<PlannedDrill> open = routine.drills().stream()
                .filter(planned -> !done.contains(planned.drill().id()))
                .toList();
        return routine.isAsked() && !isEnough(routine, done) ? PromptWords.nudge(day, open) : Reply.silence();
    }

    private static boolean isEnough(Routine routine, Set<DrillId> done) {
        return done.stream().filter(RoutineCounsel.drills(routine)::contains).count() >= ENOUGH_DRILLS;
    }
}

package swivel.conversation.dialogue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import swivel.coaching.Athlete.Reminder;
import swivel.coaching.Symptom;
import swivel.library.ArticleId;
import swivel.library.DrillId;
import swivel.library.Facet;
import swivel.library.SelfTestId;

/**
 * Where a talk stands: what it is about, and the question that the coach has asked last.
 *
 * @param drills that were spoken of last: one as a rule, several after a comparison, none in a fresh talk
 * @param listed drills that were last shown as a list, which outlasts talk of a single one; today's routine where none were
 * @param facet the part of them that was asked for last, or null
 * @param article that was spoken of last, instead of drills, or null
 * @param spokenAt when drills or an article were spoken of last; null where none are
 * @param pending null where nothing is asked
 * @param interrupted the question of the first talk that waits while something else is spoken of, or null
 * @param morningAsked the last day on which the coach asked how it is before it showed the routine, or null
 */
public record Dialogue(
        List<DrillId> drills,
        List<DrillId> listed,
        @Nullable Facet facet,
        @Nullable ArticleId article,
        @Nullable Instant spokenAt,
        @Nullable Pending pending,
        @Nullable Introduction interrupted,
        @Nullable LocalDate morningAsked) {
    private static final Duration REMEMBERED = Duration.ofHours(3);
    private static final Dialogue NEW = new Dialogue(List.of(), List.of(), null, null, null, null, null, null);

    public Dialogue {
        drills = List.copyOf(drills);
        listed = List.copyOf(listed);
    }

    public static Dialogue fresh() {
        return NEW;
    }

    public Dialogue about(List<DrillId> spokenOf, @Nullable Facet asked, Instant at) {
        List<DrillId> list = spokenOf.size() > 1 ? spokenOf : listed;
        return new Dialogue(spokenOf, list, asked, null, at, pending, interrupted, morningAsked);
    }

    public Dialogue about(ArticleId spokenOf, Instant at) {
        return new Dialogue(List.of(), listed, null, spokenOf, at, pending, interrupted, morningAsked);
    }

    public Dialogue aboutNothing() {
        return new Dialogue(List.of(), List.of(), null, null, null, pending, interrupted, morningAsked);
    }

    /** As it stands at this time: what was spoken of hours ago, nobody means any more. A question waits as long as it takes. */
    public Dialogue asOf(Instant now) {
        return spokenAt == null || now.isBefore(spokenAt.plus(REMEMBERED)) ? this : aboutNothing();
    }

    public Dialogue asking(@Nullable Pending question) {
        return new Dialogue(drills, listed, facet, article, spokenAt, question, interrupted, morningAsked);
    }

    /** Something else comes first; null where nothing of the first talk waits any more. */
    public Dialogue interrupting(@Nullable Introduction question) {
        return new Dialogue(drills, listed, facet, article, spokenAt, pending, question, morningAsked);
    }

    /** How it is was asked on this day, and is not asked again before the next. */
    public Dialogue askedInTheMorning(LocalDate day) {
        return new Dialogue(drills, listed, facet, article, spokenAt, pending, interrupted, day);
    }

    /** A question that waits for its answer. */
    public sealed interface Pending {}

    /** How bad is it, 0 to 10? For the first of these symptoms that has no severity. */
    public record HowBad(List<Symptom> symptoms) implements Pending {
        public HowBad {
            symptoms = List.copyOf(symptoms);
        }
    }

    /** How is this now, on the morning after an amber or red day? */
    public record ThisMorning(Symptom complaint) implements Pending {}

    /**
     * Where is it?
     *
     * @param severity what was said already, or null
     */
    public record Where(@Nullable Integer severity) implements Pending {}

    /** Which of the places that were reported last is this bad? */
    public record WhichReport(int severity) implements Pending {}

    /**
     * Which place, so that the zone is known?
     *
     * @param reminder what waits for it, or null
     */
    public record WhichPlace(@Nullable Reminder reminder) implements Pending {}

    /**
     * What does your clock say?
     *
     * @param zones the candidates, nearest first
     * @param reminder what waits for the answer, or null
     */
    public record WhichClock(List<ZoneId> zones, @Nullable Reminder reminder) implements Pending {
        public WhichClock {
            zones = List.copyOf(zones);
        }
    }

    /** When shall I remind you? */
    public record WhenToRemind() implements Pending {}

    /** Which of these times did you mean, on these days? */
    public record WhichTime(LocalTime first, LocalTime second, Set<DayOfWeek> days) implements Pending {
        public WhichTime {
            days = Set.copyOf(days);
        }
    }

    /**
     * What did you read? The figures of a self-test, one after the other.
     *
     * @param figure which of them is asked for, counted from 0 in the order of the test
     * @param readings what was read of it so far
     */
    public record WhichReadings(SelfTestId test, int figure, List<Double> readings) implements Pending {
        public WhichReadings {
            readings = List.copyOf(readings);
        }
    }

    /**
     * Of which measure of the self-test are these figures?
     *
     * @param left null where only the right side was told
     * @param right null where only the left side was told
     */
    public record WhichMeasure(
            SelfTestId test,
            @Nullable Double left,
            @Nullable Double right) implements Pending {}

    /** Is one of the warning signs there, beside a complaint as bad as that? */
    public record AnySign() implements Pending {}

    /** Did whoever has seen to the warning sign clear you to train? */
    public record ClearedToTrain() implements Pending {}

    /** Delete everything, really? */
    public record ReallyForget() implements Pending {}

    /**
     * What the person is asked about themselves.
     *
     * @param page of a list too long for one screen, from 0 on
     * @param changing whether this one thing is changed, rather than one after another told
     */
    public record Introduction(Step step, int page, boolean changing) implements Pending {

        /** One question of the first talk. */
        public static Introduction at(Step step) {
            return new Introduction(step, 0, false);
        }

        /** This one thing only. */
        public static Introduction toChange(Step step) {
            return new Introduction(step, 0, true);
        }
    }

    /**
     * Which of these conditions is it, or with a single one: shall it be kept?
     *
     * @param introducing whether the first talk goes on after it
     */
    public record WhichCondition(List<String> codes, boolean introducing) implements Pending {
        public WhichCondition {
            codes = List.copyOf(codes);
        }
    }
}

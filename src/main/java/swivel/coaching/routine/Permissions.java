package swivel.coaching.routine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import swivel.coaching.AgeBand;
import swivel.coaching.Athlete;
import swivel.coaching.progress.Progress;
import swivel.coaching.progress.Standing;
import swivel.library.Category;
import swivel.library.Condition;
import swivel.library.DrillFacts;
import swivel.library.Library;
import swivel.library.MotionFlag;
import swivel.library.SessionPlan;

/** What a person may do on a day whatever they feel: conditions, equipment, age, level, caps. */
final class Permissions {
    private static final int NEWCOMER_DAYS = 14;
    private static final int DAYS_BEFORE_LEVEL_3 = 28;

    private final Athlete athlete;
    private final Past past;
    private final Progress progress;
    private final int ceiling;
    private final List<Condition> conditions;
    private final @Nullable SessionPlan session;

    Permissions(Athlete athlete, Past past, Progress progress, LocalDate day, Library library) {
        this(
                athlete,
                past,
                progress,
                ceiling(athlete, day),
                library.conditions().stream()
                        .filter(condition -> athlete.conditions().contains(condition.code()))
                        .toList(),
                null);
    }

    private Permissions(
            Athlete athlete,
            Past past,
            Progress progress,
            int ceiling,
            List<Condition> conditions,
            @Nullable SessionPlan session) {
        this.athlete = athlete;
        this.past = past;
        this.progress = progress;
        this.ceiling = ceiling;
        this.conditions = conditions;
        this.session = session;
    }

    /** The same, where the session's own gate, cap and hardest level hold too. */
    Permissions within(SessionPlan session) {
        return new Permissions(athlete, past, progress, ceiling, conditions, session);
    }

    /** Whether the level of the drill is open: to the person as such, or because they have mastered what comes before it. */
    boolean isOpen(DrillFacts drill) {
        int highest = session == null ? ceiling : Math.min(session.limits().hardest(), ceiling);
        return drill.level() <= Math.min(highest, athlete.level())
                || (drill.level() <= highest && progress.opens(drill));
    }

    /** The hardest there may be: the first level for newcomers, the third never in the first four weeks. */
    private static int ceiling(Athlete athlete, LocalDate day) {
        if (day.isBefore(athlete.firstDay().plusDays(NEWCOMER_DAYS))) {
            return 1;
        }
        return day.isBefore(athlete.firstDay().plusDays(DAYS_BEFORE_LEVEL_3)) ? 2 : 3;
    }

    /** Why the drill has gone back to its easier variant, or to a smaller range where there is none; empty where it has not. */
    Optional<Cause> stepBack(DrillFacts drill) {
        Standing standing = progress.standing(drill);
        return standing.isBack()
                ? Optional.ofNullable(standing.turn()).map(turn -> new Cause.SteppedBack(turn.why()))
                : Optional.empty();
    }

    boolean owns(DrillFacts drill) {
        return drill.requiresOneOf().isEmpty() || !Collections.disjoint(drill.requiresOneOf(), athlete.equipment());
    }

    /** What speaks against the drill; empty where nothing does. */
    Optional<Cause> objection(DrillFacts drill) {
        if (athlete.training().unwanted().contains(drill.id())) {
            return Optional.of(new Cause.Unwanted());
        }
        Optional<Cause> condition = conditions.stream()
                .filter(named -> named.blocks(drill) || closes(named))
                .findFirst()
                .map(Cause.HasCondition::new);
        if (condition.isPresent()) {
            return condition;
        }
        if (isForTheYounger(drill)) {
            return Optional.of(new Cause.OfAge(AgeBand.FROM_65));
        }
        if (!owns(drill)) {
            return Optional.of(new Cause.Lacks(drill.requiresOneOf()));
        }
        if (!isOpen(drill) || isTooEarly()) {
            return Optional.of(new Cause.AboveLevel(Math.max(1, drill.level() - 1)));
        }
        OptionalInt cap = cap(drill);
        if (cap.isPresent() && past.sessionsThisWeek(drill) >= cap.getAsInt()) {
            return Optional.of(new Cause.Capped(cap.getAsInt()));
        }
        return drill.category() == Category.STRENGTH && past.hasStrengthYesterday()
                ? Optional.of(new Cause.StrengthYesterday())
                : Optional.empty();
    }

    /** From 65 on no impact, and on one leg only what can be done holding on. */
    private boolean isForTheYounger(DrillFacts drill) {
        boolean freeOnOneLeg = drill.flags().contains(MotionFlag.SINGLE_LEG) && drill.heldOn() == null;
        return athlete.age() == AgeBand.FROM_65 && (isUnasked(drill) || freeOnOneLeg);
    }

    private boolean isUnasked(DrillFacts drill) {
        return drill.flags().contains(MotionFlag.IMPACT) && !athlete.training().impact();
    }

    private boolean closes(Condition condition) {
        return session != null && session.gate().closedBy().contains(condition.code());
    }

    private boolean isTooEarly() {
        return session != null
                && session.gate().level() > Math.min(ceiling, Math.max(athlete.level(), progress.highestOpened()));
    }

    /** The lower one of the drill's own cap and the session's. */
    private OptionalInt cap(DrillFacts drill) {
        OptionalInt own = drill.frequency().weeklyCap();
        Integer shared = session == null ? null : session.limits().cap();
        return shared == null ? own : OptionalInt.of(Math.min(shared, own.orElse(shared)));
    }
}

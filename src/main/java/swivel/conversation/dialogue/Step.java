package swivel.conversation.dialogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person tells of themselves, one thing at a time. */
public enum Step {
    GOAL,
    PLACE,
    WHEN,
    DAYS,
    MINUTES,
    EQUIPMENT,
    AGE,
    HEALTH,
    /** The conditions of hip and groin, a few on each page. */
    HIP,
    /** Those of back, knees and other joints. */
    JOINTS,
    /** Those of the whole body, and pregnancy. */
    GENERAL,
    INJURIES,
    SAFETY,
    /** Which of the warning signs. */
    SIGN,
    /** For how long nothing is asked. */
    PAUSE,
    /** The day of the weekly note. */
    NOTE,
    /** A second word on evenings on which nothing has been done. */
    NUDGE,
    /** How often a day they are asked for their posture. */
    RESETS,
    /** What the set follows. */
    AFTER,
    /** What may come between. */
    OBSTACLE,
    /** Jumps and running, from 65 on. */
    IMPACT,
    /** On a light or a dark ground. */
    PICTURES;

    /** The questions of the first talk; the others are detours from one of them. */
    public static final List<Step> FIRST_TALK = List.of(GOAL, PLACE, WHEN, MINUTES, AGE, HEALTH, SAFETY);

    private static final Set<Step> LISTS = EnumSet.of(EQUIPMENT, HEALTH, HIP, JOINTS, GENERAL, INJURIES);

    /** Whether several answers can be given, until that is all. */
    public boolean isList() {
        return LISTS.contains(this);
    }

    /** Whether how somebody is, or was, is an answer to it. */
    public boolean isAboutHealth() {
        return parent() == HEALTH || parent() == SAFETY;
    }

    /** What the first talk asks next; empty after its last question, and outside of it. */
    public Optional<Step> next() {
        int index = FIRST_TALK.indexOf(parent());
        return index < 0
                ? Optional.empty()
                : FIRST_TALK.stream().skip(index + 1L).findFirst();
    }

    /** What the first talk asked before: of a detour the question that it started from, of the first that one itself. */
    public Step before() {
        Step parent = parent();
        int index = FIRST_TALK.indexOf(parent);
        return parent == this && index >= 0 ? FIRST_TALK.get(Math.max(0, index - 1)) : parent;
    }

    /** The question of the first talk that this one belongs to. */
    public Step parent() {
        return switch (this) {
            case DAYS -> WHEN;
            case EQUIPMENT -> MINUTES;
            case HIP, JOINTS, GENERAL, INJURIES -> HEALTH;
            case SIGN -> SAFETY;
            case GOAL,
                    PLACE,
                    WHEN,
                    MINUTES,
                    AGE,
                    HEALTH,
                    SAFETY,
                    PAUSE,
                    NOTE,
                    NUDGE,
                    RESETS,
                    AFTER,
                    OBSTACLE,
                    IMPACT,
                    PICTURES -> this;
        };
    }
}

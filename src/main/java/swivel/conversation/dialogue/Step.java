package swivel.conversation.dialogue;

import java.util.List;

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
    /** Jumps and running, from 65 on. */
    IMPACT;

    /** The questions of the first talk; the others are detours from one of them. */
    public static final List<Step> FIRST_TALK = List.of(GOAL, PLACE, WHEN, MINUTES, AGE, HEALTH, SAFETY);

    /** The question of the first talk that this one belongs to. */
    public Step parent() {
        return switch (this) {
            case DAYS -> WHEN;
            case EQUIPMENT -> MINUTES;
            case HIP, JOINTS, GENERAL, INJURIES -> HEALTH;
            case SIGN -> SAFETY;
            case GOAL, PLACE, WHEN, MINUTES, AGE, HEALTH, SAFETY, PAUSE, NOTE, IMPACT -> this;
        };
    }
}

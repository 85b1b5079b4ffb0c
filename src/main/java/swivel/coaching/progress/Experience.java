package swivel.coaching.progress;

import java.time.LocalDate;

/** What happened on a day that bears on how a drill goes on. */
sealed interface Experience {
    LocalDate day();

    /**
     * Done on a green day, with nothing said against it and no rise next morning.
     *
     * @param easy whether it was said to be too easy
     * @param easierVariant whether it was its easier variant
     */
    record Clean(LocalDate day, boolean easy, boolean easierVariant) implements Experience {}

    /** Done on a day that was not green, or with a rise next morning. */
    record Unsettled(LocalDate day) implements Experience {}

    /** It was said to be too hard: the form did not hold. */
    record TooHard(LocalDate day) implements Experience {}

    record Hurt(LocalDate day) implements Experience {}

    /** The first of a run of amber or red days. */
    record Amber(LocalDate day) implements Experience {}

    /** So many days without any training are full on this day. */
    record Off(LocalDate day, int days) implements Experience {}
}

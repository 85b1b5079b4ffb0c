package swivel.coaching;

/** What a symptom feels like. */
public enum Quality {
    SORENESS,
    TIGHTNESS,
    STIFFNESS,
    ACHE,
    PAIN,
    SHARP,
    PINCH,
    CLICK,
    CRAMP,
    BURNING,
    TINGLING,
    NUMBNESS,
    WEAKNESS,
    SWELLING
}

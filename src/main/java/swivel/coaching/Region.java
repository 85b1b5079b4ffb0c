package swivel.coaching;

/** A part of the body that people report on. */
public enum Region {
    HIP,
    GLUTE,
    GROIN,
    HIP_FRONT,
    OUTER_HIP,
    LOWER_BACK,
    INNER_THIGH,
    HAMSTRING,
    QUAD,
    KNEE,
    LEG,
    THIGH,
    CALF,
    FOOT,
    TAILBONE,
    SADDLE,
    CHEST,
    TESTICLE
}

package swivel.library;

/** What a drill asks of the body that some bodies should not do. Conditions and complaints block drills by these. */
public enum MotionFlag {
    ADD_COMPRESS,
    ADDUCTOR_LOAD,
    ADDUCTOR_LOAD_LIGHT,
    BACK_CLEAR,
    BRACE_LOAD,
    DEEP_FLEXION,
    DEEP_KNEE,
    ER_END,
    EXT_END,
    FLEX_ADD,
    FLEX_IR,
    HAM_STRETCH,
    HANDS,
    IMPACT,
    KNEE_TWIST,
    KNEELING,
    PASSIVE_END,
    PRESSURE,
    PRONE,
    SHOULDER,
    SIDELYING,
    SINGLE_LEG,
    SPINE_EXT,
    SPINE_FLEX,
    SPINE_ROT_LOAD,
    SUPINE,
    WIDE_ABD
}

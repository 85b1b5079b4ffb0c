package swivel.library;

/** The part of the body that a drill works on. */
public enum TargetRegion {
    WHOLE_HIP,
    FRONT_HIP,
    BACK_HIP,
    OUTER_HIP,
    INNER_THIGH,
    TRUNK_PELVIS
}

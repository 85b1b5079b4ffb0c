package swivel.pictures;

/** The ground that a picture is drawn on. */
public enum Theme {
    LIGHT,
    DARK
}

package swivel.language.levels;

/**
 * How bad something is said to be.
 *
 * @param value 0 to 10
 * @param exact given as a figure, not as a word such as "mild"
 * @param outOfTen given as so many of ten
 * @param past how bad it was, not how bad it is
 */
public record Level(int value, boolean exact, boolean outOfTen, boolean past) {}

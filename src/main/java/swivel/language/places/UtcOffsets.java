package swivel.language.places;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "UTC+2", "gmt-3:30", and "+05:30" where the message says nothing else. */
final class UtcOffsets {
    private static final String SIGN = "(?<sign>[+\\-−–])";
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\w/])(?:utc|gmt)\\s?" + SIGN + "\\s?(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))?(?!\\w|[.,:]\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MEANT =
            Pattern.compile("(?<![\\w/])(?:utc|gmt)\\s?[+\\-−–]\\s?\\d", Pattern.CASE_INSENSITIVE);

    /** A single figure does not suffice here: "+1" is how people agree. */
    private static final Pattern BARE =
            Pattern.compile("\\s*+" + SIGN + "(?<hours>\\d{2}|\\d(?=:))(?::?(?<minutes>\\d{2}))?\\s*+");

    private static final int WESTERNMOST_MINUTES = -12 * 60;
    private static final int EASTERNMOST_MINUTES = 14 * 60;

    private UtcOffsets() {}

    /** Empty where none is said, and where no place on earth has it. */
    static Optional<ZoneOffset> in(String text) {
        Matcher bare = BARE.matcher(text);
        if (bare.matches()) {
            return offset(bare);
        }
        Matcher named = NAMED.matcher(text);
        return named.find() ? offset(named) : Optional.empty();
    }

    /** Whether an offset is said, be it one that exists or not. */
    static boolean isMeantIn(String text) {
        return MEANT.matcher(text).find();
    }

    private static Optional<ZoneOffset> offset(Matcher said) {
        int spareMinutes = said.group("minutes") == null ? 0 : Integer.parseInt(said.group("minutes"));
        int minutes = Integer.parseInt(said.group("hours")) * 60 + spareMinutes;
        int east = said.group("sign").equals("+") ? minutes : -minutes;
        if (spareMinutes > 59 || east < WESTERNMOST_MINUTES || east > EASTERNMOST_MINUTES) {
            return Optional.empty();
        }
        return Optional.of(ZoneOffset.ofTotalSeconds(east * 60));
    }
}
